/**
 * A page of Learn: short parts made of plain blocks, so that one screen draws them all and print can too. Ids stand
 * under people's thoughts and are never renamed.
 */
import type { ActivityId } from "../activities/activity.ts";
import type { SkillCardId } from "../skills/names.ts";
import type { GuidedSkillId } from "../skills/plainNames.ts";
import type { Piece } from "../sources/piece.ts";
import type { SourceId } from "../sources/sources.ts";

export type LearnPageId =
  | "build-mastery"
  | "three-rules"
  | "a-little-harder"
  | "bad-day-test"
  | "five-areas"
  | "act-first"
  | "when-anxious"
  | "when-low"
  | "when-in-doubt"
  | "no-step-days"
  | "with-other-skills"
  | "thoughts-kept"
  | "sources";

export interface LearnPage {
  readonly id: LearnPageId;
  readonly title: string;
  /** What a list says under the title. */
  readonly meta: string;
  /** The page in a breath, for who reads no further. */
  readonly lead: string;
  readonly minutes: number;
  readonly parts: readonly LearnPart[];
  /** Each page ends with a way into doing. */
  readonly doing: DoNow;
  readonly piece: Piece;
}
export interface LearnPart {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** `from`: whose finding it tells, to be named beside it. */
  | { readonly kind: "paragraph"; readonly text: string; readonly from?: readonly SourceId[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[]; readonly ordered?: true }
  /** The alt text says what the picture says; a picture never carries anything on its own. */
  | { readonly kind: "picture"; readonly picture: PictureId; readonly alt: string }
  /** Asked of the reader; the answer is a thought kept on this page. Never required. */
  | { readonly kind: "question"; readonly id: string; readonly ask: string; readonly hint?: string }
  | { readonly kind: "doNow"; readonly now: DoNow };

export interface ListItem {
  readonly name?: string;
  readonly line: string;
  /** Another site, for a source; the app itself never asks it. */
  readonly href?: string;
}

/** A way out of reading. */
export interface DoNow {
  readonly line: string;
  readonly label: string;
  readonly to: Place;
}
export type Place =
  | { readonly kind: "screen"; readonly screen: ScreenId }
  | { readonly kind: "guide"; readonly guide: GuidedSkillId }
  | { readonly kind: "card"; readonly card: SkillCardId }
  | { readonly kind: "activity"; readonly activity: ActivityId }
  /** A step of the starter catalogue, to borrow. */
  | { readonly kind: "example"; readonly example: string }
  | { readonly kind: "page"; readonly page: LearnPageId };

/** Screens that Learn sends to; the web app says at which address each one stands. */
export type ScreenId =
  | "today"
  | "planStep"
  | "sevenDays"
  | "log"
  | "win"
  | "lookBack"
  | "rightNow"
  | "skills"
  | "thoughts"
  | "proof"
  | "diary"
  | "safetyPlan";

/** Small drawings of the moor, each with a meaning that its alt text tells. */
export type PictureId =
  | "first-tuft"
  | "stepping-stones"
  | "edge-of-the-path"
  | "three-sizes"
  | "five-tufts"
  | "act-then-feel"
  | "gap-in-the-path"
  | "bridge"
  | "a-bit-nearer"
  | "low-ground"
  | "own-grasses"
  | "older-tuft";

export const text = (says: string, ...from: readonly SourceId[]): Block =>
  from.length === 0 ? { kind: "paragraph", text: says } : { kind: "paragraph", text: says, from };

/** Lines, or names with their lines. */
export function list(...items: readonly (string | readonly [name: string, line: string])[]): Block {
  return {
    kind: "list",
    items: items.map((item) => (typeof item === "string" ? { line: item } : { name: item[0], line: item[1] })),
  };
}

/** The same, where the order matters. */
export function steps(...items: readonly string[]): Block {
  return { kind: "list", ordered: true, items: items.map((line) => ({ line })) };
}

export function picture(which: PictureId, alt: string): Block {
  return { kind: "picture", picture: which, alt };
}

export function question(id: string, ask: string, hint?: string): Block {
  return hint === undefined ? { kind: "question", id, ask } : { kind: "question", id, ask, hint };
}

export function doNow(line: string, label: string, to: Place): Block {
  return { kind: "doNow", now: { line, label, to } };
}
