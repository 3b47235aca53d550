import { given, toScore, type Size } from "@tussock/domain";
import { planWords } from "@tussock/content/words/plan";
import { sizeWords } from "@tussock/content/words/sizes";
import { sizes } from "#app/planSize.ts";
import { Card } from "#ui/Card.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Scale } from "#ui/Scale.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { MakerPartProps } from "./MakerHead.tsx";
import { isMinutes, titleOf, withFine, type SizeForm } from "./makerForm.ts";
import { badDaySaid, chanceSaid } from "./sizing.ts";
import { smallerIdeas } from "./stepIdeas.ts";

const words = planWords.maker;

/** One size to be named, measured and rated, with what may be expected of it. */
export function SizeCard({ maker, size }: MakerPartProps & { readonly size: Size }) {
  const form = maker.form.value;
  const { title, minutes, difficulty, fineOnABadDay } = form.sizes[size];
  const { sizeMinutes, sizeTitle } = maker.errors.value;
  const taken = sizes.map((one) => form.sizes[one].title);
  const ideas =
    size === "usual" || title.trim() !== "" ? [] : smallerIdeas(titleOf(form)).filter((idea) => !taken.includes(idea));
  const sizing = maker.sizing.value;
  const set = (change: Partial<SizeForm>) => maker.changeSize(size, change);
  return (
    <Card gap={4} labelledBy={`size-${size}`}>
      <div>
        <h2 class="sans plan-h" id={`size-${size}`}>
          {sizeWords[size].name}
        </h2>
        <p class="meta">{sizeWords[size].hint}</p>
      </div>
      <TextField
        label={words.size.what}
        value={title}
        maxLength={200}
        onInput={(text) => set({ title: text })}
        error={sizeTitle && title.length > 200 ? words.errors[sizeTitle] : undefined}
      />
      {ideas.length > 0 && (
        <Chips legend={words.size.ideas} small>
          {ideas.map((idea) => (
            <ChipButton key={idea} onPress={() => set({ title: idea })}>
              {idea}
            </ChipButton>
          ))}
        </Chips>
      )}
      {title.trim() !== "" && (
        <>
          <TextField
            label={words.size.minutes}
            optionalWord={words.when.optional}
            value={minutes}
            inputMode="numeric"
            onInput={(text) => set({ minutes: text })}
            onLeave={maker.checkPage}
            error={sizeMinutes && !isMinutes(minutes) ? words.errors[sizeMinutes] : undefined}
          />
          <Scale
            label={words.size.hard}
            value={difficulty}
            hint={sizing && chanceSaid(sizing, size)}
            fill="pool"
            ends={words.size.hardEnds}
            unsetWord={words.size.unset}
            lowerLabel={`${words.size.hard} ${words.size.lower}`}
            higherLabel={`${words.size.hard} ${words.size.higher}`}
            onChange={(value) => set(given({ difficulty: toScore(value) }))}
          />
          <Choice
            kind="checkbox"
            name={`fine-${size}`}
            checked={fineOnABadDay === true}
            onChange={() => maker.set(withFine(form, size, fineOnABadDay !== true))}
            title={words.size.fine}
            meta={sizing && badDaySaid(sizing, size)}
          />
        </>
      )}
    </Card>
  );
}
