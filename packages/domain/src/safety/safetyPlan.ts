import type { Contact, RecordId, SafetyPlan, TussockRecord } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { wordList, words } from "../shared/words.ts";

/** One per vault: devices that each begin one write to the same record, and their parts merge. */
export const SAFETY_PLAN_ID = "safety-plan" as RecordId;

export const emptySafetyPlan: SafetyPlan = {
  type: "safetyPlan",
  id: SAFETY_PLAN_ID,
  signs: [],
  alone: [],
  distract: [],
  askHelp: [],
  professionals: [],
  surroundings: [],
};

export function safetyPlanNow(records: Iterable<TussockRecord>): SafetyPlan {
  for (const record of records) if (record.type === "safetyPlan") return record;
  return emptySafetyPlan;
}

/** Blanks go, words stay; someone with a number but no name is called by the number. */
export function saveSafetyPlan(
  draft: Omit<SafetyPlan, "type" | "id">,
  before: SafetyPlan = emptySafetyPlan,
): SafetyPlan {
  return given({
    ...before,
    signs: lines(draft.signs),
    alone: lines(draft.alone),
    distract: lines(draft.distract),
    askHelp: contacts(draft.askHelp),
    professionals: contacts(draft.professionals),
    surroundings: lines(draft.surroundings),
    shownWhenLocked: draft.shownWhenLocked,
  });
}

function lines(list: readonly string[]): readonly string[] {
  return wordList(list) ?? [];
}

function contacts(list: readonly Contact[]): readonly Contact[] {
  return list.flatMap((contact) => {
    const phone = words(contact.phone);
    const name = words(contact.name) ?? phone;
    return name === undefined ? [] : [given({ name, phone })];
  });
}
