import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { GalleryState } from "#gallery/gallery.ts";
import { Card } from "./Card.tsx";
import { Scale, type ScaleProps } from "./Scale.tsx";

type Given = Omit<ScaleProps, "onChange" | "value" | "lowerLabel" | "higherLabel"> & { readonly start?: number };

function Rated({ start, ...rest }: Given): JSX.Element {
  const [value, setValue] = useState(start);
  const asked = rest.label.endsWith("?") ? rest.label : `${rest.label}:`;
  return (
    <Card>
      <Scale
        {...rest}
        value={value}
        lowerLabel={`${asked} 5 lower`}
        higherLabel={`${asked} 5 higher`}
        onChange={setValue}
      />
    </Card>
  );
}

const mood = { label: "Mood", ends: ["very low", "very good"], unsetWord: "not rated" } as const;

export const gallery: readonly GalleryState[] = [
  {
    id: "ui/scale/plain",
    title: "A rating",
    draw: () => <Rated label="How hard was it?" fill="pool" start={38} ends={["very easy", "too much"]} />,
  },
  {
    id: "ui/scale/with-before",
    title: "Before and after",
    draw: () => <Rated {...mood} start={44} before={31} beforeWord="before" afterWord="after" />,
  },
  { id: "ui/scale/unset", title: "Not rated yet", draw: () => <Rated {...mood} /> },
  {
    id: "ui/scale/unset-with-before",
    title: "Rated before, not after",
    draw: () => <Rated {...mood} before={31} beforeWord="before" afterWord="after" />,
  },
  {
    id: "ui/scale/lower-than-before",
    title: "Lower than before",
    draw: () => <Rated {...mood} start={22} before={60} beforeWord="before" afterWord="after" />,
  },
  {
    id: "ui/scale/ends",
    title: "At the ends",
    draw: () => (
      <>
        <Rated {...mood} start={0} />
        <Rated {...mood} label="Confidence" start={100} />
      </>
    ),
  },
  {
    id: "ui/scale/hint",
    title: "With a hint and long words",
    draw: () => (
      <Rated
        label="How true does the first line feel to you right now, at this moment?"
        hint="It does not have to move."
        fill="heather"
        start={55}
        ends={["not true at all", "fully and completely true"]}
      />
    ),
  },
];
