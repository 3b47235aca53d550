/** The diary card: what stands on it, its days and its weeks. */
import { logicalDay, type RecordId } from "@tussock/domain";
import {
  changeDiaryCard,
  diaryCardNow,
  diaryCardOn,
  diaryRowsEver,
  diaryDayId,
  diarySessionId,
  diaryWeek,
  keepDiaryDay,
  keepDiarySession,
  skillsFromLog,
} from "@tussock/domain/diary";
import type { DiaryAsks } from "../diaryAsks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { findDiary, keptDiary } from "./keptDiary.ts";
import { profileOf } from "./saving.ts";
import { savingKept } from "./savingKept.ts";

export const diaryAnswers: Pick<Answers, keyof DiaryAsks> = {
  async diaryCard(_input, desk) {
    return diaryCardNow(keptDiary(await desk.records()).cards);
  },
  async diaryRows(_input, desk) {
    return diaryRowsEver(keptDiary(await desk.records()).cards);
  },
  async saveDiaryCard(draft, desk) {
    const records = await desk.records();
    const card = changeDiaryCard(draft, keptDiary(records).cards, {
      today: today(desk, records),
      newId: () => desk.newId() as RecordId,
    });
    return card.ok ? savingKept(desk, records, findDiary(records, card.value.id), card.value) : card;
  },
  async diaryDay({ day: asked }, desk) {
    const records = await desk.records();
    const now = today(desk, records);
    const day = asked ?? now;
    const card = diaryCardOn(keptDiary(records).cards, day);
    const record = dayRecord(records, diaryDayId(day));
    const uses = records.ofType("skillUse").filter((use) => use.day === day);
    return {
      today: now,
      day,
      ...(card && { card }),
      ...(record && { record }),
      fromLog: [...skillsFromLog(uses)].map(([skill, level]) => ({ skill, ...(level !== undefined && { level }) })),
    };
  },
  async keepDiaryDay({ day, draft }, desk) {
    const records = await desk.records();
    const before = dayRecord(records, diaryDayId(day));
    const kept = keepDiaryDay(draft, { day, moment: desk.moment(), dayStart: profileOf(records).dayStart, before });
    return kept.ok ? savingKept(desk, records, before, kept.value) : kept;
  },
  async diaryWeek({ day }, desk) {
    const records = await desk.records();
    const now = today(desk, records);
    return { today: now, week: diaryWeek(keptDiary(records), day ?? now, profileOf(records).weekStart) };
  },
  async diarySession(_input, desk) {
    const records = await desk.records();
    return sessionRecord(records, diarySessionId(today(desk, records)));
  },
  async keepDiarySession(answers, desk) {
    const records = await desk.records();
    const before = sessionRecord(records, diarySessionId(today(desk, records)));
    const session = keepDiarySession(answers, {
      most: diaryCardNow(keptDiary(records).cards)?.most ?? 5,
      moment: desk.moment(),
      dayStart: profileOf(records).dayStart,
      before,
    });
    return savingKept(desk, records, before, session);
  },
};

function dayRecord(records: Records, id: RecordId) {
  const found = findDiary(records, id);
  return found?.type === "diaryDay" ? found : undefined;
}
function sessionRecord(records: Records, id: RecordId) {
  const found = findDiary(records, id);
  return found?.type === "diarySession" ? found : undefined;
}
function today(desk: Desk, records: Records) {
  return logicalDay(desk.moment(), profileOf(records).dayStart);
}
