/** What Today says of a seven-day plan: a way in, on days when there is something to do. Nothing on all others. */
import { addDays } from "@tussock/domain";
import { weekWords } from "@tussock/content/words/week";
import type { LookForCard } from "#app/laterCards.ts";
import { Mark } from "#ui/moor/Mark.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";

const words = weekWords.card;

export const lookForWeek: LookForCard = async ({ ask }) => {
  const week = await ask("week");
  if (!week) return undefined;
  if (week.state === "over" && !week.reviewed)
    return <WeekCard title={words.over} meta={words.overMeta} href={`/review/week?plan=${week.plan.id}`} />;
  const isToPick = week.doneToday === undefined && week.todays.length === 0;
  if (week.dayNumber === undefined || !isToPick) return undefined;
  return <WeekCard title={words.pick(week.dayNumber)} meta={words.pickMeta} href="/week" />;
};

/** On the first day of a week, when the one before holds anything. */
export const lookForReview: LookForCard = async ({ ask, today }) => {
  const view = today.peek();
  if (!view || view.week[0]?.day !== view.day) return undefined;
  const day = addDays(view.day, -1);
  const facts = await ask("weekFacts", { day });
  if (!facts || facts.review || !facts.numbers.days.some(({ steps }) => steps > 0)) return undefined;
  return <WeekCard title={words.review} meta={words.reviewMeta} href={`/review/week?day=${day}`} />;
};

function WeekCard({ title, meta, href }: { readonly title: string; readonly meta: string; readonly href: string }) {
  return (
    <Rows>
      <Row art={<Mark mark="try" size={24} seed={4} />} title={title} meta={meta} href={href} />
    </Rows>
  );
}
