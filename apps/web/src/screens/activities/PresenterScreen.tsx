/** The leader’s screen, as mocks/presenter.html draws it: script, time, and what stands on the wall. lead.ts decides. */
import { useEffect, useRef, useState } from "preact/hooks";
import { leadingWords as words } from "@tussock/content/words/leading";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { roomPath } from "#app/roomPath.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { Logo } from "#ui/moor/Logo.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { ActivityGone } from "./ActivityGone.tsx";
import { BeforeNotes } from "./BeforeNotes.tsx";
import { secondsLeft } from "./countdown.ts";
import {
  back,
  cue,
  end,
  hasPicture,
  next,
  oneMinuteMore,
  partsNow,
  planned,
  roomNow,
  skipTime,
  startOrPause,
  type Lead,
} from "./lead.ts";
import { LeadEnded } from "./LeadEnded.tsx";
import type { LeadPlace } from "./leadPlace.ts";
import { LeadParts } from "./LeadParts.tsx";
import { LeadPicture } from "./LeadPicture.tsx";
import { createLeading } from "./leading.ts";
import { LeadTimer } from "./LeadTimer.tsx";
import { Script } from "./Script.tsx";
import type { SessionPlan } from "./sessionPlan.ts";
import { useKeys } from "./useKeys.ts";
import { useNow } from "./useNow.ts";
import { useRoom } from "./useRoom.ts";
import "./activities.css";
import "./leading.css";

interface PresenterProps {
  /** What is led, as its place is kept by: one activity, or a session that was prepared. */
  readonly of: string;
  readonly plan: SessionPlan;
}
export function PresenterScreen({ of, plan }: PresenterProps) {
  const tussock = useTussock();
  const [leading] = useState(() => createLeading(tussock, of, plan));
  useEffect(() => {
    void leading.open();
    return () => void leading.close();
  }, [leading]);
  const place = leading.place.value;
  return place ? <Presenter {...place} change={leading.change} /> : <Skeleton label={words.opening} />;
}

interface LeadingProps extends LeadPlace {
  readonly change: (move: (lead: Lead, at: number) => Lead) => void;
}
function Presenter({ room, lead, change }: LeadingProps) {
  const { device } = useTussock();
  const [asking, setAsking] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const now = useNow(lead.clock.is === "running");
  const heading = useRef<HTMLHeadingElement>(null);
  const activity = lead.plan.items[lead.item]?.activity;
  usePageTitle(words.room.title);
  useRoom(room, roomNow(lead, now));
  const openRoom = () => setBlocked(window.open(`${roomPath}?room=${room}`, `room-${room}`, "popup") === null);
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
  if (lead.ended) return <LeadEnded lead={lead} change={change} />;
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
        <RightNowButton beside />
      </header>
      <div class="presenter-grid">
        <LeadParts lead={lead} change={change} />
        <main id="main" class="presenter-script">
          <div>
            <p class="over">
              {words.partOf(lead.part + 1, parts.length, part.name, minutes[lead.part] ?? part.minutes)}
            </p>
            <h2 ref={heading} tabIndex={-1}>
              {part.title}
            </h2>
          </div>
          {lead.part === 0 && <BeforeNotes activity={activity} />}
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
          <LeadTimer
            lead={lead}
            now={now}
            said={cue(part, secondsLeft(lead.clock, now), minutes[lead.part] ?? 0)}
            change={change}
          />
          {hasPicture(lead) && <LeadPicture lead={lead} change={change} />}
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
