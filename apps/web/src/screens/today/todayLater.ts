/** What the slot below Today’s one card decides: which of the small cards are shown. */
import type { JSX } from "preact";
import type { LaterCard, LookForCard } from "#app/laterCards.ts";
import type { Tussock } from "#app/tussock.ts";

/** Today stays calm: one card to act on, and no more than two small ones below. */
export const MOST_CARDS = 2;

export interface FoundCard {
  readonly name: string;
  readonly card: JSX.Element;
}

/** All are asked at once and shown at once: a card that comes late would push away what someone is about to press. */
export async function findCards(cards: readonly LaterCard[], tussock: Tussock): Promise<readonly FoundCard[]> {
  const found = await Promise.all(
    cards.map(async ({ name, load }) => ({ name, card: await (await orNothing(load))(tussock) })),
  );
  return found.flatMap(({ name, card }) => (card ? [{ name, card }] : [])).slice(0, MOST_CARDS);
}

/** Today is whole without a card whose file does not come. */
async function orNothing(load: LaterCard["load"]): Promise<LookForCard> {
  return load().catch(() => async () => undefined);
}
