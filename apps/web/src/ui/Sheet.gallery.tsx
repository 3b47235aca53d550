import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { GalleryState } from "#gallery/gallery.ts";
import { Button } from "./Button.tsx";
import { Scale } from "./Scale.tsx";
import { Sheet } from "./Sheet.tsx";
import { Stack } from "./Stack.tsx";
import { ToastBar } from "./ToastBar.tsx";

const nothing = () => undefined;

export const gallery: readonly GalleryState[] = [
  { id: "ui/sheet/open", title: "Before you start", draw: () => <BeforeSheet startOpen long={false} /> },
  { id: "ui/sheet/closed", title: "A sheet to open", draw: () => <BeforeSheet startOpen={false} long={false} /> },
  { id: "ui/sheet/long", title: "A sheet taller than the screen", draw: () => <BeforeSheet startOpen long /> },
  {
    id: "ui/toast/undo",
    title: "Undo",
    draw: () => <ToastBar text="Log moved to the bin" actionLabel="Put it back" onAction={nothing} onGone={nothing} />,
  },
  {
    id: "ui/toast/words",
    title: "Words only, and many",
    draw: () => (
      <ToastBar text="Your copy is saved, opened once to be sure, and holds all 214 records." onGone={nothing} />
    ),
  },
];

function BeforeSheet({ startOpen, long }: { readonly startOpen: boolean; readonly long: boolean }): JSX.Element {
  const [open, setOpen] = useState(startOpen);
  const [mood, setMood] = useState<number>();
  return (
    <>
      <Button onPress={() => setOpen(true)}>Start</Button>
      <Sheet open={open} title="Before you start" closeLabel="Close" onClose={() => setOpen(false)}>
        <Stack gap={5}>
          <Scale
            label="Mood"
            value={mood}
            unsetWord="not rated"
            lowerLabel="Mood: 5 lower"
            higherLabel="Mood: 5 higher"
            ends={["very low", "very good"]}
            onChange={setMood}
          />
          {long &&
            Array.from({ length: 12 }, (_, line) => <p key={line}>Slow is fine. Stopping early still counts.</p>)}
          <Button wide size="lg" onPress={() => setOpen(false)}>
            Go
          </Button>
        </Stack>
      </Sheet>
    </>
  );
}
