import type { ActivityAnswer, RecordId } from "@tussock/domain";
import type { AloneMoment, Tool, ToolKind } from "@tussock/content/activities";
import type { Answers, OwnChoice } from "../run.ts";

/** What every tool is handed: its words, the answers it keeps under its name, and a way to change them. */
export interface ToolProps<Kind extends ToolKind> {
  readonly name: string;
  readonly title: string;
  readonly tool: Extract<Tool, { readonly kind: Kind }>;
  readonly answers: Answers;
  readonly moments: readonly AloneMoment[];
  readonly own: { readonly goals: readonly OwnChoice[]; readonly steps: readonly OwnChoice[] };
  /** Ids of the starter catalogue that go with this activity. */
  readonly examples: readonly string[];
  readonly runId: RecordId;
  readonly onAnswer: (name: string, answer: ActivityAnswer | undefined) => void;
}
