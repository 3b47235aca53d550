/** The slot below Today’s one card; laterCards.ts lists what may stand in it. Comes when Today has settled. */
import { Fragment, type ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { laterCards, type LaterCard } from "#app/laterCards.ts";
import { useTussock } from "#app/tussock.ts";
import { MOST_CARDS, findCards, type FoundCard } from "./todayLater.ts";

export interface TodayLaterProps {
  readonly cards?: readonly LaterCard[];
  /** What the app itself has to ask; it waits for the cards, and for a day with room. */
  readonly children?: ComponentChildren;
}

export function TodayLater({ cards = laterCards, children }: TodayLaterProps) {
  const tussock = useTussock();
  const [found, setFound] = useState<readonly FoundCard[]>();
  const changes = tussock.changes.value;
  const day = tussock.today.value?.day;
  useEffect(() => {
    let left = false;
    void findCards(cards, tussock).then((now) => !left && setFound(now));
    return () => void (left = true);
  }, [cards, tussock, changes, day]);
  if (!found) return null;
  return (
    <>
      {found.map(({ name, card }) => (
        <Fragment key={name}>{card}</Fragment>
      ))}
      {found.length < MOST_CARDS && children}
    </>
  );
}
