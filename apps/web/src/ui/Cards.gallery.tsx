import type { GalleryState } from "#gallery/gallery.ts";
import { Button } from "./Button.tsx";
import { Card } from "./Card.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { Empty } from "./Empty.tsx";
import { Line } from "./Line.tsx";
import { Link } from "./Link.tsx";
import { Mark } from "./moor/Mark.tsx";
import { Note } from "./Note.tsx";
import { Row } from "./Row.tsx";
import { Rows } from "./Rows.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { Spread } from "./Spread.tsx";
import { Stack } from "./Stack.tsx";
import { Switch } from "./Switch.tsx";
import { Table } from "./Table.tsx";
import { Tag } from "./Tag.tsx";
import { Tuft } from "./moor/Tuft.tsx";
import {
  bellSimpleIcon,
  cloudSlashIcon,
  handHeartIcon,
  infoIcon,
  lockSimpleIcon,
  notePencilIcon,
  plantIcon,
  userCheckIcon,
  warningCircleIcon,
} from "./icon/icons.ts";

const nothing = () => undefined;

export const gallery: readonly GalleryState[] = [
  {
    id: "ui/card/step",
    title: "Today’s step",
    draw: () => (
      <Card gap={4} labelledBy="step">
        <Stack gap={2}>
          <Line>
            <Tag tone="sedge">Today’s step</Tag>
            <Tag>Just a bit hard: 35</Tag>
          </Line>
          <h2 id="step">Wash the pans for 10 minutes</h2>
          <p class="meta">After lunch, about 1:00 pm. If I feel too tired, then I wash two cups.</p>
        </Stack>
        <Button size="lg" wide onPress={nothing}>
          Start
        </Button>
        <Spread>
          <Link onPress={nothing}>Make it smaller</Link>
          <Link onPress={nothing}>Not today</Link>
        </Spread>
      </Card>
    ),
  },
  {
    id: "ui/card/kinds",
    title: "Plain, sunken and flush",
    draw: () => (
      <Stack>
        <Card>A plain card</Card>
        <Card sunken>A sunken card</Card>
        <Card flush>
          <p class="meta">A flush card brings its own space</p>
        </Card>
      </Stack>
    ),
  },
  {
    id: "ui/row/links",
    title: "Rows that go somewhere",
    draw: () => (
      <Rows>
        <Row icon={notePencilIcon} title="I did something" meta="Log it now, or for an earlier day" href="/log/new" />
        <Row icon={plantIcon} title="Save a small win" meta="One line is plenty" href="/win" />
      </Rows>
    ),
  },
  {
    id: "ui/row/kinds",
    title: "Rows with a drawing, a tag, no caret, long words",
    draw: () => (
      <Rows>
        <Row
          art={<Mark mark="part" size={30} seed={5} />}
          title="Put the laundry away"
          meta="Monday 16 November, part of it"
          href="/look-back/1"
        />
        <Row icon={userCheckIcon} title="Dr. Okafor" tag="2 new" onPress={nothing} />
        <Row title="Bring in data from another app" trailing="none" onPress={nothing} />
        <Row
          icon={notePencilIcon}
          title="Sort the papers on the desk in the small room into keep, ask and let go"
          meta="Whenever there are twenty quiet minutes after breakfast, and only the first pile"
          tag="Today"
          href="/plan"
        />
      </Rows>
    ),
  },
  {
    id: "ui/switch/both",
    title: "Switches, on and off",
    draw: () => (
      <Rows>
        <Switch
          title="Lock when I leave the app"
          meta="Open with a passphrase. Right now stays open"
          on
          onChange={nothing}
        />
        <Switch title="Plain icon and name" meta="Shows as “Notes” on your home screen" on={false} onChange={nothing} />
        <Switch title="A light tick at the end of a timer" on={false} onChange={nothing} />
      </Rows>
    ),
  },
  {
    id: "ui/tag/tones",
    title: "Tags",
    draw: () => (
      <Line>
        <Tag>Size 35</Tag>
        <Tag tone="sedge">Today’s step</Tag>
        <Tag tone="moss">8 here</Tag>
        <Tag tone="pool">Tired, 2 days</Tag>
        <Tag tone="heather">Before 31</Tag>
      </Line>
    ),
  },
  {
    id: "ui/note/tones",
    title: "Notes",
    draw: () => (
      <Stack>
        <Note icon={infoIcon}>Pool: plain information.</Note>
        <Note tone="moss" art={<Mark mark="done" size={24} seed={3} />}>
          Moss: something grew.
        </Note>
        <Note tone="sedge" icon={bellSimpleIcon}>
          Sedge: today, or asked of you.
        </Note>
        <Note tone="heather" icon={handHeartIcon}>
          Heather: help and feelings.
        </Note>
        <Note tone="ember" icon={warningCircleIcon}>
          Ember: a save failed, or this deletes data. Nothing else.
        </Note>
        <Note>No icon, words only.</Note>
      </Stack>
    ),
  },
  {
    id: "ui/note/offline",
    title: "Offline",
    draw: () => (
      <Note icon={cloudSlashIcon} role="status">
        No connection. Everything still works. Your phone will sync when it can.
      </Note>
    ),
  },
  {
    id: "ui/note/not-saved",
    title: "A save that failed",
    draw: () => (
      <Stack gap={3}>
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          <b class="strong">This log is not saved yet.</b> Your phone is out of space. Your words are still on this
          screen.
        </Note>
        <Line>
          <Button size="sm" onPress={nothing}>
            Try again
          </Button>
          <Button size="sm" kind="second" onPress={nothing}>
            Copy my words
          </Button>
        </Line>
      </Stack>
    ),
  },
  {
    id: "ui/empty/no-logs",
    title: "Nothing to look back on yet",
    draw: () => (
      <Empty
        art={<Tuft mark="try" size={120} seed={3} />}
        title="Nothing to look back on yet"
        meta="After 3 steps you will see a first hint here. After 5, a first range."
      >
        <Button kind="second" href="/plan/new">
          Plan a small step
        </Button>
      </Empty>
    ),
  },
  {
    id: "ui/empty/locked",
    title: "Locked",
    draw: () => (
      <Empty icon={lockSimpleIcon} title="Your notes are locked">
        <Button wide onPress={nothing}>
          Unlock
        </Button>
        <Button kind="help" wide icon={handHeartIcon} href="/right-now">
          Right now
        </Button>
      </Empty>
    ),
  },
  {
    id: "ui/skeleton/late",
    title: "Loading, shown after 400 ms",
    draw: () => <Skeleton label="Opening your notes" lines={4} />,
  },
  {
    id: "ui/disclosure/closed",
    title: "More, closed",
    draw: () => (
      <Disclosure summary="Why this helps">
        <p>Doing one small, slightly hard thing shows you that you can.</p>
      </Disclosure>
    ),
  },
  {
    id: "ui/disclosure/open",
    title: "More, open",
    draw: () => (
      <Disclosure summary="Why this helps" open>
        <p>Doing one small, slightly hard thing shows you that you can.</p>
      </Disclosure>
    ),
  },
  {
    id: "ui/table/numbers",
    title: "The numbers",
    draw: () => (
      <Card gap={3}>
        <Table
          caption="Steps, newest first"
          minRem={33}
          head={["Day", "Step", "How hard", "Done", "Mood", "Confidence"]}
          rows={[
            ["Tue 17 Nov", "Wash two cups", "15", "All", "38 → 49", "41 → 52"],
            ["Mon 16 Nov", "Put the laundry away", "35", "Part", "31 → 44", "30 → 46"],
          ]}
        />
      </Card>
    ),
  },
];
