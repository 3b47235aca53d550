import { useState } from "preact/hooks";
import { isDay } from "@tussock/domain";
import { anchors, places } from "@tussock/content/examples";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { Segments } from "#ui/Segments.tsx";
import { TextField } from "#ui/TextField.tsx";
import { Borrowing } from "./Borrowing.tsx";
import { dayChoice, dayOfChoice } from "./dayChoice.ts";
import { MakerHead, type MakerPartProps } from "./MakerHead.tsx";
import { isMinutes, minutesOf } from "./makerForm.ts";
import { ideasAtOnce } from "./stepIdeas.ts";

const words = planWords.maker;

export function WhenPage({ maker }: MakerPartProps) {
  const form = maker.form.value;
  const errors = maker.errors.value;
  const today = maker.today.value;
  const choice = dayChoice(form.day, today);
  const [picks, setPicks] = useState(choice === "day");
  const ofSize = form.sizes[form.size].minutes;
  const sizeMinutes = isMinutes(ofSize) ? minutesOf(ofSize) : undefined;
  const dayError = errors.day && words.errors[errors.day];
  return (
    <>
      <MakerHead maker={maker} title={words.when.title} lead={words.when.lead} />
      <Segments
        legend={words.when.day}
        name="day"
        value={picks ? "day" : choice}
        options={(["today", "tomorrow", "day"] as const).map((value) => ({ value, label: words.when.days[value] }))}
        onChange={(next) => {
          setPicks(next === "day");
          maker.change({ day: dayOfChoice(next, today) });
        }}
      />
      {(picks || dayError !== undefined) && (
        <TextField
          label={words.when.pick}
          type="date"
          min={today}
          value={form.day ?? today}
          onInput={(text) => {
            if (isDay(text)) maker.change({ day: text });
          }}
          error={dayError}
        />
      )}
      <Borrowing
        label={words.when.after}
        hint={words.when.afterHint}
        value={form.after}
        ideas={anchors.slice(0, ideasAtOnce)}
        onInput={(after) => maker.change({ after })}
      />
      <TextField
        label={words.when.time}
        optionalWord={words.when.optional}
        type="time"
        value={form.time}
        onInput={(time) => maker.change({ time })}
        error={errors.time && words.errors[errors.time]}
      />
      <Borrowing
        label={words.when.place}
        value={form.place}
        ideas={places.slice(0, ideasAtOnce)}
        onInput={(place) => maker.change({ place })}
      />
      <TextField
        label={words.when.minutes}
        hint={sizeMinutes === undefined ? undefined : words.when.minutesHint(sharedWords.minutesLong(sizeMinutes))}
        optionalWord={words.when.optional}
        value={form.minutes}
        inputMode="numeric"
        onInput={(minutes) => maker.change({ minutes })}
        onLeave={maker.checkPage}
        error={errors.minutes && words.errors[errors.minutes]}
      />
    </>
  );
}
