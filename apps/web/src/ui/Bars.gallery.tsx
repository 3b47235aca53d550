import type { GalleryState } from "#gallery/gallery.ts";
import { Button } from "./Button.tsx";
import { Dock } from "./Dock.tsx";
import { IconButton } from "./IconButton.tsx";
import { Link } from "./Link.tsx";
import { PathMarks } from "./PathMarks.tsx";
import { TopBar } from "./TopBar.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";
import { arrowLeftIcon, handHeartFillIcon, userCircleIcon, xIcon } from "./icon/icons.ts";

const nothing = () => undefined;
const close = <IconButton icon={xIcon} label="Close. What you entered is kept." edge="start" onPress={nothing} />;
const rightNow = (
  <IconButton icon={handHeartFillIcon} label="Right now: help in the moment" href="/right-now" edge="end" tone="help" />
);

export const gallery: readonly GalleryState[] = [
  {
    id: "ui/top-bar/greeting",
    title: "Top of Today",
    draw: () => (
      <TopBar
        over="Thursday 19 November"
        title="Good morning, Maya"
        level={2}
        end={<IconButton icon={userCircleIcon} label="You: settings and privacy" href="/you" edge="end" />}
      />
    ),
  },
  {
    id: "ui/top-bar/place",
    title: "Top of a place with a way back",
    draw: () => (
      <TopBar
        start={<IconButton icon={arrowLeftIcon} label="Back to Today" href="/" edge="start" flip />}
        title="You"
        level={2}
        end={rightNow}
      />
    ),
  },
  {
    id: "ui/top-bar/flow",
    title: "Top of a page in a flow",
    draw: () => (
      <TopBar start={close} end={rightNow}>
        <PathMarks of={5} at={3} label="Step 3 of 5" />
      </TopBar>
    ),
  },
  {
    id: "ui/top-bar/log",
    title: "Top of a page that may be finished later",
    draw: () => (
      <TopBar
        start={close}
        end={
          <>
            <Link onPress={nothing}>Finish later</Link>
            {rightNow}
          </>
        }
      />
    ),
  },
  {
    id: "ui/top-bar/long",
    title: "A long title",
    draw: () => (
      <TopBar
        start={close}
        title="What would you like to keep from this long and rather tiring week?"
        level={2}
        end={rightNow}
      />
    ),
  },
  { id: "ui/path-marks/first", title: "First of five", draw: () => <PathMarks of={5} at={1} label="Step 1 of 5" /> },
  { id: "ui/path-marks/last", title: "Last of four", draw: () => <PathMarks of={4} at={4} label="Part 4 of 4" /> },
  {
    id: "ui/dock/one",
    title: "One main button in reach",
    frame: "bare",
    draw: () => (
      <div class="app">
        <main id="main">
          <h1>How did it go?</h1>
        </main>
        <Dock label="Save">
          <Button size="lg" wide onPress={nothing}>
            Save
          </Button>
        </Dock>
      </div>
    ),
  },
  {
    id: "ui/dock/row",
    title: "Back and next in reach",
    frame: "bare",
    draw: () => (
      <div class="app">
        <main id="main">
          <h1>What size could you do on a bad day?</h1>
        </main>
        <Dock row label="Move through the plan">
          <Button kind="second" size="lg" onPress={nothing}>
            Back
          </Button>
          <Button size="lg" onPress={nothing}>
            Next: when and where
          </Button>
        </Dock>
      </div>
    ),
  },
  {
    id: "ui/visually-hidden/all",
    title: "Words for screen readers only",
    draw: () => (
      <p>
        35<VisuallyHidden> out of 100 hard</VisuallyHidden>
      </p>
    ),
  },
];
