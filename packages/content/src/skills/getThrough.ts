/** Skills to get through a hard moment without making it worse. */
import { breathe } from "./breathe.ts";
import type { GuidedSkill, SkillChoice } from "./guidedSkill.ts";
import { plainNames } from "./plainNames.ts";

export const stop: GuidedSkill = {
  id: "stop",
  skill: "stop",
  name: "STOP",
  plainName: plainNames["stop"],
  forWhat: "When you are about to do something you may regret.",
  minutes: 2,
  shelf: "getThrough",
  steps: [
    { kind: "say", text: "Stop. Stay still.", more: "Hold your hands together if that helps." },
    breathe(20, { opening: "Take a step back. Breathe out.", end: "If you can, leave the room for a bit." }),
    {
      kind: "write",
      id: "observe",
      ask: "Observe. What do you feel, think and want to do?",
      hint: "A few words, or none.",
    },
    {
      kind: "choose",
      ask: "Proceed mindfully. What would help and not make it worse?",
      choices: [
        {
          id: "wait",
          label: "Wait 10 minutes",
          then: [{ kind: "say", text: "Look at the clock. For 10 minutes, there is nothing to decide." }],
        },
        {
          id: "person",
          label: "Talk to someone",
          then: [{ kind: "say", text: "Say: I am having a hard moment. Can we talk for a bit?" }],
        },
        {
          id: "skill",
          label: "Use another skill",
          then: [{ kind: "say", text: "Good. Slow breathing or cool water are near." }],
        },
        {
          id: "go-on",
          label: "Do one wise thing now",
          then: [{ kind: "say", text: "Go slowly. One thing, then look again." }],
        },
      ],
    },
  ],
};

export const prosAndCons: GuidedSkill = {
  id: "pros-and-cons",
  skill: "pros-cons",
  name: "Pros and Cons",
  plainName: plainNames["pros-and-cons"],
  forWhat: "When an urge is strong and you have a few minutes.",
  minutes: 4,
  shelf: "getThrough",
  steps: [
    { kind: "write", id: "urge", ask: "What is the urge?" },
    {
      kind: "write",
      id: "act-good",
      ask: "If you act on it, what is good about that?",
      hint: "There is a reason for an urge. It is fine to name it.",
    },
    {
      kind: "write",
      id: "act-bad",
      ask: "If you act on it, what is bad about that?",
      hint: "Now, tonight, and next week.",
    },
    { kind: "write", id: "wait-good", ask: "If you don’t act on it, what is good about that?" },
    { kind: "write", id: "wait-bad", ask: "If you don’t act on it, what is hard about that?" },
    { kind: "say", text: "Read the four lines once more. Which side would you like to wake up with?" },
  ],
};

export const distract: GuidedSkill = {
  id: "accepts",
  skill: "accepts",
  name: "Distract with Wise Mind ACCEPTS",
  plainName: plainNames["accepts"],
  forWhat: "When you can’t fix it now and it hurts.",
  minutes: 5,
  shelf: "getThrough",
  whenNot: "This is for a while, not for always. If the problem can be solved today, a small step may help more.",
  steps: [
    {
      // Six of the seven letters: comparing with others can turn into blame when a person is alone with it.
      kind: "choose",
      ask: "What could hold your mind for 5 minutes?",
      choices: [
        way("activities", "Do something", "Wash a pan, sort a drawer, play a game, or walk to the corner."),
        way("contributing", "Give something", "Send a kind line, feed a pet, water a plant, or help someone near."),
        way("emotions", "Find another feeling", "Put on a funny clip, a calm song, or a scary story."),
        way("pushing-away", "Put it in a box", "Write it on paper, fold it, and put it away until tomorrow."),
        way("thoughts", "Fill my mind", "Count back from 100 in sevens, or name an animal for each letter."),
        way("sensations", "Feel something strong", "Smell mint, sip lemon water, or squeeze a ball or a towel."),
      ],
    },
    {
      kind: "timer",
      text: "Stay with that one thing. Come back to it each time.",
      seconds: 300,
      end: "You got through 5 minutes.",
    },
  ],
};

function way(id: string, label: string, text: string): SkillChoice {
  return { id, label, then: [{ kind: "say", text }] };
}
