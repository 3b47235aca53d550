/** Guided skills that turn attention: notice, one thing, a slow walk through the body, a kind wish. */
import { breathe } from "../breathe.ts";
import type { GuidedSkill } from "../guidedSkill.ts";
import { plainNames } from "../plainNames.ts";

export const observe: GuidedSkill = {
  id: "observe",
  skill: "observe",
  name: "Observe",
  plainName: plainNames["observe"],
  forWhat: "When your mind runs on its own and you want to arrive.",
  minutes: 2,
  shelf: "see",
  caution: "If looking inward feels bad, keep to sounds and to what you see.",
  steps: [
    {
      kind: "choose",
      ask: "What would you like to notice?",
      choices: [
        {
          id: "sounds",
          label: "Sounds",
          then: [{ kind: "say", text: "Listen near, then far. No need to name them." }],
        },
        { id: "hand", label: "My hand", then: [{ kind: "say", text: "Look at your hand as if you never saw one." }] },
        {
          id: "breath",
          label: "My breath",
          then: [{ kind: "say", text: "Feel where the air comes in and goes out." }],
        },
        {
          id: "light",
          label: "Light and colour",
          then: [{ kind: "say", text: "See where the light falls, and 3 colours." }],
        },
      ],
    },
    {
      kind: "timer",
      text: "When you drift off, come back. As often as you like.",
      seconds: 60,
      end: "You noticed. That is all it is.",
    },
  ],
};

export const oneThing: GuidedSkill = {
  id: "one-mindfully",
  skill: "one-mindfully",
  name: "One-Mindfully",
  plainName: plainNames["one-mindfully"],
  forWhat: "When you do 3 things at once and none of them well.",
  minutes: 3,
  shelf: "see",
  steps: [
    {
      kind: "write",
      id: "one-thing",
      ask: "Which one thing will you do now?",
      examples: ["Drink this tea", "Wash one cup", "Read one page"],
    },
    { kind: "say", text: "Put the rest out of sight.", more: "Phone face down. Other tabs closed." },
    {
      kind: "timer",
      text: "Do it at half your pace. Feel your hands.",
      seconds: 120,
      end: "2 minutes with one thing.",
    },
    { kind: "say", text: "What did you notice that you would have walked past?" },
  ],
};

export const bodyScan: GuidedSkill = {
  id: "body-scan",
  skill: "body-scan",
  name: "Body Scan",
  plainName: plainNames["body-scan"],
  forWhat: "When you are tense, or can’t sleep.",
  minutes: 5,
  shelf: "settle",
  caution: "If it brings up pain or old pictures, open your eyes and stop here.",
  whenNot: "Far away from your body? Then come back to this room first.",
  steps: [
    { kind: "say", text: "Lie or sit. Let something hold your weight.", more: "Eyes open or shut, as you like." },
    breathe(20, { opening: "Breathe out, all the way.", end: "Now let your breath do as it likes." }),
    { kind: "timer", text: "Your feet. Warm or cool? Is there a sock, a floor?", seconds: 40, end: "And on." },
    { kind: "timer", text: "Your legs and hips. Heavy or light?", seconds: 40, end: "And up." },
    { kind: "timer", text: "Your belly and back. Feel them move with the breath.", seconds: 40, end: "A bit more." },
    { kind: "timer", text: "Your hands, arms and shoulders. Let them sink.", seconds: 40, end: "The last part." },
    {
      kind: "timer",
      text: "Your neck, jaw and face. Nothing to hold up.",
      seconds: 40,
      end: "Now all of you at once.",
    },
  ],
};

export const muscleRelaxation: GuidedSkill = {
  id: "muscle-relaxation",
  skill: "tip",
  name: "Paired muscle relaxation",
  plainName: plainNames["muscle-relaxation"],
  forWhat: "When your body is tight like a fist.",
  minutes: 3,
  shelf: "settle",
  caution: "Do not tighten a part that is hurt or cramps. With asthma, keep your own pace.",
  steps: [
    { kind: "say", text: "Sit so that you can lean back." },
    tightAndLoose("Hands and arms: make fists and bend your arms."),
    tightAndLoose("Face and neck: squeeze your eyes and lift your shoulders."),
    tightAndLoose("Belly: pull it in and hold it."),
    tightAndLoose("Legs: press your feet down and tighten your thighs."),
    {
      kind: "say",
      text: "Say “loose” inside as you breathe out.",
      more: "After some practice, that word alone can help.",
    },
  ],
};

function tightAndLoose(text: string) {
  return {
    kind: "timer",
    text: `${text} Breathe in, hold for a moment, breathe out and let go.`,
    seconds: 30,
    end: "Feel it go loose.",
  } as const;
}

export const lovingKindness: GuidedSkill = {
  id: "loving-kindness",
  skill: "loving-kindness",
  name: "Loving Kindness",
  plainName: plainNames["loving-kindness"],
  forWhat: "When you are hard on yourself or far from people.",
  minutes: 3,
  shelf: "accept",
  whenNot: "Leave out anyone who harmed you. You owe them no wish.",
  steps: [
    {
      kind: "say",
      text: "Think of someone who is easy to like.",
      more: "A friend, a child, a dog. Someone from a film is fine.",
    },
    {
      kind: "timer",
      text: "Say inside: may you be safe. May you be warm. May you have some peace.",
      seconds: 45,
      end: "Now the same for you.",
    },
    {
      kind: "timer",
      text: "May I be safe. May I be warm. May I have some peace.",
      seconds: 45,
      end: "If it felt odd, that is fine. It is new.",
    },
    {
      kind: "write",
      id: "my-wish",
      ask: "Is there a wish that fits you better?",
      examples: ["May I get through today"],
    },
  ],
};
