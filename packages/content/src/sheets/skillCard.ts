/** A skill’s card on paper, for a wallet, a fridge or a folder: the words of the screen, and room for one’s own. */
import { skillCards, skillLibrary } from "../skills/cards/skillCards.ts";
import type { CardStep, SkillCard, SkillModuleId } from "../skills/cards/skillCard.ts";
import { printWords } from "../words/en/print.ts";
import { skillsWords } from "../words/en/skills.ts";
import { section, words as paragraph, write, type Block, type Pack, type Sheet } from "./sheet.ts";
import { aroundSheet } from "./sheetParts.ts";

const words = skillsWords.card;

export function skillCardSheet({ id, name, plainName, forWhat, when, steps, whenNot, cautions }: SkillCard): Sheet {
  return {
    id: `skill-${id}`,
    title: name,
    corner: [],
    lead: plainName,
    blocks: [
      ...(cautions.length > 0
        ? [
            section(
              words.caution,
              cautions.map((line) => paragraph(line)),
            ),
          ]
        : []),
      section(words.forWhat, [paragraph(forWhat)]),
      section(words.when, [{ is: "list", items: when }]),
      section(words.steps, [stepsPart(steps)]),
      section(words.whenNot, [paragraph(whenNot)]),
      section(printWords.skill.own, [write(undefined, 3)], { hint: printWords.skill.ownHint }),
      paragraph(skillsWords.piece.ours, "small"),
    ],
    ...aroundSheet(false),
  };
}

/** A skill of letters has its words in front, one under the other, as it is learned. */
function stepsPart(steps: readonly CardStep[]): Block {
  return steps.some(({ word }) => word !== undefined)
    ? { is: "notes", rows: steps.map(({ word = "", line }) => ({ label: word, says: [line] })) }
    : { is: "list", numbered: true, items: steps.map(({ line }) => line) };
}

/** Every card, or those of one module. */
export function skillCardsPack(module?: SkillModuleId): Pack {
  const shelf = skillLibrary().find((one) => one.module.id === module);
  return packOfCards(
    shelf ? printWords.skill.ofModule(shelf.module.name) : printWords.packs.skills.title,
    shelf ? shelf.groups.flatMap(({ cards }) => cards) : skillCards,
  );
}

/** The cards someone keeps at hand, in their order. */
export function keptCardsPack(cards: readonly SkillCard[]): Pack {
  return packOfCards(printWords.skill.kept, cards);
}

function packOfCards(title: string, cards: readonly SkillCard[]): Pack {
  return { title, lead: printWords.packs.skills.meta, sheets: cards.map(skillCardSheet) };
}
