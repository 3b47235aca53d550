import { useState } from "preact/hooks";
import type { JSX } from "preact";
import type { GalleryState } from "#gallery/gallery.ts";
import { Chip } from "./Chip.tsx";
import { ChipButton } from "./ChipButton.tsx";
import { Chips } from "./Chips.tsx";
import { Choice } from "./Choice.tsx";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { Mark } from "./moor/Mark.tsx";
import { Segments } from "./Segments.tsx";
import { Select } from "./Select.tsx";
import { Stack } from "./Stack.tsx";
import { TextField } from "./TextField.tsx";

const nothing = () => undefined;

export const gallery: readonly GalleryState[] = [
  {
    id: "ui/text-field/plain",
    title: "A field",
    draw: () => <Field start="Home" label="Where in life?" hint="Pick one area for now." />,
  },
  {
    id: "ui/text-field/empty",
    title: "A field that may stay empty",
    draw: () => <Field start="" label="Where?" optionalWord="You can skip this" />,
  },
  {
    id: "ui/text-field/error",
    title: "A field that needs fixing",
    draw: () => (
      <TextField
        label="When will you do it?"
        value="sometime"
        error="Add a day or a time, like “Friday after lunch”."
        onInput={nothing}
      />
    ),
  },
  {
    id: "ui/text-field/lines",
    title: "A field of several lines",
    draw: () => (
      <Field
        start="I can start even when I don’t feel like it."
        label="What did I learn, or prove to myself?"
        hint="One line is plenty. You can skip this."
        rows={2}
      />
    ),
  },
  {
    id: "ui/text-field/lines-error",
    title: "Several lines that need fixing",
    draw: () => (
      <TextField
        label="Your words"
        rows={3}
        value=""
        error="Write one word or more."
        hint="One line is plenty."
        onInput={nothing}
      />
    ),
  },
  {
    id: "ui/text-field/types",
    title: "Day, time, number, secret, search",
    draw: () => (
      <Stack>
        <TextField label="Day" type="date" value="2026-11-19" onInput={nothing} />
        <TextField label="Time" type="time" value="13:00" onInput={nothing} />
        <TextField label="Minutes" type="number" min={1} max={600} value="10" onInput={nothing} />
        <TextField label="Passphrase" type="password" value="moss and slow water" onInput={nothing} />
        <TextField
          label="Find in your log"
          type="search"
          hideLabel
          placeholder="Find in your log"
          value=""
          onInput={nothing}
        />
      </Stack>
    ),
  },
  {
    id: "ui/select/plain",
    title: "One of many",
    draw: () => (
      <Select
        label="Country"
        hint="For the lines you can call."
        value="GB"
        options={[
          { value: "GB", label: "United Kingdom" },
          { value: "US", label: "United States" },
          { value: "NL", label: "Netherlands" },
        ]}
        onChange={nothing}
      />
    ),
  },
  { id: "ui/choice/radio", title: "One of a few", draw: () => <OneOf /> },
  {
    id: "ui/choice/none",
    title: "Nothing chosen yet",
    draw: () => (
      <ChoiceGroup legend="Could you do it on a bad day?">
        <Choice name="none" checked={false} onChange={nothing} title="Yes, I think so" />
        <Choice name="none" checked={false} onChange={nothing} title="Not sure" />
      </ChoiceGroup>
    ),
  },
  {
    id: "ui/choice/meta",
    title: "Two versions of one note",
    draw: () => (
      <ChoiceGroup legend="Which one should stay?" hideLegend>
        <Choice
          name="meta"
          checked
          onChange={nothing}
          title="Phone, 1:04 pm"
          meta="“I can start even when I don’t feel like it.”"
        />
        <Choice
          name="meta"
          checked={false}
          onChange={nothing}
          title="Laptop, 1:20 pm"
          meta="“I can start when I don’t feel like it, though it takes me a good while to get up and go.”"
        />
      </ChoiceGroup>
    ),
  },
  {
    id: "ui/choice/checkbox",
    title: "Yes or not",
    draw: () => (
      <Choice kind="checkbox" name="box" checked onChange={nothing} title="Share this week with Dr. Okafor" />
    ),
  },
  { id: "ui/segments/marks", title: "Did you do it", draw: () => <HowItWent start="part" /> },
  { id: "ui/segments/none", title: "Did you do it, nothing chosen yet", draw: () => <HowItWent start={undefined} /> },
  {
    id: "ui/segments/words",
    title: "Three views",
    draw: () => (
      <Segments
        legend="What to look at"
        hideLegend
        name="view"
        value="log"
        options={[
          { value: "patterns", label: "Patterns" },
          { value: "log", label: "Log" },
          { value: "reviews", label: "Reviews" },
        ]}
        onChange={nothing}
      />
    ),
  },
  { id: "ui/chips/feelings", title: "What did you feel?", draw: () => <Feelings /> },
  {
    id: "ui/chips/radio",
    title: "One of two chips",
    draw: () => (
      <Chips legend="Which rating" hideLegend>
        <Chip kind="radio" name="rating" checked onChange={nothing}>
          Mood
        </Chip>
        <Chip kind="radio" name="rating" checked={false} onChange={nothing}>
          Confidence
        </Chip>
      </Chips>
    ),
  },
];

function Field({
  start,
  ...rest
}: {
  readonly start: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly optionalWord?: string;
}): JSX.Element {
  const [text, setText] = useState(start);
  return <TextField {...rest} value={text} onInput={setText} />;
}

function OneOf(): JSX.Element {
  const [chosen, setChosen] = useState("yes");
  return (
    <ChoiceGroup legend="Could you do it on a bad day?" hint="A day with little sleep, say.">
      <Choice name="bad-day" checked={chosen === "yes"} onChange={() => setChosen("yes")} title="Yes, I think so" />
      <Choice name="bad-day" checked={chosen === "no"} onChange={() => setChosen("no")} title="Not sure" />
    </ChoiceGroup>
  );
}

function HowItWent({ start }: { readonly start: "all" | "part" | "not" | undefined }): JSX.Element {
  const [did, setDid] = useState(start);
  return (
    <Segments
      legend="Did you do it?"
      name="did"
      value={did}
      options={[
        { value: "all", label: "All of it", art: <Mark mark="done" size={26} seed={5} /> },
        { value: "part", label: "Part of it", art: <Mark mark="part" size={26} seed={5} /> },
        { value: "not", label: "Not this time", art: <Mark mark="try" size={26} seed={5} /> },
      ]}
      onChange={setDid}
    />
  );
}

function Feelings(): JSX.Element {
  const [felt, setFelt] = useState<readonly string[]>(["Tired", "Ashamed"]);
  const chip = (word: string) => (
    <Chip
      key={word}
      name="before"
      checked={felt.includes(word)}
      onChange={(on) => setFelt(on ? [...felt, word] : felt.filter((other) => other !== word))}
    >
      {word}
    </Chip>
  );
  return (
    <Chips legend="What did you feel?" hint="Pick any, or none">
      {["Tired", "Ashamed", "Tense", "Numb"].map(chip)}
      <ChipButton plus onPress={nothing}>
        More words
      </ChipButton>
    </Chips>
  );
}
