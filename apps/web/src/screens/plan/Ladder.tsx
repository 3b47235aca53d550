/** The sizes of one step as rungs, hardest first: radios under the drawing of mocks/plan-step.html. */
import type { Size } from "@tussock/domain";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { sizeWords } from "@tussock/content/words/sizes";
import { LadderScene } from "#ui/moor/LadderScene.tsx";
import { isMinutes, minutesOf, namedSizes, type MakerForm } from "./makerForm.ts";

const words = planWords.maker.size;

export function Ladder({ form, onChoose }: { readonly form: MakerForm; readonly onChoose: (size: Size) => void }) {
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
          <Rung key={size} size={size} form={form} onChoose={onChoose} />
        ))}
      </div>
    </fieldset>
  );
}

function Rung({
  size,
  form,
  onChoose,
}: {
  readonly size: Size;
  readonly form: MakerForm;
  readonly onChoose: (size: Size) => void;
}) {
  const { title, minutes, difficulty } = form.sizes[size];
  const length = isMinutes(minutes) ? minutesOf(minutes) : undefined;
  return (
    <label class="rung">
      <input
        type="radio"
        autocomplete="off"
        name="size"
        value={size}
        checked={form.size === size}
        onChange={() => onChoose(size)}
      />
      <span class="grow">
        <b>{title}</b> {length !== undefined && <span class="meta">{sharedWords.minutesShort(length)}</span>}
        <span class="meta rung-size">{sizeWords[size].name}</span>
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
