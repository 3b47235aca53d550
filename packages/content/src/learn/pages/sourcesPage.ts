/** C16: where it all comes from. Made from the list of sources, so that it can leave none out. */
import { firstVersion } from "../../sources/piece.ts";
import { sources, type SourceTopic } from "../../sources/sources.ts";
import { picture, text, type LearnPage, type LearnPart } from "../learnPage.ts";

const parts: readonly (readonly [topic: SourceTopic, title: string, opening: string])[] = [
  ["skill", "The skill and its name", "The names are the field’s. The sentences are ours, and so are some choices."],
  ["doing", "Doing, and what it does", "What happens to people who do small things on purpose."],
  ["goals", "Goals and their size", "What goals do, how hard they can be, and where that stops."],
  ["habits", "Habits, plans and slips", "How a thing becomes usual, and what an empty day does to it."],
  ["dbt", "DBT skills and diary cards", "What was seen when people learnt and used these skills."],
  ["safety", "Safety", "The order of the safety plan."],
];

export const sourcesPage: LearnPage = {
  id: "sources",
  title: "Where this comes from",
  meta: "Sources, and what they can’t tell",
  lead: "Each number here has a source. Each source has its limits, and we name those too.",
  minutes: 5,
  parts: [
    ...parts.map(partOn),
    {
      title: "What no one knows",
      blocks: [
        picture("stepping-stones", "A row of tufts across the water, some of them wide apart: much is known, not all."),
        text("Studies speak of groups. What works for you, only you can find out. The log is made for that."),
        text("No study has tested this app. If one does, you will read it here, however it turns out."),
        text("To read further, look for the names and years above in a library, or follow the links."),
      ],
    },
  ],
  doing: {
    line: "Your own log is a source too.",
    label: "Look back",
    to: { kind: "screen", screen: "lookBack" },
  },
  piece: { ...firstVersion("tussock"), sources: sources.map(({ id }) => id) },
};

function partOn([topic, title, opening]: (typeof parts)[number]): LearnPart {
  return {
    title,
    blocks: [
      text(opening),
      {
        kind: "list",
        items: sources
          .filter(({ about }) => about === topic)
          .map(({ name, found, href }) => (href === undefined ? { name, line: found } : { name, line: found, href })),
      },
    ],
  };
}
