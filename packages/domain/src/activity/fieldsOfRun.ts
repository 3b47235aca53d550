/** Which answer of a run fills which field of which record, before any record is made of them. */
import type { RecordId } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { ActivityRun } from "./activityRecords.ts";
import { chosenAnswer, textAnswer } from "./answerOf.ts";
import type { RunShape } from "./runShape.ts";
import { idInRun } from "./runWorld.ts";

/** Answers by the record they fill, as they will stand there. */
export type Said = Record<string, unknown>;
export type FieldsOfRun = Map<string, Said>;

export function fieldsOf(run: ActivityRun, shape: RunShape): FieldsOfRun {
  const fields: FieldsOfRun = new Map();
  for (const { id, to, field, name, labels } of shape.asks) {
    const answer: unknown = run.answers[id];
    if (answer === undefined || (typeof answer === "string" && answer.trim() === "")) continue;
    put(fields, name === undefined ? to : `${to} ${name}`, { [field]: labelled(answer, labels) });
  }
  for (const { id, kind } of shape.tools) {
    for (const [to, said] of Object.entries(toolFields[kind]?.(partsOf(run, id)) ?? {})) put(fields, to, given(said));
  }
  return fields;
}
function put(fields: FieldsOfRun, key: string, said: Said): void {
  fields.set(key, { ...fields.get(key), ...said });
}
function labelled(answer: unknown, labels: Readonly<Record<string, string>> | undefined): unknown {
  return labels && typeof answer === "string" && Object.hasOwn(labels, answer) ? labels[answer] : answer;
}

/** The answers a tool keeps, by what follows its id: "week.days". */
type Parts = (name: string) => unknown;
function partsOf(run: ActivityRun, id: string): Parts {
  return (name) => run.answers[`${id}.${name}`];
}

/** What each tool says of the record it makes. Lists (rungs, signs) are made further down. */
const toolFields: Partial<Record<RunShape["tools"][number]["kind"], (part: Parts) => Readonly<Record<string, Said>>>> =
  {
    goalLadder: (part) => ({ goal: { title: textAnswer(part("top")) } }),
    catalogue: (part) => ({
      step: { title: textAnswer(part("step")), minutes: part("minutes"), sizes: part("sizes") },
    }),
    schedule: (part) => ({
      rhythm: {
        timesNow: part("now"),
        timesWanted: part("wanted"),
        weekdays: part("days"),
        spareDays: part("spare"),
        after: part("after"),
      },
    }),
    teachCard: (part) => ({
      teachCard: {
        topic: part("topic"),
        toWhom: part("toWhom"),
        simpleWords: part("simpleWords"),
        points: part("points"),
        example: part("example"),
        tryThis: part("tryThis"),
        taught: part("taught"),
        changed: part("changed"),
      },
    }),
    feedbackRequest: (part) => ({
      feedback: {
        who: part("who"),
        ask: part("ask"),
        message: part("message"),
        said: part("said"),
        take: part("take"),
        change: part("change"),
      },
    }),
    mindfulPractice: (part) => ({
      practice: { what: textAnswer(part("what")), minutes: part("minutes"), ended: part("ended") },
    }),
    timeBox: (part) => ({
      timeBox: {
        boxes: part("boxes"),
        minutes: part("minutes"),
        parts: part("parts"),
        partMinutes: part("partMinutes"),
        breakMinutes: part("break"),
        enough: part("enough"),
        stopWords: textAnswer(part("stopWords")),
      },
    }),
    sharedChallenge: (part) => ({
      challenge: { title: textAnswer(part("title")), total: part("total") },
      step: { title: textAnswer(part("unit")) },
    }),
    milestones: (part) => ({
      milestone: { kind: part("kind"), text: part("text"), goalId: part("goalId"), stepId: part("stepId") },
    }),
  };

/** A shared challenge holds the step that is this person's own unit; signs named without a goal get one. */
export function linkTools(run: ActivityRun, shape: RunShape, fields: FieldsOfRun): void {
  for (const { id, kind } of shape.tools) {
    if (kind === "sharedChallenge" && textAnswer(fields.get("step")?.["title"]))
      put(fields, "challenge", { stepId: idInRun(run, "step") });
    if (kind === "signTracker" && !has(fields, "tracking", "goalId") && textAnswer(run.answers[`${id}.goal`]))
      put(fields, "tracking", { goalId: idInRun(run, "goal") });
  }
}

/** A field that the record it is tied to will give. */
export function tied(make: RunShape["makes"][number], field: string, shape: RunShape, fields: FieldsOfRun): boolean {
  const other = make.tiedTo.find((to) => `${to}Id` === field);
  return other !== undefined && shape.makes.some(({ record }) => record === other) && fields.has(other);
}
export function has(fields: FieldsOfRun, key: string, field: string): boolean {
  return fields.get(key)?.[field] !== undefined;
}
export function keyOf({ record, name }: { readonly record: string; readonly name?: string }): string {
  return name === undefined ? record : `${record} ${name}`;
}

/** Which records have a place for another's id. */
export const links: Readonly<Record<string, readonly string[]>> = {
  step: ["goalId"],
  plan: ["stepId"],
  rhythm: ["stepId", "goalId"],
  setback: ["stepId"],
  tracking: ["goalId"],
  timeBox: ["stepId"],
  challenge: ["stepId"],
  milestone: ["goalId", "stepId"],
};

/** Goals and steps named in a few words on a screen that asks for one: they become real ones. */
export interface NewlyNamed {
  readonly kind: "goal" | "step";
  readonly id: RecordId;
  readonly title: string;
}
export function choices(run: ActivityRun, shape: RunShape, fields: FieldsOfRun): readonly NewlyNamed[] {
  const named: NewlyNamed[] = [];
  for (const { id, to, field, name } of shape.asks) {
    if (field !== "stepId" && field !== "goalId") continue;
    const key = name === undefined ? to : `${to} ${name}`;
    const chosen = chosenAnswer(run.answers[id]);
    const said = fields.get(key);
    if (!said) continue;
    if (!chosen) delete said[field];
    else if ("id" in chosen) said[field] = chosen.id;
    else {
      const kind = field === "stepId" ? "step" : "goal";
      const ownId = idInRun(run, kind, id);
      named.push({ kind, id: ownId, title: chosen.words });
      said[field] = ownId;
    }
  }
  return named;
}
