import { pacingWords as words } from "@tussock/content/words/pacing";
import { AnotherStep } from "#app/AnotherStep.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import type { MakerPartProps } from "./MakerHead.tsx";
import { wishesOf, type Sizing } from "./sizing.ts";
import type { MakerModel, Wished } from "./stepMaker.ts";

/** What pacing proposes and its one reason; beside it always smaller, bigger and the person's own. */
export function Proposal({ maker, sizing }: MakerPartProps & { readonly sizing: Sizing }) {
  const { next, chosen } = sizing;
  // What was pressed stays pressed while it is looked for.
  const pending = pendingWish(maker);
  const picked = pending ? pending.taken : chosen;
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
              <Chip key={take} kind="radio" name="take" checked={picked === take} onChange={() => maker.take(take)}>
                {words.choices.sized(words.choices[take], difficulty)}
              </Chip>
            ))}
            <Chip kind="radio" name="take" checked={picked === "own"} onChange={maker.takeOwn}>
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
  const pending = pendingWish(maker);
  if (!pending) return null;
  const { difficulty, size } = pending;
  if (size === undefined) return <p class="meta">{words.choices.noneNear(difficulty)}</p>;
  const isNamed = maker.form.value.sizes[size].title.trim() !== "";
  return <p class="meta">{(isNamed ? words.choices.rateOne : words.choices.nameOne)(difficulty)}</p>;
}

/** What was taken, until the person has said how hard it is. */
function pendingWish({ wished, form }: MakerModel): Wished | undefined {
  const size = wished.value?.size;
  return size !== undefined && form.value.sizes[size].difficulty !== undefined ? undefined : wished.value;
}
