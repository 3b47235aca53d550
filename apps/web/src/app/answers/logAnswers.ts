/** The log: practices, wins, thoughts, skills used; looking back over them. */
import {
  done,
  editPractice,
  given,
  logPractice,
  newestVersion,
  practisePlan,
  recallLatency,
  saveThought,
  saveWin,
  searchLog,
  unpractisePlan,
  useSkill,
  yearInView,
  yearOf,
  logicalDay,
  type Plan,
  type RecordId,
  type TussockRecord,
} from "@tussock/domain";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { keptLog } from "./keptLog.ts";
import { stepNowOf } from "./stepOf.ts";
import { orTrouble, profileOf, saving, writingNow } from "./saving.ts";

export const logAnswers: Pick<
  Answers,
  | "logPractice"
  | "editPractice"
  | "saveWin"
  | "saveThought"
  | "thoughtCameBack"
  | "useSkill"
  | "entry"
  | "deleteEntry"
  | "undoDelete"
  | "log"
  | "year"
  | "chooseWords"
> = {
  async logPractice({ id, ...draft }, desk) {
    const records = await desk.records();
    // Saved before, though nobody heard of it: the page was closed in between.
    if (id !== undefined && records.find("practice", id)) return this.editPractice({ id, draft }, desk);
    const step = stepNowOf(records, draft.stepId);
    const plan = records.find("plan", draft.planId);
    const practice = logPractice(draft, {
      ...writingNow(desk, records),
      ...(id !== undefined && { id }),
      ...(step && { step }),
      ...(plan && { plan }),
      ...given({ goalVersionId: goalVersionIdOf(records, step?.step.goalId) }),
    });
    if (!practice.ok) return practice;
    const put: TussockRecord[] = [practice.value];
    if (plan) put.push(practisePlan(plan, practice.value.id));
    return saving(desk, records, put, practice.value);
  },
  async editPractice({ id, draft }, desk) {
    const records = await desk.records();
    const before = records.find("practice", id);
    // Deleted on another device meanwhile: the words are not lost, they become an entry of their own.
    if (!before) return this.logPractice(draft, desk);
    const practice = editPractice(before, draft, writingNow(desk, records));
    return practice.ok ? saving(desk, records, [practice.value], practice.value) : practice;
  },
  async saveWin({ id, ...draft }, desk) {
    const records = await desk.records();
    const before = records.find("win", id);
    const win = saveWin(draft, { ...writingNow(desk, records), ...given({ id, before }) });
    return win.ok ? saving(desk, records, [win.value], win.value) : win;
  },
  async saveThought({ id, ...draft }, desk) {
    const records = await desk.records();
    const before = records.find("thought", id);
    const thought = saveThought(draft, { ...writingNow(desk, records), ...given({ id, before }) });
    return thought.ok ? saving(desk, records, [thought.value], thought.value) : thought;
  },
  async thoughtCameBack({ id, stayAway }, desk) {
    const records = await desk.records();
    const thought = records.find("thought", id);
    if (!thought) return done(id);
    const cameBackOn = logicalDay(desk.moment(), profileOf(records).dayStart);
    return saving(desk, records, [{ ...thought, cameBackOn, ...(stayAway && { staysAway: true }) }], id);
  },
  async useSkill({ id, ...draft }, desk) {
    const records = await desk.records();
    const before = records.find("skillUse", id);
    const use = useSkill(draft, { ...writingNow(desk, records), ...(before && { before }) });
    return saving(desk, records, [use], use.id);
  },
  async entry({ id }, desk) {
    const records = await desk.records();
    const entry =
      records.find("practice", id) ??
      records.find("win", id) ??
      records.find("thought", id) ??
      records.find("skillUse", id);
    if (!entry) return undefined;
    const kept = records.vault.records.get(id)?.kept ?? [];
    return {
      entry,
      writtenAfterMs: recallLatency(entry),
      otherWords: kept.flatMap(({ field, value }) => (typeof value === "string" ? [{ field, value }] : [])),
    };
  },
  async deleteEntry({ id }, desk) {
    const records = await desk.records();
    const record = records.vault.records.get(id);
    if (!record) return done(id);
    return orTrouble(async () => {
      await records.change([{ type: record.type, id, deleted: true }, ...planChanges(records, id, unpractisePlan)]);
      desk.changed();
      return id;
    });
  },
  async undoDelete({ id }, desk) {
    const records = await desk.records();
    const type = records.vault.stamped().find((record) => record.id === id)?.type;
    if (!type) return done(id);
    return orTrouble(async () => {
      await records.change([{ type, id, deleted: false }]);
      const practice = records.find("practice", id);
      const plan = records.find("plan", practice?.planId);
      if (practice && plan?.state.is === "open") await records.put([practisePlan(plan, id)]);
      desk.changed();
      return id;
    });
  },
  async log({ filter, after, most, language }, desk) {
    return searchLog(keptLog(await desk.records()), filter, after, most, language);
  },
  async year({ year }, desk) {
    const records = await desk.records();
    return yearInView(keptLog(records), year ?? yearOf(logicalDay(desk.moment(), profileOf(records).dayStart)));
  },
  async chooseWords({ id, field, value }, desk) {
    const records = await desk.records();
    const record = records.vault.records.get(id);
    if (!record) return done(id);
    return orTrouble(async () => {
      await records.change([{ type: record.type, id, fields: { [field]: value }, settled: [field] }]);
      desk.changed();
      return id;
    });
  },
};

/** The words of the goal as they are now: a practice keeps those it was made with. */
function goalVersionIdOf(records: Records, goalId: RecordId | undefined): RecordId | undefined {
  if (goalId === undefined) return undefined;
  return newestVersion(records.ofType("goalVersion").filter((version) => version.goalId === goalId))?.id;
}

/** The plans a change of a practice touches, as changes of their state. */
function planChanges(records: Records, practiceId: RecordId, change: (plan: Plan, practiceId: RecordId) => Plan) {
  const plan = records.find("plan", records.find("practice", practiceId)?.planId);
  const after = plan && change(plan, practiceId);
  return after && after !== plan ? [{ type: "plan", id: after.id, fields: { state: after.state } }] : [];
}
