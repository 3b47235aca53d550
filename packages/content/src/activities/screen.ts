/**
 * What a person sees, one thing at a time. Nothing here is required: every screen can be passed by, and a screen that
 * was passed by leaves nothing behind. The id is the name of the answer in the run, so it is never renamed.
 */
import type { ActivityForm } from "@tussock/domain";
import type { Tool } from "./tool.ts";
import type { Write } from "./writes.ts";

export type Screen = ReadScreen | AskScreen | ToolScreen;

interface ScreenBase {
  readonly id: string;
  /** Forms in which it appears; absent means all three. */
  readonly only?: readonly ActivityForm[];
}
export interface ReadScreen extends ScreenBase {
  readonly kind: "read";
  readonly text: readonly string[];
}
export interface AskScreen extends ScreenBase {
  readonly kind: "ask";
  readonly ask: string;
  readonly hint?: string;
  readonly answer: Answer;
  readonly writes: Write;
}
export interface ToolScreen extends ScreenBase {
  readonly kind: "tool";
  readonly title: string;
  readonly tool: Tool;
}

export type Answer =
  /** One line or a few; `starts` are beginnings to tap, `examples` are only shown. */
  | {
      readonly kind: "words";
      readonly lines: 1 | 3;
      readonly starts?: readonly string[];
      readonly examples?: readonly string[];
    }
  | { readonly kind: "list"; readonly most: number; readonly examples?: readonly string[] }
  | { readonly kind: "oneOf"; readonly options: readonly Option[]; readonly own?: string }
  /** 0 to 100. */
  | { readonly kind: "score"; readonly low: string; readonly high: string }
  | { readonly kind: "yesNo"; readonly ifNo: string }
  | { readonly kind: "done" }
  | { readonly kind: "count"; readonly least: number; readonly most: number; readonly unit: string }
  | { readonly kind: "range"; readonly least: number; readonly most: number; readonly unit: string }
  | { readonly kind: "minutes"; readonly choices: readonly number[] }
  | { readonly kind: "day" }
  | { readonly kind: "time" }
  | { readonly kind: "weekdays" }
  | { readonly kind: "area" }
  /** One of the person's own goals or steps, or a new one in a few words. */
  | { readonly kind: "goal"; readonly whenNone: string }
  | { readonly kind: "step"; readonly whenNone: string };
export type AnswerKind = Answer["kind"];

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** Something to read; the lines stand together on one screen. */
export function read(id: string, ...text: readonly string[]): ReadScreen {
  return { kind: "read", id, text };
}

export function readOnly(only: readonly ActivityForm[], id: string, ...text: readonly string[]): ReadScreen {
  return { kind: "read", id, only, text };
}

export function ask(
  id: string,
  question: string,
  answer: Answer,
  writes: Write,
  more: { readonly hint?: string; readonly only?: readonly ActivityForm[] } = {},
): AskScreen {
  return { kind: "ask", id, ask: question, answer, writes, ...more };
}

export function tool(id: string, title: string, which: Tool): ToolScreen {
  return { kind: "tool", id, title, tool: which };
}

/** One line of one's own words. */
export function line(...examples: readonly string[]): Answer {
  return examples.length > 0 ? { kind: "words", lines: 1, examples } : { kind: "words", lines: 1 };
}

/** A few lines, with beginnings to tap for anyone who is stuck. */
export function lines(...starts: readonly string[]): Answer {
  return starts.length > 0 ? { kind: "words", lines: 3, starts } : { kind: "words", lines: 3 };
}

export function score(low: string, high: string): Answer {
  return { kind: "score", low, high };
}

/** Choices as rows of id and label, as they stand on the screen. */
export function oneOf(rows: readonly (readonly [id: string, label: string, hint?: string])[], own?: string): Answer {
  return own === undefined
    ? { kind: "oneOf", options: rows.map(option) }
    : { kind: "oneOf", options: rows.map(option), own };
}

function option([id, label, hint]: readonly [id: string, label: string, hint?: string]): Option {
  return hint === undefined ? { id, label } : { id, label, hint };
}
