/** The leader’s screen, as mocks/presenter.html draws it: script, time, and what stands on the wall. lead.ts decides. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { activityById } from "@tussock/content/activities";
import { leadingWords as words } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import { newRecordId } from "#app/newRecordId.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Link } from "#ui/Link.tsx";
import { Logo } from "#ui/moor/Logo.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { checkBoldIcon, pauseFillIcon, playFillIcon, plusIcon } from "#ui/icon/icons.ts";
import { ActivityGone } from "./ActivityGone.tsx";
import { clockSaid } from "./clockSaid.ts";
import { isOver, secondsLeft } from "./countdown.ts";
import {
  addTuft,
  again,
  back,
  cue,
  end,
  next,
  oneMinuteMore,
  partsNow,
  planned,
  showClock,
  skipTime,
  startLead,
  startOrPause,
  toPart,
  type Lead,
} from "./lead.ts";
import { channelOf, createPresenterEnd, type RoomNow } from "./room.ts";
import { Script } from "./Script.tsx";
import { itemFor, type SessionPlan } from "./sessionPlan.ts";
import { useKeys } from "./useKeys.ts";
import { useNow } from "./useNow.ts";
import "./leading.css";

/** One activity in front of a group. */
export function GroupScreen({ activity: id }: { readonly activity: string }) {
  const activity = activityById(id);
  return activity ? (
    <PresenterScreen key={id} plan={{ form: "inGroup", items: [itemFor(activity, "inGroup")] }} />
  ) : (
    <ActivityGone />
  );
}

export function PresenterScreen({ plan }: { readonly plan: SessionPlan }) {
  const { moment, device } = useTussock();
  const [lead, setLead] = useState<Lead>(() => startLead(plan));
  const [asking, setAsking] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const now = useNow(lead.clock.is === "running");
  const heading = useRef<HTMLHeadingElement>(null);
  const activity = lead.plan.items[lead.item]?.activity;
  usePageTitle(words.room.title);
  const room = useRoom(roomNow(lead, now));
  const change = (move: (lead: Lead, at: number) => Lead) => setLead((before) => move(before, moment().at));
  const openRoom = () => setBlocked(window.open(`/activities/room?room=${room}`, `room-${room}`, "popup") === null);
  useEffect(() => heading.current?.focus(), [lead.item, lead.part, lead.ended]);
  useEffect(() => {
    let over = false;
    let release: (() => void) | undefined;
    void device.keepAwake().then((letGo) => {
      if (over) letGo();
      else release = letGo;
    });
    return () => {
      over = true;
      release?.();
    };
  }, [device]);
  useKeys(
    {
      ArrowRight: () => change(next),
      n: () => change(next),
      ArrowLeft: () => change(back),
      b: () => change(back),
      " ": () => change(startOrPause),
      p: () => change(startOrPause),
      "+": () => change(oneMinuteMore),
      s: () => change(skipTime),
      r: openRoom,
      e: () => setAsking(true),
    },
    !asking && !lead.ended,
  );
  if (!activity) return <ActivityGone />;
  if (lead.ended) return <Ended onAgain={() => change(again)} />;
  const parts = partsNow(lead);
  const part = parts[lead.part];
  const minutes = lead.plan.items[lead.item]?.minutes ?? [];
  const { before, all } = planned(lead);
  const upcoming = parts[lead.part + 1];
  const nextActivity = lead.plan.items[lead.item + 1]?.activity;
  if (!part) return <ActivityGone />;
  return (
    <div class="presenter">
      <header class="presenter-bar">
        <Logo size={28} />
        <div class="grow">
          <h1>{activity.name}</h1>
          <p class="meta">
            {lead.plan.items.length > 1 && `${words.inSession(lead.item + 1, lead.plan.items.length)}. `}
            {words.soFar(before, all)}
          </p>
        </div>
        <Button kind="second" size="sm" onPress={() => setAsking(true)}>
          {words.endSession}
        </Button>
      </header>
      <div class="presenter-grid">
        <nav class="presenter-parts" aria-label={words.parts}>
          <ol>
            {parts.map((one, at) => (
              <li key={one.part} aria-current={at === lead.part ? "step" : undefined}>
                <button type="button" onClick={() => change((was, time) => toPart(was, at, time))}>
                  {at < lead.part ? (
                    <Icon icon={checkBoldIcon} small />
                  ) : (
                    <span class="presenter-number">{at + 1}</span>
                  )}
                  <span class="grow">
                    {one.name}
                    {at < lead.part && <span class="vh"> {words.done}</span>}
                  </span>
                  <span class="meta">{words.partMinutes(minutes[at] ?? one.minutes)}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <main id="main" class="presenter-script">
          <div>
            <p class="over">
              {words.partOf(lead.part + 1, parts.length, part.name, minutes[lead.part] ?? part.minutes)}
            </p>
            <h2 ref={heading} tabIndex={-1}>
              {part.title}
            </h2>
          </div>
          {lead.part === 0 && <Before activity={activity} />}
          <Script part={part} form="inGroup" />
          {upcoming && (
            <section class="presenter-next" aria-label={words.comingNext(upcoming.name, minutes[lead.part + 1] ?? 0)}>
              <h3>{words.comingNext(upcoming.name, minutes[lead.part + 1] ?? upcoming.minutes)}</h3>
              <p>“{upcoming.leader.say[0]}”</p>
            </section>
          )}
          <span class="grow" />
          <div class="presenter-moves">
            <Button
              kind="second"
              size="lg"
              unavailable={lead.part === 0 && lead.item === 0}
              onPress={() => change(back)}
            >
              {words.back}
            </Button>
            <Button size="lg" wide onPress={() => change(next)}>
              {upcoming ? words.next(upcoming.name) : nextActivity ? words.nextActivity(nextActivity.name) : words.end}
            </Button>
          </div>
        </main>
        <aside class="presenter-room" aria-label={words.room.title}>
          <TimerPart
            lead={lead}
            now={now}
            said={cue(part, secondsLeft(lead.clock, now), minutes[lead.part] ?? 0)}
            change={change}
          />
          {hasPicture(lead) && (
            <section class="stack stack-3" aria-labelledby="lead-picture">
              <h2 id="lead-picture">{words.picture.title}</h2>
              <p>{words.room.tufts(lead.tufts)}</p>
              <Button kind="second" icon={plusIcon} onPress={() => change(addTuft)}>
                {words.picture.add}
              </Button>
            </section>
          )}
          <section class="stack stack-2" aria-labelledby="lead-room">
            <div class="spread">
              <h2 id="lead-room">{words.room.title}</h2>
              <Link onPress={openRoom} label={words.room.openLabel}>
                {words.room.open}
              </Link>
            </div>
            {blocked && <p role="status">{words.room.blocked}</p>}
            <div class="presenter-mini" aria-hidden="true" inert>
              <p>{part.room.text}</p>
            </div>
          </section>
          <Disclosure summary={words.keys.title}>
            <dl class="presenter-keys">
              {words.keys.list.map(([key, what]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </aside>
      </div>
      <Sheet
        open={asking}
        title={words.endQuestion.title}
        closeLabel={words.endQuestion.stay}
        onClose={() => setAsking(false)}
      >
        <div class="stack stack-4">
          <p>{words.endQuestion.meta}</p>
          <Button
            wide
            onPress={() => {
              setAsking(false);
              change(end);
            }}
          >
            {words.endQuestion.end}
          </Button>
          <Button wide kind="second" onPress={() => setAsking(false)}>
            {words.endQuestion.stay}
          </Button>
        </div>
      </Sheet>
    </div>
  );
}

/** What the wall shows; told each time it changes, and to a window that opens later. */
function useRoom(shown: RoomNow): string {
  const room = useMemo(() => newRecordId().slice(0, 8), []);
  const presenter = useRef<ReturnType<typeof createPresenterEnd> | undefined>(undefined);
  const text = JSON.stringify(shown);
  useEffect(() => {
    presenter.current = createPresenterEnd(channelOf(room));
    return () => {
      presenter.current?.show({ is: "ended" });
      presenter.current?.close();
    };
  }, [room]);
  useEffect(() => presenter.current?.show(JSON.parse(text) as RoomNow), [text, room]);
  return room;
}

function roomNow(lead: Lead, now: number): RoomNow {
  const part = partsNow(lead)[lead.part];
  if (lead.ended || !part) return { is: "ended" };
  return {
    is: "part",
    name: part.name,
    text: part.room.text,
    ...(part.room.small !== undefined && { small: part.room.small }),
    ...(lead.clockShown && !isOver(lead.clock, now) && { clock: lead.clock }),
    ...(hasPicture(lead) && { tufts: lead.tufts }),
  };
}
/** Where the activity has a shared picture, it stands on the wall from the doing on. */
function hasPicture({ plan, item, part }: Lead): boolean {
  const activity = plan.items[item]?.activity;
  return (
    activity !== undefined &&
    part >= 4 &&
    activity.parts.experience.client.some((screen) => screen.kind === "tool" && screen.tool.kind === "sharedChallenge")
  );
}

function TimerPart({
  lead,
  now,
  said,
  change,
}: {
  readonly lead: Lead;
  readonly now: number;
  readonly said: string | undefined;
  readonly change: (move: (lead: Lead, at: number) => Lead) => void;
}) {
  const seconds = secondsLeft(lead.clock, now);
  const over = seconds === 0;
  const runs = lead.clock.is === "running" && !over;
  return (
    <section class="stack stack-3" aria-labelledby="lead-timer">
      <h2 id="lead-timer">{words.timer.title}</h2>
      <div class="presenter-time">
        <p class="presenter-clock" role="timer" aria-label={over ? words.timer.over : clockSaid(seconds)}>
          {sharedWords.timerClock(seconds)}
        </p>
        <Button kind="second" size="sm" label={words.timer.moreLabel} onPress={() => change(oneMinuteMore)}>
          {words.timer.more}
        </Button>
        <Button
          size="sm"
          icon={runs ? pauseFillIcon : playFillIcon}
          unavailable={over}
          onPress={() => change(startOrPause)}
        >
          {runs ? words.timer.pause : words.timer.start}
        </Button>
      </div>
      {over && <p role="status">{words.timer.over}</p>}
      {said !== undefined && (
        <p>
          <b class="strong">{words.timer.cue}:</b> {said}
        </p>
      )}
      <div class="line">
        {!over && <Link onPress={() => change(skipTime)}>{words.timer.skip}</Link>}
        <Link onPress={() => change((was) => showClock(was, !was.clockShown))}>
          {lead.clockShown ? words.timer.hide : words.timer.show}
        </Link>
      </div>
    </section>
  );
}

function Before({ activity }: { readonly activity: NonNullable<ReturnType<typeof activityById>> }) {
  const { group, cautions } = activity;
  return (
    <Disclosure summary={words.notes.title}>
      <div class="stack stack-3">
        <p>{words.notes.size(group.size.least, group.size.most)}</p>
        <p>
          <b class="strong">{words.notes.bring}:</b> {group.bring.join(", ")}
        </p>
        {group.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <b class="strong">{words.notes.sharing}:</b> {group.sharing}
        </p>
        {cautions.map((caution) => (
          <p key={caution}>
            <b class="strong">{words.notes.cautions}:</b> {caution}
          </p>
        ))}
      </div>
    </Disclosure>
  );
}

function Ended({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div class="app">
      <main id="main">
        <Empty level={1} art={<Tuft size={140} mark="done" />} title={words.ended.title} meta={words.ended.meta}>
          <Button href="/activities">{words.ended.toShelf}</Button>
          <Button kind="second" onPress={onAgain}>
            {words.ended.again}
          </Button>
        </Empty>
      </main>
    </div>
  );
}
