/** Skills to stop fighting what is already so. */
import type { GuidedSkill } from "./guidedSkill.ts";
import { plainNames } from "./plainNames.ts";

export const radicalAcceptance: GuidedSkill = {
  id: "radical-acceptance",
  skill: "radical-acceptance",
  name: "Radical Acceptance",
  plainName: plainNames["radical-acceptance"],
  forWhat: "When you can’t change what is so, and fighting it wears you out.",
  minutes: 3,
  shelf: "accept",
  whenNot: "If someone is hurting you or you are in danger, get to a safe place first. That is not a thing to accept.",
  steps: [
    { kind: "write", id: "fact", ask: "Which fact are you fighting? One line." },
    { kind: "say", text: "It is so, for now.", more: "That does not make it right. You do not need to like it." },
    { kind: "say", text: "There were reasons. Many small things led here." },
    {
      kind: "timer",
      text: "Let your body stop fighting: jaw, shoulders, belly, hands.",
      seconds: 60,
      end: "Notice if anything is lighter.",
    },
    { kind: "write", id: "next", ask: "If this is so, what is one thing you can do next?" },
  ],
};

export const turningTheMind: GuidedSkill = {
  id: "turning-the-mind",
  skill: "turning-mind",
  name: "Turning the Mind",
  plainName: plainNames["turning-the-mind"],
  forWhat: "When you faced it before and the fight is back.",
  minutes: 1,
  shelf: "accept",
  steps: [
    { kind: "say", text: "Notice the fight: “It can’t be”, “why me”, “I won’t”." },
    { kind: "say", text: "You are at a fork. One way fights the fact. One way looks at it." },
    {
      kind: "say",
      text: "Say inside: I turn towards what is so.",
      more: "Turn your head or open your hands as you say it.",
    },
    { kind: "say", text: "You may turn again in a minute. Each turn is the skill." },
  ],
};

export const halfSmile: GuidedSkill = {
  id: "half-smile",
  skill: "half-smile",
  name: "Half-Smiling and Willing Hands",
  plainName: plainNames["half-smile"],
  forWhat: "When you are tense, cross, or waiting.",
  minutes: 2,
  shelf: "accept",
  steps: [
    { kind: "say", text: "Let your face go soft: forehead, eyes, jaw." },
    {
      kind: "say",
      text: "Let the corners of your mouth turn up a tiny bit.",
      more: "It is for you. Nobody needs to see it.",
    },
    { kind: "say", text: "Rest your hands and open them. Palms up, fingers loose." },
    {
      kind: "timer",
      text: "Stay like this and breathe as you like.",
      seconds: 60,
      end: "Take the soft hands with you.",
    },
  ],
};
