/** The session builder: activities in order with times that can be changed; run it, or print the plan. */
import { activities, partName, partOrder } from "@tussock/content/activities";
import { leadingWords, sessionWords as words } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { TextField } from "#ui/TextField.tsx";
import { arrowDownIcon, arrowUpIcon, playFillIcon, plusIcon, printerIcon, trashIcon } from "#ui/icon/icons.ts";
import { PresenterScreen } from "./PresenterScreen.tsx";
import {
  fitPlan,
  itemFor,
  ITEMS_MOST,
  minutesOfItem,
  minutesOfPlan,
  moveItem,
  PART_MINUTES_MOST,
  planFromText,
  planToText,
  removeItem,
  withPartMinutes,
  type SessionPlan,
} from "./sessionPlan.ts";
import "./activities.css";
import "./leading.css";

interface InAddress {
  /** As planToText says it. */
  readonly plan?: string;
}

export function SessionRunScreen({ plan }: InAddress) {
  const read = planFromText(plan, "inGroup");
  return read.items.length > 0 ? <PresenterScreen key={plan} plan={read} /> : <SessionScreen />;
}

export function SessionScreen({ plan: text }: InAddress) {
  const tussock = useTussock();
  const plan = planFromText(text, "inGroup");
  const put = (next: SessionPlan) => tussock.go(pathOf("/activities/session", next), { replace: true });
  const total = minutesOfPlan(plan);
  return (
    <YouPage title={words.title} back={{ href: "/activities", label: words.back }}>
      <p>{words.lead}</p>
      {plan.items.length === 0 ? (
        <Empty art={<Mark mark="ahead" size={64} />} title={words.empty.title} meta={words.empty.meta} />
      ) : (
        <>
          <section class="stack stack-4" aria-labelledby="session-order">
            <h2 id="session-order">{words.order}</h2>
            <ol class="session-list">
              {plan.items.map((item, at) => (
                <li key={`${at}-${item.activity.id}`}>
                  <Item plan={plan} at={at} onPlan={put} />
                </li>
              ))}
            </ol>
            <p class="strong" role="status">
              {words.total(total)}
            </p>
            <Chips legend={words.fit}>
              {[30, 45, 60, 90].map((minutes) => (
                <Chip
                  key={minutes}
                  kind="radio"
                  name="session-fit"
                  checked={total === minutes}
                  onChange={() => put(fitPlan(plan, minutes))}
                >
                  {words.fitTo(minutes)}
                </Chip>
              ))}
            </Chips>
          </section>
          <div class="stack stack-3">
            <Button size="lg" wide icon={playFillIcon} href={pathOf("/activities/session/run", plan)}>
              {words.run}
            </Button>
            <Button kind="second" wide icon={printerIcon} onPress={tussock.device.print}>
              {words.print}
            </Button>
            <Button
              kind="quiet"
              wide
              onPress={() => {
                put({ ...plan, items: [] });
                offerUndo(tussock, words.forgotten, () => put(plan));
              }}
            >
              {words.forget}
            </Button>
          </div>
        </>
      )}
      {plan.items.length < ITEMS_MOST && (
        <Disclosure summary={words.add} open={plan.items.length === 0}>
          <Rows>
            {activities.map((activity) => (
              <Row
                key={activity.id}
                icon={plusIcon}
                title={activity.name}
                meta={`${activity.line} ${sharedWords.minutesLong(activity.minutes.inGroup)}.`}
                trailing="none"
                onPress={() => put({ ...plan, items: [...plan.items, itemFor(activity, plan.form)] })}
              />
            ))}
          </Rows>
        </Disclosure>
      )}
      {plan.items.length > 0 && <Sheet plan={plan} />}
    </YouPage>
  );
}

function pathOf(path: string, plan: SessionPlan): string {
  return plan.items.length === 0 ? path : `${path}?plan=${planToText(plan)}`;
}

function Item({
  plan,
  at,
  onPlan,
}: {
  readonly plan: SessionPlan;
  readonly at: number;
  readonly onPlan: (plan: SessionPlan) => void;
}) {
  const tussock = useTussock();
  const item = plan.items[at];
  if (!item) return null;
  const { name } = item.activity;
  return (
    <div class="stack stack-2">
      <div class="spread">
        <h3>{words.item(name, minutesOfItem(item))}</h3>
        <div class="line session-moves">
          {at > 0 && (
            <IconButton icon={arrowUpIcon} label={words.up(name)} onPress={() => onPlan(moveItem(plan, at, -1))} />
          )}
          {at < plan.items.length - 1 && (
            <IconButton icon={arrowDownIcon} label={words.down(name)} onPress={() => onPlan(moveItem(plan, at, 1))} />
          )}
          <IconButton
            icon={trashIcon}
            label={words.remove(name)}
            onPress={() => {
              onPlan(removeItem(plan, at));
              offerUndo(tussock, words.removed, () => onPlan(plan));
            }}
          />
        </div>
      </div>
      <Disclosure summary={words.parts}>
        <div class="activity-two">
          {partOrder.map((kind, part) => (
            <TextField
              key={kind}
              label={words.partLabel(partName(item.activity, kind), name)}
              type="number"
              inputMode="numeric"
              min={0}
              max={PART_MINUTES_MOST}
              value={`${item.minutes[part] ?? 0}`}
              onInput={(text) => {
                if (text !== "" && Number.isFinite(Number(text))) onPlan(withPartMinutes(plan, at, part, Number(text)));
              }}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

/** The plan on paper: what, how long, what to bring. */
function Sheet({ plan }: { readonly plan: SessionPlan }) {
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
