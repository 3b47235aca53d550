import type { EpochMs } from "../day/day.ts";
import { logicalDay } from "../day/logicalDay.ts";
import { FUTURE_MS_MOST } from "../day/whenTrouble.ts";
import type { Win } from "../record/record.ts";
import type { Writing } from "../record/writing.ts";
import { given } from "../shared/given.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { isLonger, words, WORDS_MOST, type WordsTrouble } from "../shared/words.ts";

export interface WinDraft {
  readonly text: string;
  readonly mark?: string;
  readonly happenedAt?: EpochMs;
}

export function saveWin(draft: WinDraft, { id, moment, dayStart, before }: Writing<Win>): Outcome<Win, WordsTrouble> {
  const text = words(draft.text);
  const mark = words(draft.mark);
  if (text === undefined) return trouble("noWords");
  if (isLonger(text, WORDS_MOST) || isLonger(mark, WORDS_MOST)) return trouble("tooLong");
  const happenedAt = draft.happenedAt ?? before?.happenedAt ?? moment.at;
  if (happenedAt > moment.at + FUTURE_MS_MOST) return trouble("inTheFuture");
  const kept = before?.happenedAt === happenedAt ? before : undefined;
  const zone = kept?.zone ?? moment.zone;
  return done(
    given({
      ...before,
      type: "win" as const,
      id: before?.id ?? id,
      happenedAt,
      zone,
      day: kept?.day ?? logicalDay({ at: happenedAt, zone }, dayStart),
      recordedAt: before?.recordedAt ?? moment.at,
      text,
      mark,
    }),
  );
}
