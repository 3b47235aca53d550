/** What the diary card asks of the vault (D9). */
import type { Day, DiaryCard, DiaryDay, DiaryRow, DiarySession, Outcome, SkillLevel } from "@tussock/domain";
import type {
  DiaryCardDraft,
  DiaryCardTrouble,
  DiaryDayDraft,
  DiaryDayTrouble,
  DiaryWeek,
  SessionAnswers,
} from "@tussock/domain/diary";
import type { Ask, SaveTrouble } from "./asks.ts";

export interface DiaryAsks {
  /** The newest one, put away or not; undefined while nobody has wanted one. */
  diaryCard: Ask<void, DiaryCard | undefined>;
  /** Every line that ever stood on it, so that one which comes back meets its old days. */
  diaryRows: Ask<void, readonly DiaryRow[]>;
  saveDiaryCard: Ask<DiaryCardDraft, Outcome<DiaryCard, DiaryCardTrouble | SaveTrouble>>;
  /** Today, when no day is given. */
  diaryDay: Ask<{ readonly day?: Day | undefined }, DiaryDayNow>;
  keepDiaryDay: Ask<
    { readonly day: Day; readonly draft: DiaryDayDraft },
    Outcome<DiaryDay, DiaryDayTrouble | SaveTrouble>
  >;
  diaryWeek: Ask<{ readonly day?: Day | undefined }, DiaryWeekNow>;
  /** Today’s, if it was asked today. */
  diarySession: Ask<void, DiarySession | undefined>;
  keepDiarySession: Ask<SessionAnswers, Outcome<DiarySession, SaveTrouble>>;
}
export interface DiaryDayNow {
  readonly today: Day;
  readonly day: Day;
  /** As it stood on that day; undefined before the first and while it was put away. */
  readonly card?: DiaryCard;
  readonly record?: DiaryDay;
  /** Skills the log of that day knows; without a level, that they were used. For the person to confirm. */
  readonly fromLog: readonly { readonly skill: string; readonly level?: SkillLevel }[];
}
export interface DiaryWeekNow {
  readonly today: Day;
  readonly week: DiaryWeek;
}
