import {
  addDays,
  type Day,
  type Done,
  type EpochMs,
  type Practice,
  type RecordId,
  type Score,
  type Zone,
} from "@tussock/domain";
import { foldPacing, type Pacing } from "@tussock/domain/pacing";

/** What pacing believes after so many steps in one area, one a day up to the evening before Maya’s Thursday. */
export function pacingAfter(answers: readonly Done[], more: Partial<Practice> = {}): Pacing {
  return foldPacing(practicesOf(answers, more));
}

export function practicesOf(answers: readonly Done[], more: Partial<Practice> = {}): readonly Practice[] {
  return answers.map((done, at) => ({
    type: "practice",
    id: `tried-${at}` as RecordId,
    happenedAt: (thursday - (answers.length - at) * 86_400_000) as EpochMs,
    recordedAt: thursday as EpochMs,
    zone: "Europe/London" as Zone,
    day: addDays("2026-11-19" as Day, at - answers.length),
    what: "Wash the pans",
    done,
    areaId: "area-daily" as RecordId,
    difficultyExpected: 40 as Score,
    sizedBy: "suggested",
    ...more,
  }));
}
const thursday = Date.UTC(2026, 10, 19, 10, 4);
