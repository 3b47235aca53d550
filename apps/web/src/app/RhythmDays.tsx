import { useEffect, useState } from "preact/hooks";
import type { Rhythm } from "@tussock/domain";
import { keptWords } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import type { RhythmOfferNow } from "./activityAsks.ts";
import { localeFor } from "./locale.ts";
import { offerUndo } from "./offerUndo.ts";
import { useTussock } from "./tussock.ts";
import { useSaying } from "./useSaying.tsx";

const words = keptWords.rhythm;

/** The days that rhythms ask for in the week ahead; nothing is planned until the person says so. */
export function RhythmDays({ only }: { readonly only?: Rhythm }) {
  const tussock = useTussock();
  const { ask, changes } = tussock;
  const { saying, trouble } = useSaying();
  const [offers, setOffers] = useState<readonly RhythmOfferNow[] | undefined>(undefined);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const rhythmId = only?.id;
  useEffect(() => {
    let here = true;
    void ask("rhythmOffers").then((all) => {
      if (!here) return;
      const own = all.filter((one) => rhythmId === undefined || one.rhythmId === rhythmId);
      setOffers(own);
      setPicked(new Set(own.filter(({ spare }) => !spare).map(nameOf)));
    });
    return () => {
      here = false;
    };
  }, [ask, rhythmId, changes.value]);
  const today = tussock.today.value?.day;
  if (!offers || today === undefined) return null;
  if (offers.length === 0) return only ? <p>{words.none}</p> : null;
  const locale = localeFor(tussock.preferences.value);
  const steps = [...new Map(offers.map(({ stepId, title }) => [stepId, title]))];
  const chosen = offers.filter((one) => picked.has(nameOf(one)));
  async function plan(): Promise<void> {
    const made = await ask("planOffers", { offers: chosen });
    if (!made.ok) return void (await saying(Promise.resolve(made)));
    const planIds = made.value.map(({ id }) => id);
    offerUndo(tussock, words.planned(planIds.length), () => void ask("letGo", { planIds }));
  }
  return (
    <section class="stack stack-4" aria-labelledby="rhythm-offers">
      <h2 id="rhythm-offers">{words.offers}</h2>
      <p>{words.lead}</p>
      {steps.map(([stepId, title]) => (
        <Chips key={stepId} legend={title}>
          {offers
            .filter((one) => one.stepId === stepId)
            .map((one) => {
              const day = sharedWords.relativeDay(one.day, today, locale);
              return (
                <Chip
                  key={one.day}
                  name={nameOf(one)}
                  checked={picked.has(nameOf(one))}
                  onChange={(on) => {
                    const next = new Set(picked);
                    if (on) next.add(nameOf(one));
                    else next.delete(nameOf(one));
                    setPicked(next);
                  }}
                >
                  {one.spare ? words.spare(day) : day}
                </Chip>
              );
            })}
        </Chips>
      ))}
      {trouble}
      <Button unavailable={chosen.length === 0} onPress={() => void plan()}>
        {words.plan}
      </Button>
    </section>
  );
}
function nameOf({ stepId, day }: RhythmOfferNow): string {
  return `${stepId} ${day}`;
}
