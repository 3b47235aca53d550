/** What Today says of reminders: an offer after a first plan with a time, and after two weeks the question whether they are of use. */
import type { ComponentChildren } from "preact";
import { remindersWords } from "@tussock/content/words/reminders";
import { sharedWords } from "@tussock/content/words/shared";
import { saveCalendar } from "#app/calendar/saveCalendar.ts";
import type { LookForCard } from "#app/laterCards.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Line } from "#ui/Line.tsx";

const { offer, goOn, calendar } = remindersWords;

export const lookForReminders: LookForCard = async ({ ask }) => {
  const { askToGoOn } = await ask("reminderNow");
  if (askToGoOn) return <GoOn />;
  const { reminders, plans } = await ask("reminders");
  const isTimed = plans.some(({ time }) => time !== undefined);
  return isTimed && !reminders?.on && !reminders?.offerOff ? <Offer /> : undefined;
};

export function Offer() {
  const tussock = useTussock();
  const change = useChange();
  async function toCalendar(): Promise<void> {
    const saved = await saveCalendar(tussock, { plans: "open", rhythms: [] });
    // Called off in the device’s own window, the offer stands.
    if (saved === "saved") await change({ offerOff: true }, calendar.saved);
  }
  return (
    <Question title={offer.title} meta={offer.meta}>
      <Button size="sm" onPress={() => void change({ on: true, offerOff: true }, offer.isOn)}>
        {offer.yes}
      </Button>
      <Button size="sm" kind="second" onPress={() => void toCalendar()}>
        {offer.calendar}
      </Button>
      <Button size="sm" kind="quiet" onPress={() => void change({ offerOff: true })}>
        {offer.no}
      </Button>
    </Question>
  );
}

export function GoOn() {
  const tussock = useTussock();
  const change = useChange();
  const today = tussock.today.value?.day;
  return (
    <Question title={goOn.title} meta={goOn.meta}>
      <Button size="sm" kind="second" onPress={() => void change({ keptOn: today }, goOn.kept)}>
        {goOn.keep}
      </Button>
      <Button size="sm" kind="second" onPress={() => void change({ on: false, offerOff: true }, goOn.isOff)}>
        {goOn.off}
      </Button>
    </Question>
  );
}

function Question({
  title,
  meta,
  children,
}: {
  readonly title: string;
  readonly meta: string;
  readonly children: ComponentChildren;
}) {
  return (
    <Card gap={3} labelledBy="today-reminders">
      <h2 id="today-reminders">{title}</h2>
      <p class="meta">{meta}</p>
      <Line>{children}</Line>
    </Card>
  );
}

function useChange() {
  const tussock = useTussock();
  return async (change: Parameters<typeof tussock.ask<"saveReminders">>[1], said?: string) => {
    const saved = await tussock.ask("saveReminders", change);
    if (!saved.ok && saved.trouble !== "tooLong") tussock.say({ text: sharedWords.saveTrouble[saved.trouble] });
    else if (said) tussock.say({ text: said });
  };
}
