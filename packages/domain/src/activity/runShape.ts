/**
 * What is needed of an activity to turn the answers of a run into records: which answer fills which field, what is made
 * of it, and what hangs together. The words stay where they are; content makes this from its definition.
 */
import type { ActivityForm } from "./activityRecords.ts";

export interface RunShape {
  readonly activity: string;
  readonly version: number;
  readonly form: ActivityForm;
  readonly asks: readonly RunAsk[];
  readonly makes: readonly RunMake[];
  readonly tools: readonly RunTool[];
}
/** An answer that fills a field. `labels`: what to write for a choice that is kept by its id. */
export interface RunAsk {
  readonly id: string;
  readonly to: string;
  readonly field: string;
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
}
/** Written once the needed fields have an answer, and not before. */
export interface RunMake {
  readonly record: string;
  readonly name?: string;
  readonly needs: readonly string[];
  readonly tiedTo: readonly string[];
}
export interface RunTool {
  readonly id: string;
  readonly kind: RunToolKind;
}
export type RunToolKind =
  | "goalLadder"
  | "catalogue"
  | "schedule"
  | "teachCard"
  | "feedbackRequest"
  | "mindfulPractice"
  | "signTracker"
  | "timeBox"
  | "sharedChallenge"
  | "milestones";
