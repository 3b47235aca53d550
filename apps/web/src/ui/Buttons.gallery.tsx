import type { GalleryState } from "#gallery/gallery.ts";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import { Line } from "./Line.tsx";
import { Link } from "./Link.tsx";
import { Stack } from "./Stack.tsx";
import {
  arrowLeftIcon,
  arrowSquareOutIcon,
  eyeIcon,
  handHeartFillIcon,
  pencilSimpleIcon,
  playFillIcon,
  trashIcon,
  userCircleIcon,
  xIcon,
} from "./icon/icons.ts";

const nothing = () => undefined;

export const gallery: readonly GalleryState[] = [
  {
    id: "ui/button/main",
    title: "The one main button",
    draw: () => (
      <Button size="lg" wide icon={playFillIcon} onPress={nothing}>
        Start
      </Button>
    ),
  },
  {
    id: "ui/button/kinds",
    title: "Every kind of button",
    draw: () => (
      <Line>
        <Button onPress={nothing}>Start</Button>
        <Button kind="second" onPress={nothing}>
          Back
        </Button>
        <Button kind="quiet" onPress={nothing}>
          Not today
        </Button>
        <Button kind="help" icon={handHeartFillIcon} href="/right-now">
          Right now
        </Button>
        <Button kind="danger" icon={trashIcon} onPress={nothing}>
          Delete
        </Button>
      </Line>
    ),
  },
  {
    id: "ui/button/sizes",
    title: "Small, middle and large",
    draw: () => (
      <Stack>
        <Line>
          <Button size="sm" onPress={nothing}>
            Make it smaller
          </Button>
          <Button size="sm" kind="second" onPress={nothing}>
            Not now
          </Button>
        </Line>
        <Button onPress={nothing}>Save</Button>
        <Button size="lg" wide onPress={nothing}>
          Save
        </Button>
      </Stack>
    ),
  },
  {
    id: "ui/button/unavailable",
    title: "A button that cannot be pressed yet",
    draw: () => (
      <Button unavailable onPress={nothing}>
        Next
      </Button>
    ),
  },
  {
    id: "ui/button/pressed",
    title: "A button that is on",
    draw: () => (
      <Button kind="second" pressed onPress={nothing}>
        Hide the clock
      </Button>
    ),
  },
  {
    id: "ui/button/long",
    title: "A button with many words",
    draw: () => (
      <Button size="lg" wide icon={playFillIcon} onPress={nothing}>
        Put the clean laundry from the big basket away, shelf by shelf
      </Button>
    ),
  },
  {
    id: "ui/icon-button/all",
    title: "Buttons with an icon only",
    draw: () => (
      <Line>
        <IconButton icon={xIcon} label="Close" onPress={nothing} />
        <IconButton icon={arrowLeftIcon} label="Back to Today" href="/" flip />
        <IconButton icon={userCircleIcon} label="You" href="/you" />
        <IconButton icon={handHeartFillIcon} label="Right now: help in the moment" href="/right-now" tone="help" />
        <IconButton icon={pencilSimpleIcon} label="Change what happened" onPress={nothing} />
        <IconButton icon={eyeIcon} label="Hide the clock" pressed onPress={nothing} />
      </Line>
    ),
  },
  {
    id: "ui/link/all",
    title: "Links that go and links that do",
    draw: () => (
      <Stack>
        <Link href="/plan">Make it smaller</Link>
        <Link onPress={nothing}>Not today</Link>
        <Link icon={pencilSimpleIcon} onPress={nothing}>
          Change these sizes
        </Link>
        <Link icon={arrowSquareOutIcon} href="https://findahelpline.com" external>
          Find a line in another country
        </Link>
      </Stack>
    ),
  },
];
