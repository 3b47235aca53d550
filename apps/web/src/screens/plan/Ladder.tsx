/** The sizes of one step as rungs, hardest first: radios under the drawing of mocks/plan-step.html. */
import type { Size } from "@tussock/domain";
import { pacingWords } from "@tussock/content/words/pacing";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { sizeWords } from "@tussock/content/words/sizes";
import { LadderScene } from "#ui/moor/LadderScene.tsx";
import { isMinutes, minutesOf, namedSizes, type MakerForm } from "./makerForm.ts";
import { oddsToday, type Sizing } from "./sizing.ts";

const words = planWords.maker.size;

export interface LadderProps {
  readonly form: MakerForm;
  readonly sizing: Sizing | undefined;
  readonly onChoose: (size: Size) => void;
}
export function Ladder({ form, sizing, onChoose }: LadderProps) {
  const named = namedSizes(form);
  const easiestFirst = [...named].reverse();
  const chosen = easiestFirst.indexOf(form.size);
  return (
    <fieldset class="card card--flush">
      <legend class="vh">{words.legend}</legend>
      <div class="scene scene--top">
        <LadderScene marks={easiestFirst.map((_, i) => (i < chosen ? "part" : "ahead"))} chosen={chosen} />
      </div>
      <div class="ladder">
        {named.map((size) => (
          <Rung key={size} size={size} form={form} sizing={sizing} onChoose={onChoose} />
        ))}
      </div>
    </fieldset>
  );
}

function Rung({ size, form, sizing, onChoose }: LadderProps & { readonly size: Size }) {
  const { title, minutes, difficulty } = form.sizes[size];
  const length = isMinutes(minutes) ? minutesOf(minutes) : undefined;
  const odds = sizing && oddsToday(sizing, size);
  const fits = sizing?.next.is === "wish" && sizing.fits === size;
  return (
    <label class={fits ? "rung rung--fits" : "rung"}>
      <input
        type="radio"
        autocomplete="off"
        name="size"
        value={size}
        checked={form.size === size}
        onChange={() => onChoose(size)}
      />
      <span class="grow">
        {fits && <span class="rung-fits">{pacingWords.fits}</span>}
        <b>{title}</b> {length !== undefined && <span class="meta">{sharedWords.minutesShort(length)}</span>}
        <span class="meta rung-size">{sizeWords[size].name}</span>
        {odds && <span class="meta rung-size">{pacingWords.sizes.chance(odds.yes, odds.of)}</span>}
      </span>
      {difficulty !== undefined && (
        <span class="num">
          <span class="vh">{words.aboutHard} </span>
          {difficulty}
          <span class="vh"> {words.outOf}</span>
        </span>
      )}
    </label>
  );
}
