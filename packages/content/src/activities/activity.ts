/**
 * One guided activity, as data. The same definition serves a person alone, a therapist with a client, and a leader in
 * front of a group; see views.ts. The words are the product's own. Client text is written for a tired person (about
 * nine years of reading), leader text for someone who glances at it while speaking.
 */
import type { ActivityForm } from "@tussock/domain";
import type { SkillCardId } from "../skills/names.ts";
import type { GuidedSkillId } from "../skills/plainNames.ts";
import type { Piece } from "../sources/piece.ts";
import type { Screen } from "./screen.ts";
import type { Make } from "./writes.ts";

/** Kept in people's records: never renamed, never reused. */
export type ActivityId =
  | "break-it-down"
  | "try-something-new"
  | "save-a-small-win"
  | "plan-for-the-hard-part"
  | "a-rhythm-that-fits"
  | "one-notch-up"
  | "teach-it"
  | "ask-for-feedback"
  | "one-thing-fully"
  | "how-will-i-know"
  | "turn-a-setback-around"
  | "set-a-stopping-time"
  | "do-it-together"
  | "the-long-road"
  | "mark-a-milestone";

export interface Activity {
  readonly id: ActivityId;
  /** Its place in the plan of the product: A1 to A15. */
  readonly code: `A${number}`;
  readonly name: string;
  /** What it is about, as the field would say it. */
  readonly longName: string;
  /** One line on the card: what you do, what you get. */
  readonly line: string;
  readonly fits: Fits;
  /** Whole minutes from the first part to the last. */
  readonly minutes: FormMinutes;
  readonly parts: Parts;
  /** The records it can leave behind, and how they hang together. */
  readonly makes: readonly Make[];
  readonly group: GroupNotes;
  /** For the leader: what to look out for in this activity as a whole. */
  readonly cautions: readonly string[];
  /** For the client, before the first screen: when another thing comes first. */
  readonly care?: string;
  readonly links: Links;
  readonly piece: Piece;
}

/** Minutes in each form. */
export type FormMinutes = Readonly<Record<ActivityForm, number>>;

/** Keeps a definition readable: alone, with a client, in a group. */
export function minutes(alone: number, withClient: number, inGroup: number): FormMinutes {
  return { alone, withClient, inGroup };
}

/** For choosing one: by need, minutes, setting and energy (B4). */
export interface Fits {
  readonly needs: readonly ActivityNeed[];
  /** Where it can be done. */
  readonly place: Place;
  /** The least energy it asks for. */
  readonly energy: Energy;
  /** All three forms work; these are where it is at its best. */
  readonly best: readonly ActivityForm[];
}
export type ActivityNeed = "start" | "tooBig" | "gotHard" | "unseen" | "more" | "together";
export type Place = "anywhere" | "quiet" | "table";
export type Energy = "low" | "some" | "good";

/** The eight parts. Every activity has all of them. */
export interface Parts {
  /** What the leader opens with. */
  readonly prompt: Part;
  readonly introduction: Part;
  readonly preparation: Part;
  /** A script with examples. */
  readonly guidance: Part & { readonly examples: readonly Example[] };
  /** Five to ten minutes with a timer. */
  readonly experience: Part & { readonly timer: TimerWords };
  readonly observation: Part;
  readonly discussion: Part & { readonly questions: readonly string[] };
  readonly reflection: Part & { readonly groupQuestion: string };
}
export type PartKind = keyof Parts;

export interface Part {
  readonly title: string;
  readonly minutes: FormMinutes;
  readonly leader: LeaderSide;
  /** What the person sees, one thing at a time; all of it can be passed by. */
  readonly client: readonly Screen[];
  /** What stands on the wall while the group is at this part. No controls, and nothing anyone wrote. */
  readonly room: RoomText;
}

export interface LeaderSide {
  /** To be said in one's own way. */
  readonly say: readonly string[];
  /** What to do with the hands, the sheets, the room. */
  readonly does?: readonly string[];
  readonly ifQuiet?: string;
  readonly watchFor?: string;
  /** What is different with one client. */
  readonly withOne?: string;
}

export interface RoomText {
  readonly text: string;
  readonly small?: string;
}

/** Someone else's way through, to make the idea plain. All of them are invented. */
export interface Example {
  readonly who: string;
  readonly text: string;
}

/** The timer can be paused, made silent, made longer and ended at any time; these are its words. */
export interface TimerWords {
  readonly begin: string;
  readonly half: string;
  readonly end: string;
}

export interface GroupNotes {
  readonly size: { readonly least: number; readonly most: number };
  readonly bring: readonly string[];
  readonly notes: readonly string[];
  /** How sharing works here; nobody ever needs to. */
  readonly sharing: string;
}

export interface Links {
  /** Skills it belongs with. */
  readonly skills: readonly SkillCardId[];
  /** Guided skills, to offer when it gets hard. */
  readonly guided: readonly GuidedSkillId[];
  /** Ids of the starter catalogue. */
  readonly examples: readonly string[];
  /** What to do after it. */
  readonly next: readonly ActivityId[];
}
