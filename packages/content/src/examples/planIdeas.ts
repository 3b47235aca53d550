/** Words to borrow while planning: what may get in the way, what then, after what, where, what ready. */

/** What got in the way, or may. The log keeps the id, or the person's own words, and asks for the first seven. */
export const obstacles = [
  { id: "tired", name: "Tired" },
  { id: "tooBig", name: "The step is too big" },
  { id: "noTime", name: "No time" },
  { id: "perfect", name: "It had to be perfect" },
  { id: "fear", name: "Fear" },
  { id: "place", name: "The place" },
  { id: "forgot", name: "I forgot" },
  { id: "mood", name: "Very low mood" },
  { id: "people", name: "Other people" },
  { id: "pain", name: "Pain or illness" },
] as const;
export type ObstacleId = (typeof obstacles)[number]["id"];

/** An id of ours as its words; a person's own words as they are. */
export function obstacleName(kept: string): string {
  return obstacles.find(({ id }) => id === kept)?.name ?? kept;
}

/** If-then plans for each of them: the obstacle first, then one small thing. */
export const ifThens: readonly { readonly obstacle: ObstacleId; readonly if: string; readonly then: string }[] = [
  { obstacle: "tired", if: "I feel too tired", then: "I do the bare minimum" },
  { obstacle: "tired", if: "I want to lie down first", then: "I set a timer for 10 minutes and then get up" },
  { obstacle: "tooBig", if: "it looks too big", then: "I do the first 2 minutes only" },
  { obstacle: "tooBig", if: "I don’t know where to begin", then: "I touch one thing I need for it" },
  { obstacle: "noTime", if: "the day gets full", then: "I do the small size before bed" },
  { obstacle: "noTime", if: "something comes up", then: "I move it to tomorrow after lunch" },
  { obstacle: "perfect", if: "I want it to be perfect", then: "I make one part rough on purpose" },
  { obstacle: "perfect", if: "I keep starting over", then: "I stop when the timer ends" },
  { obstacle: "fear", if: "my heart starts to race", then: "I breathe out slowly 3 times and begin" },
  { obstacle: "fear", if: "I think it will go badly", then: "I say “maybe, and I can do one bit”" },
  { obstacle: "place", if: "it’s too loud here", then: "I go to another room or put music on" },
  { obstacle: "place", if: "my things are not there", then: "I get one of them ready tonight" },
  { obstacle: "forgot", if: "I forget in the morning", then: "I do it after dinner" },
  { obstacle: "forgot", if: "it slips my mind", then: "I put a note by the kettle" },
  { obstacle: "mood", if: "everything feels heavy", then: "I open the curtain and do one minute" },
  { obstacle: "mood", if: "I think it’s no use", then: "I let the thought ride along and start" },
  { obstacle: "people", if: "someone needs me", then: "I say “in 10 minutes” and finish my part" },
  { obstacle: "people", if: "someone says no", then: "I thank them and ask one other person" },
  { obstacle: "pain", if: "it hurts today", then: "I do the part I can do lying or sitting" },
  { obstacle: "pain", if: "I get ill", then: "I let this plan go and rest" },
];

/** Things that happen anyway: a step can hang on them. */
export const anchors = [
  "After I get up",
  "After breakfast",
  "After I brush my teeth",
  "After my coffee or tea",
  "When I come home",
  "Before lunch",
  "After lunch",
  "After work or class",
  "Before dinner",
  "After dinner",
  "When the news is over",
  "Before I go to bed",
] as const;

export const places = [
  "At the kitchen table",
  "In my room",
  "On the sofa",
  "At my desk",
  "In the bathroom",
  "At the front door",
  "Outside, near home",
  "In a quiet public place",
] as const;

export const readyIdeas = [
  "A glass of water",
  "Phone on silent",
  "What I need on the table",
  "Clothes laid out",
  "A pen and one sheet",
  "The page open",
  "A timer",
  "Music I like",
] as const;
