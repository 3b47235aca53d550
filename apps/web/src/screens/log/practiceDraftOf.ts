import { given } from "@tussock/domain";
import type { PracticeDraft } from "#app/asks.ts";
import type { LogForm } from "#app/logDraft.ts";

/** A filled-in form as the practice it becomes; without a time it is now. */
export function practiceDraftOf(
  form: LogForm,
  at: Pick<PracticeDraft, "happenedAt" | "zone"> | undefined,
): PracticeDraft {
  const {
    what,
    done,
    when: _w,
    minutes,
    feelingsBefore,
    feelingsAfter,
    learned,
    obstacle,
    practiceId: _i,
    becomes: _b,
    handedOver: _h,
    ...rest
  } = form;
  if (!done) throw new Error("a log with an answer expected, got one without");
  return {
    ...rest,
    what: what.trim(),
    done,
    ...at,
    ...given({
      minutes: minutes.trim() === "" ? undefined : Number(minutes),
      feelingsBefore: feelingsBefore.length > 0 ? feelingsBefore : undefined,
      feelingsAfter: feelingsAfter.length > 0 ? feelingsAfter : undefined,
      learned: learned.trim() || undefined,
      // The question is only asked when it was not all of it; an answer to a question that went away goes with it.
      obstacle: done === "yes" ? undefined : obstacle,
    }),
  };
}
