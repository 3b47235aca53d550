/** Goals with their versions, ladders and signs, milestones from the records, and the mastery map. */
import {
  changeGoal,
  done,
  logicalDay,
  newestVersion,
  weekStartOf,
  type Goal,
  type GoalNow,
  type KeptRecord,
  type RecordId,
} from "@tussock/domain";
import { findMilestones } from "@tussock/domain/activity";
import {
  answerGraduation,
  changeLadder,
  closeGoal,
  goalLines,
  goalRecordFromFields,
  goalStory,
  noticeSign,
  promptsLess,
  reopenGoal,
  type GoalWorld,
} from "@tussock/domain/goal";
import {
  diaryEvidence,
  masteryMap,
  practiceEvidence,
  stagesToKeep,
  useEvidence,
  type SkillMastery,
} from "@tussock/domain/skill";
import { skillOf } from "@tussock/content/skills/names";
import type { Desk } from "../core.ts";
import type { GoalAsks } from "../goalAsks.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { keptDiary } from "./keptDiary.ts";
import { activityRecordsOf, putKept } from "./keptRecords.ts";
import { readWhenWanted } from "./readWhenWanted.ts";
import { orTrouble, profileOf, saving, writingNow } from "./saving.ts";

export const goalAnswers: Pick<Answers, keyof GoalAsks> = {
  async goals(_input, desk) {
    const records = await desk.records();
    return records.ofType("goal").flatMap((goal) => (goal.closed ? [] : (goalNow(records, goal) ?? [])));
  },
  async goalLines(_input, desk) {
    return goalLines(worldOf(desk, await desk.records()));
  },
  async goalStory({ id }, desk) {
    return goalStory(id, worldOf(desk, await desk.records()));
  },
  async goalOfEntry({ id }, desk) {
    const records = await desk.records();
    const practice = records.find("practice", id);
    const goal = records.find("goal", practice?.goalId);
    if (!practice || !goal) return undefined;
    const version = records.find("goalVersion", practice.goalVersionId);
    return version ? { goal, version } : goalNow(records, goal);
  },
  async saveGoal({ goalId, ...draft }, desk) {
    const records = await desk.records();
    const goal = records.find("goal", goalId);
    const versions = records.ofType("goalVersion").filter((one) => one.goalId === goalId);
    const saved = changeGoal(draft, goal && { goal, versions }, goalWriting(desk, records));
    return saved.ok ? saving(desk, records, saved.value.write, saved.value.now) : saved;
  },
  async endGoal({ id, how }, desk) {
    return changing(desk, id, (goal, today) => (how === "open" ? reopenGoal(goal) : closeGoal(goal, how, today)));
  },
  async noticeSign(sign, desk) {
    const records = await desk.records();
    const noticed = noticeSign(sign, writingNow(desk, records));
    return orTrouble(async () => {
      await putKept(desk, records, [noticed]);
      return noticed.id;
    });
  },
  async unnoticeSign({ id }, desk) {
    const records = await desk.records();
    return orTrouble(async () => {
      await records.change([{ type: "signNoticed", id, deleted: true }]);
      desk.changed();
      return id;
    });
  },
  async saveLadder({ goalId, places }, desk) {
    const records = await desk.records();
    const written = changeLadder(goalId, places, ladderOf(records), goalWriting(desk, records));
    return orTrouble(async () => {
      await putKept(desk, records, written);
      return goalId;
    });
  },
  async promptGoal({ id, are }, desk) {
    const changed = await changing(desk, id, (goal, today) => answerGraduation(goal, are, today));
    return changed.ok ? done((await desk.records()).find("goal", id)?.prompts) : changed;
  },
  async promptsLess(_input, desk) {
    const { goals, skills } = promptsLess((await desk.records()).ofType("goal"));
    return { goals: [...goals], skills: [...skills] };
  },
  async milestones(_input, desk) {
    return findMilestones({ ...ladderOf(await desk.records()), practices: (await desk.records()).ofType("practice") });
  },
  async masteryMap({ skill }, desk) {
    const records = await desk.records();
    const map = mapOf(records);
    // What the map shows once, it keeps; where the disk has no room for that, it is shown all the same.
    await orTrouble(() => putKept(desk, records, stagesToKeep(map, goalRecordsOf(records).filter(isStage))));
    if (skill !== undefined) return map.filter((one) => one.skill === skillOf(skill)).map(withNewestEvidence);
    return map.map((one) => ({ ...one, cells: one.cells.map((cell) => ({ ...cell, evidence: [] })) }));
  },
};

/** Enough to look through; older entries stand in Look back. */
const EVIDENCE_MOST = 50;
function withNewestEvidence(one: SkillMastery): SkillMastery {
  return { ...one, cells: one.cells.map((cell) => ({ ...cell, evidence: cell.evidence.slice(0, EVIDENCE_MOST) })) };
}

function mapOf(records: Records): readonly SkillMastery[] {
  const evidence = [
    ...records.ofType("skillUse").map(useEvidence),
    ...records.ofType("practice").map(practiceEvidence),
    ...keptDiary(records).days.flatMap(diaryEvidence),
  ];
  return masteryMap(evidence, goalRecordsOf(records).filter(isStage), skillOf);
}

function worldOf(desk: Desk, records: Records): GoalWorld {
  const activities = activityRecordsOf(records);
  const profile = profileOf(records);
  return {
    ...ladderOf(records),
    practices: records.ofType("practice"),
    uses: records.ofType("skillUse"),
    milestones: activities.filter((one) => one.type === "milestone"),
    kept: goalRecordsOf(records),
    map: mapOf(records),
    nameOf: skillOf,
    today: logicalDay(desk.moment(), profile.dayStart),
    weekStart: weekStartOf(profile),
  };
}

function ladderOf(records: Records) {
  return {
    goals: records.ofType("goal"),
    goalVersions: records.ofType("goalVersion"),
    steps: records.ofType("step"),
    stepVersions: records.ofType("stepVersion"),
    rungs: activityRecordsOf(records).filter((one) => one.type === "rung"),
  };
}

function goalRecordsOf(records: Records) {
  return readWhenWanted(records, goalRecordFromFields);
}
const isStage = (one: KeptRecord) => one.type === "skillStage";

function goalNow(records: Records, goal: Goal): GoalNow | undefined {
  const version = newestVersion(records.ofType("goalVersion").filter(({ goalId }) => goalId === goal.id));
  return version && { goal, version };
}

function goalWriting(desk: Desk, records: Records) {
  const { at } = desk.moment();
  return {
    today: logicalDay(desk.moment(), profileOf(records).dayStart),
    writtenAt: at,
    newId: () => desk.newId() as RecordId,
    // What was once agreed stays to be read, also when it changed on the same day.
    stays: () => true,
  };
}

async function changing(desk: Desk, id: RecordId, change: (goal: Goal, today: ReturnType<typeof logicalDay>) => Goal) {
  const records = await desk.records();
  const goal = records.find("goal", id);
  const { today } = goalWriting(desk, records);
  return goal ? saving(desk, records, [change(goal, today)], id) : done(id);
}
