import { pacingWords as words } from "@tussock/content/words/pacing";
import { AnotherStep } from "#app/AnotherStep.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import type { MakerPartProps } from "./MakerHead.tsx";
import { wishesOf, type Sizing } from "./sizing.ts";

/** What pacing proposes and its one reason; beside it always smaller, bigger and the person's own. */
export function Proposal({ maker, sizing }: MakerPartProps & { readonly sizing: Sizing }) {
  const { next, chosen } = sizing;
  switch (next.is) {
    case "off":
      return (
        <p class="meta">
          {words.choices.offMeta} <Link onPress={() => void maker.suggestSizes(true)}>{words.choices.on}</Link>
        </p>
      );
    case "anotherStep":
      return chosen === "own" && maker.form.value.ownSize ? null : (
        <AnotherStep next={next} areaId={maker.form.value.areaId} onOwn={maker.takeOwn} />
      );
    case "wish":
      return (
        <>
          <Note tone="moss" art={<Mark mark="part" size={24} seed={4} />}>
            <p>{words.why[next.why.key](next.why)}</p>
            <p class="meta">{next.guess ? `${words.scale} ${words.guess}` : words.scale}</p>
          </Note>
          <Chips legend={words.choices.legend}>
            {wishesOf(next).map(({ take, difficulty }) => (
              <Chip key={take} kind="radio" name="take" checked={chosen === take} onChange={() => maker.take(take)}>
                {words.choices.sized(words.choices[take], difficulty)}
              </Chip>
            ))}
            <Chip kind="radio" name="take" checked={chosen === "own"} onChange={maker.takeOwn}>
              {words.choices.own}
            </Chip>
          </Chips>
          <div role="status">
            <Wish maker={maker} />
          </div>
        </>
      );
  }
}

/** What is asked of the person, so that the number is theirs. */
function Wish({ maker }: MakerPartProps) {
  const wished = maker.wished.value;
  if (!wished) return null;
  const { difficulty, size } = wished;
  const { sizes } = maker.form.value;
  if (size === undefined) return <p class="meta">{words.choices.noneNear(difficulty)}</p>;
  if (sizes[size].difficulty !== undefined) return null;
  const ask = sizes[size].title.trim() === "" ? words.choices.nameOne : words.choices.rateOne;
  return <p class="meta">{ask(difficulty)}</p>;
}
