/** A5, from then on: the days ahead offered as plans, to take as they fit. A day that goes by asks for nothing. */
import type { Rhythm } from "@tussock/domain";
import { keptWords } from "@tussock/content/words/kept";
import { offerUndo } from "#app/offerUndo.ts";
import { RhythmDays } from "#app/RhythmDays.tsx";
import { useTussock } from "#app/tussock.ts";
import { useSaying } from "#app/useSaying.tsx";
import { Button } from "#ui/Button.tsx";
import { WeekShape } from "../WeekShape.tsx";

const words = keptWords.rhythm;

export function RhythmKept({ rhythm }: { readonly rhythm: Rhythm }) {
  const tussock = useTussock();
  const { saying, trouble } = useSaying();
  const today = tussock.today.value?.day;
  const rests = rhythm.until !== undefined && today !== undefined && rhythm.until < today;
  async function rest(): Promise<void> {
    const kept = await saying(tussock.ask("restRhythm", { id: rhythm.id, rests: true }), words.restedNow);
    if (kept)
      offerUndo(tussock, words.restedNow, () => void tussock.ask("restRhythm", { id: rhythm.id, rests: false }));
  }
  return (
    <>
      <WeekShape days={rhythm.weekdays ?? []} spare={rhythm.spareDays ?? []} />
      {rhythm.after !== undefined && <p>{rhythm.after}</p>}
      <p class="meta">{words.spareCounts}</p>
      {trouble}
      {rests ? (
        <>
          <p role="status">{words.resting}</p>
          <Button kind="second" onPress={() => void saying(tussock.ask("restRhythm", { id: rhythm.id, rests: false }))}>
            {words.takeUp}
          </Button>
        </>
      ) : (
        <>
          <RhythmDays only={rhythm} />
          <Button kind="quiet" onPress={() => void rest()}>
            {words.rest}
          </Button>
        </>
      )}
    </>
  );
}
