/** My thoughts: which stand in the list, what each was kept on, and what was said to it later. */
import type { Entry, Thought } from "@tussock/domain";
import { learnPageById } from "@tussock/content/learn";
import { loggedSkillName } from "@tussock/content/skills/names";
import { activityName } from "@tussock/content/words/activityNames";
import { learnWords } from "@tussock/content/words/learn";
import { lookbackWords } from "@tussock/content/words/lookback";
import { proofWords } from "@tussock/content/words/proof";
import { thoughtsWords as words } from "@tussock/content/words/thoughts";

export type ThoughtPlace = NonNullable<Thought["about"]>["kind"] | "none";
export interface ThoughtRow {
  readonly thought: Thought;
  /** Said later, when it came back; the newest first. */
  readonly answers: readonly Thought[];
}

export function thoughtsOf(entries: readonly Entry[]): readonly Thought[] {
  return entries.filter((entry) => entry.type === "thought");
}

/** An answer stands with what it answers; where that one is gone or was not found, it stands alone. */
export function thoughtRows(thoughts: readonly Thought[], place?: ThoughtPlace): readonly ThoughtRow[] {
  const here = new Set(thoughts.map(({ id }) => id));
  return thoughts
    .filter(({ answers }) => answers === undefined || !here.has(answers))
    .filter((thought) => place === undefined || placeOf(thought) === place)
    .map((thought) => ({ thought, answers: thoughts.filter(({ answers }) => answers === thought.id) }));
}

/** Only places where something was kept, in the order of the words. */
export function placesOf(thoughts: readonly Thought[]): readonly ThoughtPlace[] {
  const held = new Set(thoughts.map(placeOf));
  return places.filter((place) => held.has(place));
}
const places: readonly ThoughtPlace[] = ["page", "skill", "activity", "practice", "plan", "goal", "step", "none"];

function placeOf({ about }: Thought): ThoughtPlace {
  return about?.kind ?? "none";
}

/** "The bad-day test", "STOP", "a step you logged": as much as is known without opening what it was kept on. */
export function aboutName(about: Thought["about"]): string | undefined {
  if (!about) return undefined;
  if (about.kind === "skill") return loggedSkillName(about.id);
  if (about.kind === "activity") return activityName(about.id) ?? lookbackWords.one.about.activity;
  if (about.kind === "page") return pageName(about.id) ?? lookbackWords.one.about.page;
  return lookbackWords.one.about[about.kind];
}
function pageName(id: string): string | undefined {
  if (id === "questions") return learnWords.questions.title;
  if (id === "proof") return proofWords.title;
  return learnPageById(id)?.title;
}

/** What an answer says: the choice, and the line where there is one of its own. */
export function answerSaid({ now, text }: Thought): string {
  if (now === undefined) return text;
  const choice = words.comesBack.choices[now];
  return text === choice ? choice : `${choice}: ${text}`;
}
