/** Looking back at something that happened, or did not. */
import { cards, type SkillCard } from "./skillCard.ts";

export const generalCards: readonly SkillCard[] = cards("general", "Analysing behaviour", [
  {
    id: "chain-analysis",
    plainName: "How one thing led to another",
    forWhat: "To find the places where the next time could go another way.",
    when: ["You did something you want to do less.", "It seemed to come out of nowhere."],
    steps: [
      "Name what you did, as a fact.",
      "What made you easy to knock over that day? Sleep, food, a fight.",
      "What set it off?",
      "Go link by link: thoughts, feelings, body, what you did.",
      "What came of it, soon and later?",
      "Mark 2 links where a skill would fit. Is there something to mend?",
    ],
    whenNot: "Not while you are still shaken. It is best done with your therapist.",
    cautions: ["Keep it short. There is no need to write how you hurt yourself."],
    alsoCalled: ["behaviour chain", "behavior chain", "links", "what happened", "relapse"],
  },
  {
    id: "missing-links",
    plainName: "What got in the way?",
    forWhat: "To learn from a step that did not happen. It tells you something.",
    when: ["A step was not done.", "You planned a skill, and the day went another way."],
    steps: [
      "Did I know what was wanted? If not, make it clearer.",
      "Was I willing? If not, what stood in the way?",
      "Did it come to mind at the right time? If not, tie it to something.",
      "Did I begin? If not, what came first? Make it smaller.",
      "Pick one change for next time.",
    ],
    whenNot: "Not on the worst day. Then rest, and look tomorrow.",
    guides: ["missing-links"],
    alsoCalled: ["missing links", "no step", "not done", "obstacle", "why not"],
  },
]);
