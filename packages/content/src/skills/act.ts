/** Skills that change what a person does next. */
import type { GuidedSkill, SkillChoice } from "./guidedSkill.ts";
import { plainNames } from "./plainNames.ts";

export const twoMinuteStep: GuidedSkill = {
  id: "two-minute-step",
  skill: "build-mastery",
  name: "Build Mastery",
  plainName: plainNames["two-minute-step"],
  forWhat: "When you can’t get started.",
  minutes: 2,
  shelf: "act",
  steps: [
    {
      kind: "choose",
      ask: "Pick the easiest one. Any of them counts.",
      choices: [
        { id: "water", label: "Drink a glass of water" },
        { id: "stretch", label: "Stand up and stretch" },
        { id: "three-things", label: "Put 3 things back in their place" },
        { id: "face", label: "Wash my face or my hands" },
        { id: "open", label: "Open the page or the bag I need" },
        { id: "five-words", label: "Write the first 5 words" },
      ],
    },
    {
      kind: "timer",
      text: "Go slowly. You can stop at any time.",
      seconds: 120,
      end: "You started. That is the step.",
    },
    {
      kind: "choose",
      ask: "What now?",
      choices: [
        {
          id: "two-more",
          label: "2 more minutes",
          then: [
            {
              kind: "timer",
              text: "The same again, at your own pace.",
              seconds: 120,
              end: "Twice now. You chose that.",
            },
          ],
        },
        {
          id: "enough",
          label: "That’s enough for now",
          then: [{ kind: "say", text: "Then this was the right size for today." }],
        },
      ],
    },
  ],
};

export const oppositeAction: GuidedSkill = {
  id: "opposite-action",
  skill: "opposite-action",
  name: "Opposite Action",
  plainName: plainNames["opposite-action"],
  forWhat: "When a feeling tells you to hide, put off or give up.",
  minutes: 3,
  shelf: "act",
  whenNot: "If there is real danger, your fear is right. Get to a safe place instead.",
  steps: [
    {
      kind: "choose",
      ask: "What does the feeling want you to do?",
      choices: [
        otherWay("hide", "Hide", "Then let a bit of the world in.", [
          ["curtains", "Open the curtains"],
          ["near-others", "Sit where other people are"],
          ["one-word", "Send one word to someone"],
          ["doorway", "Stand at the open door for 1 minute"],
        ]),
        otherWay("avoid", "Put it off", "Then go one small step nearer. Only one.", [
          ["look", "Look at the first line of it"],
          ["table", "Put it on the table in front of me"],
          ["say", "Say out loud what it is"],
          ["one-minute", "Do 1 minute of it"],
        ]),
        otherWay("give-up", "Give up", "Then stay for one small part.", [
          ["smallest", "Do the smallest part, then stop"],
          ["come-back", "Take 5 minutes, then come back"],
          ["ask", "Ask someone one question"],
          ["change-one", "Change one thing and try once more"],
        ]),
        otherWay("stay-down", "Stay in bed", "Then move one part of you.", [
          ["sit-up", "Sit up"],
          ["feet", "Put both feet on the floor"],
          ["window", "Walk to the window"],
          ["light", "Turn on a light"],
        ]),
      ],
    },
    {
      kind: "timer",
      text: "Do it all the way: head up, eyes open, loose shoulders.",
      seconds: 120,
      end: "You went the other way.",
    },
    {
      kind: "say",
      text: "Is anything a bit different now?",
      more: "A tiny bit is worth seeing. Nothing yet is fine too.",
    },
  ],
};

function otherWay(
  id: string,
  label: string,
  text: string,
  choices: readonly (readonly [id: string, label: string])[],
): SkillChoice {
  return {
    id,
    label,
    then: [
      { kind: "say", text },
      {
        kind: "choose",
        ask: "Which one could you do now?",
        choices: choices.map(([one, words]) => ({ id: one, label: words })),
      },
    ],
  };
}

export const copeAhead: GuidedSkill = {
  id: "cope-ahead",
  skill: "cope-ahead",
  name: "Cope Ahead",
  plainName: plainNames["cope-ahead"],
  forWhat: "When something hard is coming up.",
  minutes: 4,
  shelf: "act",
  whenNot: "Start with a thing that is a bit hard. The very worst one can wait until you are with your therapist.",
  steps: [
    {
      kind: "write",
      id: "situation",
      ask: "What is coming? One line.",
      examples: ["The phone call on Friday", "Dinner with 6 people"],
    },
    {
      kind: "write",
      id: "hard-part",
      ask: "Which part may be hard?",
      examples: ["They may ask about my job", "I may want to leave"],
    },
    {
      kind: "write",
      id: "what-i-do",
      ask: "What will you do then?",
      hint: "A skill, a sentence, or a way to take a break.",
      examples: ["Breathe out and say “I need a minute”", "Get some water and come back"],
    },
    { kind: "say", text: "Picture it, as if you are there now.", more: "See the room. Hear the voices." },
    {
      kind: "timer",
      text: "See the hard part come. See yourself do what you planned.",
      seconds: 60,
      end: "You have done it once in your mind.",
    },
    { kind: "say", text: "Now rest. Breathe out and let your shoulders drop." },
  ],
};
