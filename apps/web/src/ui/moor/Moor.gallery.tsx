import type { GalleryState } from "#gallery/gallery.ts";
import {
  drawActThenFeel,
  drawBridge,
  drawEdge,
  drawFirstTuft,
  drawFiveTufts,
  drawGap,
  drawSteppingStones,
  drawThreeSizes,
} from "./drawPictures.ts";
import type { MoorMark } from "./drawTuft.ts";
import { LadderScene } from "./LadderScene.tsx";
import { Logo } from "./Logo.tsx";
import { Mark } from "./Mark.tsx";
import { Picture } from "./Picture.tsx";
import { TimerScene } from "./TimerScene.tsx";
import { Tuft } from "./Tuft.tsx";
import { WeekPath } from "./WeekPath.tsx";
import { WelcomeScene } from "./WelcomeScene.tsx";

const marks: readonly MoorMark[] = ["done", "part", "try", "rest", "today", "ahead"];
const said = {
  done: "all of it",
  part: "part of it",
  try: "not this time",
  rest: "no step",
  today: "today",
  ahead: "still to come",
  blank: "no step",
} as const;
const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

function namesOf(week: readonly MoorMark[], long: readonly string[] = days) {
  return long.map((name, i) => ({
    long: name,
    short: name.slice(0, 1),
    words: `${name}: ${said[week[i] ?? "ahead"]}`,
  }));
}

const thisWeek: readonly MoorMark[] = ["done", "part", "rest", "today", "ahead", "ahead", "ahead"];
const lastWeek: readonly MoorMark[] = ["done", "rest", "try", "done", "rest", "part", "done"];
const firstWeek: readonly MoorMark[] = ["blank", "blank", "blank", "today", "ahead", "ahead", "ahead"];

const pictures = [
  [drawFirstTuft, "One tuft in still water"],
  [drawSteppingStones, "A row of tufts"],
  [drawEdge, "Where the ground gets wet"],
  [drawThreeSizes, "Three sizes"],
  [drawFiveTufts, "Five tufts in a ring"],
  [drawActThenFeel, "Two hills and a sun"],
  [drawGap, "A gap in the row"],
  [drawBridge, "A plank between two tufts"],
] as const;

export const gallery: readonly GalleryState[] = [
  {
    id: "ui/moor/pictures",
    title: "Pictures for pages of text",
    draw: () => (
      <div class="stack stack-4">
        {pictures.map(([draw, alt]) => (
          <Picture key={alt} draw={draw} alt={alt} />
        ))}
      </div>
    ),
  },
  {
    id: "ui/moor/week",
    title: "The week as a path",
    draw: () => <WeekPath marks={thisWeek} names={namesOf(thisWeek)} label="Your week, day by day" current={3} />,
  },
  {
    id: "ui/moor/week-past",
    title: "A week that went by",
    draw: () => (
      <WeekPath
        marks={lastWeek}
        names={namesOf(lastWeek)}
        label="Your week, day by day"
        seed={6}
        dates={["9", "10", "11", "12", "13", "14", "15"]}
      />
    ),
  },
  {
    id: "ui/moor/week-first",
    title: "A first week",
    draw: () => <WeekPath marks={firstWeek} names={namesOf(firstWeek)} label="Your week, day by day" current={3} />,
  },
  {
    id: "ui/moor/marks",
    title: "Marks, told apart by shape",
    draw: () => (
      <ul class="line">
        {marks.map((mark) => (
          <li key={mark}>
            <Mark mark={mark} size={72} seed={8} />
            <span class="meta">{said[mark]}</span>
          </li>
        ))}
      </ul>
    ),
  },
  {
    id: "ui/moor/tufts",
    title: "One tussock, growing",
    draw: () => (
      <div class="line">
        {[0, 0.3, 0.6, 1].map((grow) => (
          <Tuft key={grow} mark="done" size={110} seed={4} grow={grow} />
        ))}
      </div>
    ),
  },
  {
    id: "ui/moor/ladder",
    title: "Sizes as a rising bank",
    draw: () => (
      <div class="scene">
        <LadderScene marks={["done", "part", "today", "ahead", "ahead"]} chosen={2} />
      </div>
    ),
  },
  {
    id: "ui/moor/ladder-three",
    title: "Three sizes, none chosen",
    draw: () => (
      <div class="scene">
        <LadderScene marks={["done", "part", "ahead"]} chosen={-1} />
      </div>
    ),
  },
  {
    id: "ui/moor/timer",
    title: "Behind a running timer",
    frame: "bare",
    draw: () => (
      <div class="app">
        <TimerScene grow={0.62} />
        <main id="main">
          <h1 class="vh">Timer</h1>
        </main>
      </div>
    ),
  },
  {
    id: "ui/moor/timer-start",
    title: "Behind a timer that starts",
    frame: "bare",
    draw: () => (
      <div class="app">
        <TimerScene grow={0} />
        <main id="main">
          <h1 class="vh">Timer</h1>
        </main>
      </div>
    ),
  },
  { id: "ui/moor/welcome", title: "The first picture", draw: () => <WelcomeScene /> },
  {
    id: "ui/moor/logo",
    title: "The logo",
    draw: () => (
      <div class="line">
        <Logo size={52} />
        <Logo size={28} />
      </div>
    ),
  },
];
