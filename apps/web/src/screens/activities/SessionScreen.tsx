/** The session builder: activities in order with times that can be changed; run it, print it, find it again next week. */
import { useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { activities, partName, partOrder } from "@tussock/content/activities";
import { sessionWords as words } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock, type Tussock } from "#app/tussock.ts";
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
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { arrowDownIcon, arrowUpIcon, playFillIcon, plusIcon, printerIcon, trashIcon } from "#ui/icon/icons.ts";
import { PresenterScreen } from "./PresenterScreen.tsx";
import { SessionSheet } from "./SessionSheet.tsx";
import {
  fitPlan,
  itemFor,
  ITEMS_MOST,
  minutesOfItem,
  minutesOfPlan,
  moveItem,
  PART_MINUTES_MOST,
  planFromKept,
  planToKept,
  removeItem,
  withPartMinutes,
  type SessionPlan,
} from "./sessionPlan.ts";
import { useSessionPlans, type PreparedSession } from "./useSessionPlans.ts";
import "./activities.css";
import "./leading.css";

interface InAddress {
  /** Of a session that was prepared; absent for a new one. No word and no activity stands in the address. */
  readonly id?: RecordId;
}

export function SessionRunScreen({ id }: InAddress) {
  const prepared = useSessionPlans(id);
  const found = prepared?.find((one) => one.id === id);
  if (!prepared) return <Skeleton label={words.opening} />;
  return found && found.plan.items.length > 0 ? (
    <PresenterScreen key={id} of={`session:${found.id}`} plan={found.plan} />
  ) : (
    <SessionScreen />
  );
}

export function SessionScreen({ id }: InAddress) {
  const prepared = useSessionPlans(id);
  const fresh = useFreshId(id);
  const found = prepared?.find((one) => one.id === id);
  const own = found?.id ?? fresh;
  const isOpen = prepared !== undefined || id === undefined || id === fresh;
  const back = id ? { href: builderPath, label: words.toAll } : { href: "/activities", label: words.back };
  return (
    <YouPage title={words.title} back={back}>
      <p>{words.lead}</p>
      {isOpen ? (
        <>
          <Builder key={own} own={own} kept={found} isNamed={id === own} />
          {prepared && id !== own && <Prepared sessions={prepared.filter(({ plan }) => plan.items.length > 0)} />}
        </>
      ) : (
        <Skeleton label={words.opening} lines={3} />
      )}
    </YouPage>
  );
}

/** For a session that is begun here. It stays when the address takes it up, so that nothing under the fingers is drawn anew. */
function useFreshId(inAddress: RecordId | undefined): RecordId {
  const [fresh, setFresh] = useState(newRecordId);
  const [isTaken, setTaken] = useState(false);
  if (inAddress === fresh && !isTaken) setTaken(true);
  if (inAddress !== fresh && isTaken) {
    setTaken(false);
    setFresh(newRecordId());
  }
  return fresh;
}

const builderPath = "/activities/session";

/** What was prepared before, to be opened again or put away. */
function Prepared({ sessions }: { readonly sessions: readonly PreparedSession[] }) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  if (sessions.length === 0) return null;
  return (
    <section class="stack stack-3" aria-labelledby="session-prepared">
      <h2 id="session-prepared">{words.prepared}</h2>
      <ul class="session-list">
        {sessions.map(({ id, day, plan }) => {
          const names = plan.items.map(({ activity }) => activity.name).join(", ");
          return (
            <li key={id} class="spread">
              <span>
                <a class="link" href={`${builderPath}?id=${id}`}>
                  {names}
                </a>
                <span class="meta session-when">
                  {words.preparedOn(minutesOfPlan(plan), sharedWords.dayWithYear(day, locale))}
                </span>
              </span>
              <IconButton icon={trashIcon} label={words.remove(names)} onPress={() => void putAway(tussock, id)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

async function putAway(tussock: Tussock, id: RecordId): Promise<void> {
  const gone = await tussock.ask("deleteEntry", { id });
  if (gone.ok) offerUndo(tussock, words.removed, () => void tussock.ask("undoDelete", { id }));
  else tussock.say({ text: sharedWords.unsaved.any });
}

interface BuilderProps {
  readonly own: RecordId;
  readonly kept: PreparedSession | undefined;
  /** The address names it already. */
  readonly isNamed: boolean;
}
function Builder({ own, kept, isNamed }: BuilderProps) {
  const tussock = useTussock();
  const [plan, setPlan] = useState(() => kept?.plan ?? planFromKept([]));
  const [trouble, setTrouble] = useState<SaveTrouble | undefined>(undefined);
  const total = minutesOfPlan(plan);
  async function put(next: SessionPlan): Promise<void> {
    setPlan(next);
    if (next.items.length === 0) {
      await putAway(tussock, own);
      tussock.go(builderPath, { replace: true });
      return;
    }
    const saved = await tussock.ask("keepSessionPlan", { id: own, items: planToKept(next) });
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (saved.ok && !isNamed) tussock.go(`${builderPath}?id=${own}`, { replace: true });
  }
  return (
    <>
      {trouble !== undefined && (
        <NotSaved
          title={sharedWords.unsaved.any}
          why={trouble}
          onTryAgain={() => void put(plan)}
          words={() => plan.items.map(({ activity }) => activity.name).join("\n")}
        />
      )}
      {plan.items.length === 0 ? (
        <Empty art={<Mark mark="ahead" size={64} />} title={words.empty.title} meta={words.empty.meta} />
      ) : (
        <>
          <section class="stack stack-4" aria-labelledby="session-order">
            <h2 id="session-order">{words.order}</h2>
            <ol class="session-list">
              {plan.items.map((item, at) => (
                <li key={`${at}-${item.activity.id}`}>
                  <Item plan={plan} at={at} onPlan={(next) => void put(next)} />
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
                  onChange={() => void put(fitPlan(plan, minutes))}
                >
                  {words.fitTo(minutes)}
                </Chip>
              ))}
            </Chips>
          </section>
          <div class="stack stack-3">
            <Button size="lg" wide icon={playFillIcon} href={`${builderPath}/run?id=${own}`}>
              {words.run}
            </Button>
            <Button kind="second" wide icon={printerIcon} onPress={tussock.device.print}>
              {words.print}
            </Button>
            <Button kind="quiet" wide onPress={() => void put({ ...plan, items: [] })}>
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
                onPress={() => void put({ ...plan, items: [...plan.items, itemFor(activity, plan.form)] })}
              />
            ))}
          </Rows>
        </Disclosure>
      )}
      {plan.items.length > 0 && <SessionSheet plan={plan} />}
    </>
  );
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
              const rest = removeItem(plan, at);
              onPlan(rest);
              // The last one takes the session along, which has an Undo of its own.
              if (rest.items.length > 0) offerUndo(tussock, words.removed, () => onPlan(plan));
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
