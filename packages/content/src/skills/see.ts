/** Skills to see clearly: facts, thoughts, feelings, and what is wise. */
import { breathe } from "./breathe.ts";
import type { GuidedSkill } from "./guidedSkill.ts";
import { plainNames } from "./plainNames.ts";

export const kindTurn: GuidedSkill = {
  id: "kind-turn",
  skill: "check-facts",
  name: "Check the Facts",
  plainName: plainNames["kind-turn"],
  forWhat: "When you think you messed up.",
  minutes: 3,
  shelf: "see",
  steps: [
    {
      kind: "write",
      id: "facts",
      ask: "What happened? Only what a camera would show.",
      hint: "One hard moment is not all of you.",
      examples: ["I came 20 minutes late", "I did half of it"],
    },
    {
      kind: "write",
      id: "fairer-line",
      ask: "What is a fairer line?",
      hint: "Say it as you would to a friend.",
      examples: ["I was tired, and I still came", "Half is done. The rest can be smaller"],
    },
    {
      kind: "write",
      id: "next-try",
      ask: "What is one tiny next try?",
      examples: ["Say sorry in one line", "2 minutes of it tomorrow", "Ask for help with one part"],
    },
    { kind: "say", text: "The facts, a fairer line, a next try. That is the whole skill." },
  ],
};

export const noticeThought: GuidedSkill = {
  id: "notice-thought",
  skill: "mindfulness-thoughts",
  name: "Mindfulness of Current Thoughts",
  plainName: plainNames["notice-thought"],
  forWhat: "When your mind says “I can’t” or “not now”.",
  minutes: 1,
  shelf: "see",
  steps: [
    {
      kind: "write",
      id: "thought",
      ask: "What does your mind say?",
      examples: ["I’m too tired", "It won’t be good enough"],
    },
    {
      kind: "say",
      text: "Now put this in front: “I notice the thought that …”",
      more: "A thought is a thing your mind does, like a sound.",
    },
    {
      kind: "say",
      text: "There is no need to fight it or to believe it.",
      more: "Let it play on, like a radio next door.",
    },
    { kind: "say", text: "Now the smallest part of your step. The thought can come along." },
  ],
};

export const rideTheWave: GuidedSkill = {
  id: "ride-the-wave",
  skill: "mindfulness-current-emotion",
  name: "Mindfulness of Current Emotions",
  plainName: plainNames["ride-the-wave"],
  forWhat: "When a feeling is big and you can stay with it for 2 minutes.",
  minutes: 3,
  shelf: "see",
  whenNot: "If the feeling is so big that you may harm yourself, reach a person first.",
  steps: [
    { kind: "write", id: "feeling", ask: "What is the feeling called?", hint: "One word. A guess is fine." },
    { kind: "say", text: "Where is it in your body?", more: "Chest, throat, belly, hands. Warm, tight or heavy." },
    {
      kind: "timer",
      text: "Watch it like a wave. It comes up, and it goes down.",
      seconds: 120,
      end: "The wave moved, and you are still here.",
    },
    { kind: "say", text: "You are more than this feeling. You have felt other things too." },
  ],
};

export const wiseMind: GuidedSkill = {
  id: "wise-mind",
  skill: "wise-mind",
  name: "Wise Mind",
  plainName: plainNames["wise-mind"],
  forWhat: "When feeling and reason pull two ways.",
  minutes: 3,
  shelf: "see",
  steps: [
    { kind: "write", id: "feeling-says", ask: "What does your feeling say?" },
    { kind: "write", id: "reason-says", ask: "What do the facts say?" },
    breathe(30, { opening: "Both are heard. Breathe out.", end: "Ask inside: what is wise here?" }),
    {
      kind: "write",
      id: "wise-says",
      ask: "What came up?",
      hint: "If nothing came, that’s okay. You can ask again later.",
    },
  ],
};
