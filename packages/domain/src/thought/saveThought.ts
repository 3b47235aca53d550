import { logicalDay } from "../day/logicalDay.ts";
import type { RecordId, Thought, ThoughtNow } from "../record/record.ts";
import type { Writing } from "../record/writing.ts";
import { given } from "../shared/given.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { isLonger, words, WORDS_MOST, type WordsTrouble } from "../shared/words.ts";

export interface ThoughtDraft {
  readonly text: string;
  readonly about?: Thought["about"];
  readonly answers?: RecordId;
  readonly now?: ThoughtNow;
  /** A note that never comes back by itself, such as the answers to a few questions. */
  readonly staysAway?: true;
}

/** A thought stays where and when it came up; changing its words does not move it. */
export function saveThought(
  draft: ThoughtDraft,
  { id, moment, dayStart, before }: Writing<Thought>,
): Outcome<Thought, WordsTrouble> {
  const text = words(draft.text);
  if (text === undefined) return trouble("noWords");
  if (isLonger(text, WORDS_MOST)) return trouble("tooLong");
  if (before) return done(given({ ...before, text, about: draft.about ?? before.about }));
  return done(
    given({
      type: "thought" as const,
      id,
      happenedAt: moment.at,
      zone: moment.zone,
      day: logicalDay(moment, dayStart),
      recordedAt: moment.at,
      text,
      about: draft.about,
      answers: draft.answers,
      now: draft.now,
      staysAway: draft.staysAway,
    }),
  );
}
