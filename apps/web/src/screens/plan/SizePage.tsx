import type { Size } from "@tussock/domain";
import { pacingWords } from "@tussock/content/words/pacing";
import { planWords } from "@tussock/content/words/plan";
import { sizes } from "#app/planSize.ts";
import { Choice } from "#ui/Choice.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { infoIcon } from "#ui/icon/icons.ts";
import { Ladder } from "./Ladder.tsx";
import { looksBig, smallerNamed } from "./looksBig.ts";
import { MakerHead, type MakerPartProps } from "./MakerHead.tsx";
import { namedSizes, withFine } from "./makerForm.ts";
import { EnergyToday, FirstGuesses } from "./SizeGuesses.tsx";
import { Proposal } from "./Proposal.tsx";
import { SizeCard } from "./SizeCard.tsx";
import { badDaySaid } from "./sizing.ts";

const words = planWords.maker;

/** The three sizes of the step, what pacing proposes, and the person's own word above both. */
export function SizePage({ maker }: MakerPartProps) {
  const form = maker.form.value;
  const sizing = maker.sizing.value;
  const { sizeMinutes, sizeTitle } = maker.errors.value;
  const opened = maker.opened.value;
  const folded = sizes.filter((size) => size !== opened);
  const smaller = smallerNamed(form);
  const own = form.sizes[form.size];
  return (
    <>
      <MakerHead maker={maker} title={words.size.title} lead={words.size.lead} />
      {namedSizes(form).length > 0 && <Ladder form={form} sizing={sizing} onChoose={maker.choose} />}
      {looksBig(form, sizing) && smaller && sizing?.next.is !== "anotherStep" && (
        <Note tone="moss" art={<Mark mark="part" size={24} seed={4} />} role="status">
          {words.size.takeSmaller} <Link onPress={() => maker.choose(smaller)}>{words.size.takeSmallerLink}</Link>
        </Note>
      )}
      {sizing && <Proposal maker={maker} sizing={sizing} />}
      {opened === undefined ? (
        <Choice
          kind="checkbox"
          name="fine"
          checked={own.fineOnABadDay === true}
          onChange={() => maker.set(withFine(form, form.size, own.fineOnABadDay !== true))}
          title={words.size.fine}
          meta={sizing && badDaySaid(sizing, form.size)}
        />
      ) : (
        <SizeCard key={opened} maker={maker} size={opened} />
      )}
      <Disclosure summary={foldWord(opened)} open={sizeMinutes !== undefined || sizeTitle !== undefined}>
        <div class="stack stack-4">
          {folded.map((size) => (
            <SizeCard key={size} maker={maker} size={size} />
          ))}
        </div>
      </Disclosure>
      {sizing && sizing.next.is !== "off" && (
        <>
          {sizing.asksForGuesses && <FirstGuesses maker={maker} />}
          <EnergyToday maker={maker} />
          <Link icon={infoIcon} href="/look-back/guesses">
            {pacingWords.calibration.link}
          </Link>
          <Link onPress={() => void maker.suggestSizes(false)}>{pacingWords.choices.off}</Link>
        </>
      )}
    </>
  );
}

function foldWord(opened: Size | undefined): string {
  if (opened === undefined) return words.size.change;
  return opened === "usual" ? words.size.smallerOnes : words.size.others;
}
