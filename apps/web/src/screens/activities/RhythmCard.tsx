/** On Today: a day of one’s rhythm, offered once. Confirmed it is a plan like any other; a day that goes by asks for nothing. */
import { keptWords } from "@tussock/content/words/kept";
import type { RhythmOfferNow } from "#app/activityAsks.ts";
import type { LookForCard } from "#app/laterCards.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { useSaying } from "#app/useSaying.tsx";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";

const words = keptWords.today;

/** With an open step for today there is enough on the page. */
export const lookForRhythm: LookForCard = async ({ ask, today }) => {
  const now = today.peek();
  if (!now || now.step) return undefined;
  const offer = (await ask("rhythmOffers")).find(({ day }) => day === now.day);
  return offer && <RhythmCard offer={offer} />;
};

export function RhythmCard({ offer }: { readonly offer: RhythmOfferNow }) {
  const tussock = useTussock();
  const { ask } = tussock;
  const { saying, trouble } = useSaying();
  async function plan(): Promise<void> {
    const made = await ask("planOffers", { offers: [offer] });
    if (!made.ok) return void (await saying(Promise.resolve(made)));
    const planIds = made.value.map(({ id }) => id);
    offerUndo(tussock, words.planned, () => void ask("letGo", { planIds }));
  }
  /** A plan that was let go is how a day says no; the rhythm does not ask again. */
  async function notToday(): Promise<void> {
    const made = await ask("planOffers", { offers: [offer] });
    if (!made.ok) return void (await saying(Promise.resolve(made)));
    await saying(ask("letGo", { planIds: made.value.map(({ id }) => id) }), words.left);
  }
  return (
    <Card labelledBy="rhythm-today">
      <div class="stack stack-3">
        <h2 class="sans" id="rhythm-today">
          {words.title}
        </h2>
        {offer.spare && <p>{words.spare}</p>}
        {trouble}
        <Button kind="second" wide onPress={() => void plan()}>
          {words.plan(offer.title)}
        </Button>
        <Link onPress={() => void notToday()}>{words.notToday}</Link>
      </div>
    </Card>
  );
}
