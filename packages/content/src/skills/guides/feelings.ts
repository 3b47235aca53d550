/** Guided skills for knowing a feeling, checking it, and being on one’s own side. */
import { breathe } from "../breathe.ts";
import type { GuidedSkill } from "../guidedSkill.ts";
import { plainNames } from "../plainNames.ts";

export const nameEmotions: GuidedSkill = {
  id: "name-emotions",
  skill: "name-emotions",
  name: "Understanding and Naming Emotions",
  plainName: plainNames["name-emotions"],
  forWhat: "When you feel bad and can’t say how.",
  minutes: 3,
  shelf: "see",
  steps: [
    {
      kind: "write",
      id: "set-off",
      ask: "What came right before?",
      hint: "A moment, a thought, a memory. “I don’t know” is fine.",
    },
    {
      kind: "write",
      id: "body",
      ask: "What is going on in your body?",
      examples: ["Hot face", "Tight chest", "Heavy legs"],
    },
    {
      kind: "choose",
      ask: "What does it want you to do?",
      choices: [
        want("run", "Get away", "That is often fear. It wants you safe."),
        want("attack", "Hit back", "That is often anger. It guards a limit."),
        want("curl-up", "Curl up", "That is often sadness. It asks for comfort."),
        want("hide", "Not be seen", "That is often shame. It fears being pushed out."),
        want("hold", "Hold on tight", "That is often love, or the fear of losing someone."),
        want("nothing", "Nothing at all", "Numb is a feeling too. It may be guarding another."),
      ],
    },
    { kind: "write", id: "name", ask: "Which word fits best for you?", hint: "Two words at once can both be true." },
    { kind: "say", text: "Now it has a name. You can ask it what it needs." },
  ],
};

function want(id: string, label: string, text: string) {
  return { id, label, then: [{ kind: "say", text }] as const };
}

export const checkFacts: GuidedSkill = {
  id: "check-facts",
  skill: "check-facts",
  name: "Check the Facts",
  plainName: plainNames["check-facts"],
  forWhat: "When a feeling is big and you are not sure that it fits.",
  minutes: 5,
  shelf: "see",
  whenNot: "If you are in danger now, act. You can check later.",
  steps: [
    { kind: "write", id: "feeling", ask: "Which feeling, and how strong from 0 to 100?", examples: ["Fear, 80"] },
    {
      kind: "write",
      id: "event",
      ask: "What did you see or hear?",
      hint: "No guesses about what others think.",
      examples: ["She read it and did not answer"],
    },
    { kind: "write", id: "story", ask: "What do you add to it?", examples: ["She is done with me"] },
    {
      kind: "write",
      id: "other-ways",
      ask: "What else could it be? Try for 2.",
      examples: ["She is at work", "She wants to think first"],
    },
    { kind: "write", id: "worst", ask: "If the worst came, how would you cope?", hint: "One line is enough." },
    {
      kind: "choose",
      ask: "Does the feeling fit the facts now?",
      choices: [
        {
          id: "fits",
          label: "Yes, it fits",
          then: [{ kind: "say", text: "Then look at what can be solved. If nothing can, accept it for now." }],
        },
        {
          id: "too-strong",
          label: "It fits, but not so strong",
          then: [{ kind: "say", text: "Breathe out slowly and do one small helpful thing." }],
        },
        {
          id: "does-not-fit",
          label: "It does not fit",
          then: [{ kind: "say", text: "Then one small thing the other way may help." }],
        },
      ],
    },
  ],
};

export const problemSolving: GuidedSkill = {
  id: "problem-solving",
  skill: "problem-solving",
  name: "Problem Solving",
  plainName: plainNames["problem-solving"],
  forWhat: "When the trouble is real and something can be done.",
  minutes: 5,
  shelf: "act",
  whenNot: "If nothing can be changed today, try to stop fighting the fact.",
  steps: [
    {
      kind: "write",
      id: "problem",
      ask: "What is the problem? Facts, one line.",
      examples: ["The rent is due on Monday and I am 40 short"],
    },
    { kind: "write", id: "aim", ask: "What would be good enough?", examples: ["A few more days to pay"] },
    {
      kind: "write",
      id: "ideas",
      ask: "Write as many ideas as you can. Odd ones count.",
      hint: "Do not judge them yet.",
    },
    { kind: "write", id: "pick", ask: "Which one could work, and costs the least?" },
    {
      kind: "write",
      id: "first-part",
      ask: "What is the first part that takes 2 minutes?",
      examples: ["Find the number of the office"],
    },
    { kind: "say", text: "That part is a step. Do it now, or give it a time." },
  ],
};

export const effectiveRethinking: GuidedSkill = {
  id: "effective-rethinking",
  skill: "effective-rethinking",
  name: "Effective Rethinking and Paired Relaxation",
  plainName: plainNames["effective-rethinking"],
  forWhat: "When the same moment stings you each time.",
  minutes: 3,
  shelf: "see",
  caution: "With asthma or another lung problem, breathe at your own pace.",
  steps: [
    { kind: "write", id: "moment", ask: "Which moment stings?", examples: ["When my boss says “a word, please”"] },
    { kind: "write", id: "stinging", ask: "Which thought makes it worse?", examples: ["Now it is over for me"] },
    {
      kind: "write",
      id: "helping",
      ask: "Which line is true and helps more?",
      examples: ["It may be small. I can listen first"],
    },
    breathe(60, {
      opening: "Say your line as you breathe in. Let go as you breathe out.",
      half: "Half of it done. Loose shoulders.",
      end: "Take the line with you.",
    }),
  ],
};

export const selfValidation: GuidedSkill = {
  id: "self-validation",
  skill: "self-validation",
  name: "Self-Validation (recovering from invalidation)",
  plainName: plainNames["self-validation"],
  forWhat: "When someone, or you, said that you feel too much.",
  minutes: 3,
  shelf: "accept",
  steps: [
    { kind: "write", id: "feel", ask: "What do you feel? Say it as a fact.", examples: ["I feel hurt"] },
    {
      kind: "write",
      id: "sense",
      ask: "It makes sense, because …",
      examples: ["I was looking forward to it for weeks"],
    },
    { kind: "write", id: "useful", ask: "Was there one useful bit in what was said?", hint: "If not, leave it empty." },
    {
      kind: "timer",
      text: "Lay a hand where it hurts, or on the table. Breathe as you would next to a friend.",
      seconds: 45,
      end: "You stayed with yourself.",
    },
    { kind: "say", text: "Who would get it? You could send them one line." },
  ],
};

export const willingness: GuidedSkill = {
  id: "willingness",
  skill: "willingness",
  name: "Willingness",
  plainName: plainNames["willingness"],
  forWhat: "When everything in you says “I won’t”.",
  minutes: 2,
  shelf: "accept",
  whenNot: "Being willing is not giving in. A no can be the wise thing.",
  steps: [
    { kind: "say", text: "Say: there is the “I won’t”.", more: "It is guarding something. It may stay." },
    { kind: "write", id: "fear", ask: "What might happen if you did it?", hint: "A few words." },
    { kind: "say", text: "Open your hands and let your face go soft." },
    { kind: "write", id: "needed", ask: "What does this moment need? The smallest form of it." },
    { kind: "say", text: "You can do that part with the “I won’t” still there." },
  ],
};

export const improve: GuidedSkill = {
  id: "improve",
  skill: "improve",
  name: "IMPROVE the Moment",
  plainName: plainNames["improve"],
  forWhat: "When there is only waiting, and it is long.",
  minutes: 3,
  shelf: "getThrough",
  steps: [
    {
      // Six of the seven letters fit on a screen; prayer stands on the card, for those who want it.
      kind: "choose",
      ask: "What could make this a bit better?",
      choices: [
        {
          id: "imagery",
          label: "A safe place in my mind",
          then: [{ kind: "say", text: "Go there. What do you see, hear and smell?" }],
        },
        {
          id: "meaning",
          label: "A reason in it",
          then: [{ kind: "say", text: "What might this teach you, or give to someone?" }],
        },
        {
          id: "relaxation",
          label: "A softer body",
          then: [{ kind: "say", text: "Stretch like a cat. Loosen your jaw." }],
        },
        {
          id: "one-thing",
          label: "Only this minute",
          then: [{ kind: "say", text: "Not tonight, not tomorrow. Only what is here." }],
        },
        {
          id: "vacation",
          label: "A tiny break",
          then: [{ kind: "say", text: "A blanket, a window, no phone. You may." }],
        },
        {
          id: "encouragement",
          label: "A kind word to me",
          then: [{ kind: "say", text: "What would you say to a friend in this?" }],
        },
      ],
    },
    { kind: "timer", text: "Stay with it. There is nothing else to do.", seconds: 120, end: "2 minutes got through." },
  ],
};
