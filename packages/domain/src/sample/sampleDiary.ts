/**
 * The diary card of a made-up person: five weeks of it, some days empty, higher where the steps of that day were begun in
 * a low mood. Beside the life itself, as sampleGoals.ts.
 */
import type { KeptRecord } from "../activity/activityRecords.ts";
import { addDays } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import { dayBounds } from "../day/logicalDay.ts";
import type { DiaryCard, DiaryDay, SkillLevel } from "../diary/diaryRecords.ts";
import { keepDiaryDay, type RowAnswer } from "../diary/keepDiaryDay.ts";
import { keepDiarySession } from "../diary/keepDiarySession.ts";
import { USUAL_DAY_START } from "../profile/profile.ts";
import type { RecordId, TussockRecord } from "../record/record.ts";
import { toScore } from "../shared/score.ts";
import { createChance, type Chance } from "./createChance.ts";
import type { SampleAsked } from "./life.ts";
import { diaryNotes, diaryRows, diarySkills } from "./sampleWords.ts";

/** Long enough for a week on one page and the four before it. */
const DIARY_DAYS = 35;
const HOUR_MS = 3_600_000;

export function sampleDiary(life: readonly TussockRecord[], { seed, today, zone }: SampleAsked): readonly KeptRecord[] {
  const chance = createChance(seed * 41 + 7);
  const first = addDays(today, -DIARY_DAYS);
  const card: DiaryCard = {
    type: "diaryCard",
    id: "sample-diary-card" as RecordId,
    from: first,
    most: 5,
    rows: diaryRows,
    skills: diarySkills,
    mood: true,
    session: true,
  };
  const moods = moodsByDay(life);
  const days = Array.from({ length: DIARY_DAYS }, (_, age) => addDays(first, age)).flatMap((day) => {
    // Drawn for empty days too, so that one entry more in the life changes no other day.
    const isFilled = chance.happens(0.8);
    const evening = (dayBounds(day, zone, USUAL_DAY_START).from + 15 * HOUR_MS) as EpochMs;
    const written = oneDay(day, moods.get(day) ?? 50, evening, chance, zone);
    return isFilled ? [written] : [];
  });
  const asked = (dayBounds(addDays(today, -6), zone, USUAL_DAY_START).from + 7 * HOUR_MS) as EpochMs;
  const session = keepDiarySession(
    { urgeToQuit: 1, urgeToHarm: 0, urgeToUse: 0, canChangeEmotions: 2, canChangeActions: 3, canChangeThoughts: 2 },
    { most: card.most, moment: { at: asked, zone }, dayStart: USUAL_DAY_START, before: undefined },
  );
  return [card, ...days, session];
}

function oneDay(day: Day, mood: number, at: EpochMs, chance: Chance, zone: SampleAsked["zone"]): DiaryDay {
  const low = (100 - mood) / 20;
  const rated = (around: number): RowAnswer => ({
    value: Math.min(5, Math.max(0, Math.round(around + chance.around(0.8)))),
    most: 5,
  });
  const skills: Readonly<Record<(typeof diarySkills)[number], SkillLevel>> = {
    "opposite-action": chance.pick([2, 3, 5, 6, 7]),
    "build-mastery": chance.pick([4, 5, 5, 7]),
    tip: chance.pick([1, 3, 5]),
  };
  const used = Object.entries(skills).filter(() => chance.happens(0.6));
  const draft = {
    rows: {
      sadness: rated(low),
      fear: rated(low - 0.5),
      shame: rated(low - 1),
      joy: rated(4.5 - low),
      avoid: rated(low - 0.8),
      "sample-outside": { yes: chance.happens(0.6) },
      "sample-messages": { times: chance.whole(0, 5) },
    },
    skills: Object.fromEntries(used),
    mood: toScore(mood + chance.around(5)) ?? null,
    ...(chance.happens(0.25) && { note: chance.pick(diaryNotes) }),
  };
  const kept = keepDiaryDay(draft, { day, moment: { at, zone }, dayStart: USUAL_DAY_START, before: undefined });
  if (!kept.ok) throw new Error(`a day of the card expected, got ${kept.trouble}`);
  return kept.value;
}

/** Where the steps of a day were rated before: the middle of it. */
function moodsByDay(life: readonly TussockRecord[]): ReadonlyMap<Day, number> {
  const rated = life.flatMap((one) =>
    one.type === "practice" && one.moodBefore !== undefined ? [{ day: one.day, mood: one.moodBefore }] : [],
  );
  return new Map(
    [...Map.groupBy(rated, ({ day }) => day)].map(([day, all]) => [
      day,
      all.reduce((sum, { mood }) => sum + mood, 0) / all.length,
    ]),
  );
}
