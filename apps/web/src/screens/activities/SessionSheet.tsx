import { partName, partOrder } from "@tussock/content/activities";
import { leadingWords, sessionWords as words } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import { minutesOfItem, minutesOfPlan, type SessionPlan } from "./sessionPlan.ts";

/** The plan on paper: what, how long, what to bring. */
export function SessionSheet({ plan }: { readonly plan: SessionPlan }) {
  let from = 0;
  return (
    <section class="print-sheet print-only session-sheet" aria-label={words.plan}>
      <h2>{words.title}</h2>
      <p>{words.total(minutesOfPlan(plan))}</p>
      {plan.items.map(({ activity, minutes }, at) => (
        <section key={`${at}-${activity.id}`}>
          <h3>
            {at + 1}. {words.item(activity.name, minutesOfItem({ activity, minutes }))}
          </h3>
          <p>
            <b>{leadingWords.notes.bring}:</b> {activity.group.bring.join(", ")}
          </p>
          <table>
            <tbody>
              {partOrder.map((kind, part) => {
                const begins = from;
                from += minutes[part] ?? 0;
                return (
                  <tr key={kind}>
                    <td>{sharedWords.timerClock(begins * 60)}</td>
                    <td>{partName(activity, kind)}</td>
                    <td>{activity.parts[kind].title}</td>
                    <td>{sharedWords.minutesShort(minutes[part] ?? 0)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  );
}
