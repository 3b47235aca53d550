import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PlannedStep, RecordId } from "@tussock/domain";
import type { BoxNow } from "#app/activityAsks.ts";
import { keepTimer, type RunningTimer } from "#app/runningTimer.ts";
import { Acted } from "#app/testing/Acted.tsx";
import { pacingAfter } from "#app/testing/pacingAfter.ts";
import { fakeNow, mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { TimerScreen } from "./TimerScreen.tsx";

const pans: PlannedStep = { ...(mayaToday.step as PlannedStep), title: "Wash the pans", ready: "Warm water, gloves" };
const { minutes: _minutes, ...openEnded } = pans;
const ago = (minutes: number, seconds = 0) => (fakeNow - (minutes * 60 + seconds) * 1000) as RunningTimer["startedAt"];
const running: RunningTimer = { planId: pans.planId, startedAt: ago(3, 48), restedMs: 0, minutes: 10 };
const { minutes: _m, ...open } = running;
const box: BoxNow = {
  usedToday: 0,
  box: {
    type: "timeBox",
    id: "box" as RecordId,
    boxes: "step",
    minutes: 10,
    parts: [
      { title: "The big pan", minutes: 3 },
      { title: "The small ones", minutes: 5 },
    ],
    breakMinutes: 2,
    stopWords: "I stop while I still can.",
  },
};

export const gallery: readonly GalleryState[] = [
  state("running", "Timer, running", running),
  state("just-started", "Timer, a moment after the start", { ...running, startedAt: ago(0, 4) }),
  state("nearly-over", "Timer, the last minute", { ...running, startedAt: ago(9, 22) }),
  state("paused", "Timer, paused", { ...running, pausedAt: fakeNow }),
  state("hidden", "Timer, the clock is hidden", { ...running, clockHidden: true }),
  state("over", "Timer, a kind stop", { ...running, startedAt: ago(10) }),
  state("no-end", "Timer, no end was set", open, { planned: openEnded }),
  state(
    "smallest",
    "Timer, the smallest size",
    { ...running, minutes: 2, startedAt: ago(0, 30) },
    { planned: { ...pans, size: "bare", title: "Wash two cups", minutes: 2 } },
  ),
  state("box", "Timer, a part of a time box", running, { timeBoxFor: box }),
  state("box-over", "Timer, a time box is over", { ...running, minutes: 3, startedAt: ago(40) }, { timeBoxFor: box }),
  state("before", "Timer, before the start", undefined),
  state("ready", "Timer, not started", undefined, {}, [".sheet .iconbtn"]),
  state("thought", "Timer, a thought showed up", running, {}, [".timer .btn--2"]),
  state(
    "thought-written",
    "Timer, a thought is written down",
    running,
    { draft: { byKey: { [`plan:${pans.planId}`]: "I will never get this kitchen clean" } } },
    [".timer .btn--2"],
  ),
  state("long", "Timer, very long words", running, {
    planned: {
      ...pans,
      title: "Wash the big pan that has been soaking since the weekend, then the lid, then the small one",
    },
  }),
  state("longest", "Timer, as many words as a step may have", running, {
    planned: {
      ...pans,
      title:
        "Wash the big pan that has been soaking since the weekend, then the lid, then the small one with the burnt rim, dry all three of them with the blue towel, and put them back on the shelf over the stove",
    },
  }),
  state("no-end-paused", "Timer, no end was set, paused", { ...open, pausedAt: fakeNow }, { planned: openEnded }),
  state("opening", "Timer, opening", undefined, { planned: new Promise<never>(() => undefined) }),
  state("gone", "Timer, a plan that is not here", undefined, { planned: () => undefined }),
];

function state(
  name: string,
  title: string,
  timer: RunningTimer | undefined,
  more: FakeAnswers = {},
  press: readonly string[] = [],
): GalleryState {
  const answers: FakeAnswers = {
    pacing: pacingAfter(["yes", "yes", "partly", "yes", "yes"]),
    planned: pans,
    timeBoxFor: undefined,
    draft: undefined,
    keepDraft: { ok: true, value: undefined },
    ...more,
  };
  const screen = <TimerScreen planId={pans.planId} />;
  return {
    id: `screens/timer/${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock(
        { answers },
        <Kept timer={timer}>{press.length > 0 ? <Acted press={press}>{screen}</Acted> : screen}</Kept>,
      ),
  };
}
function Kept({ timer, children }: { readonly timer: RunningTimer | undefined; readonly children: JSX.Element }) {
  useState(() => keepTimer(timer));
  return children;
}
