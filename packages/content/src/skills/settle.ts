/** Skills that settle the body. */
import { breathe } from "./breathe.ts";
import type { GuidedSkill, SkillStep } from "./guidedSkill.ts";
import { plainNames } from "./plainNames.ts";

export const pacedBreathing: GuidedSkill = {
  id: "paced-breathing",
  skill: "tip",
  name: "Paced breathing",
  plainName: plainNames["paced-breathing"],
  forWhat: "When it is all too much and your body is racing.",
  minutes: 1,
  shelf: "settle",
  steps: [
    breathe(60, {
      opening: "Breathe out slowly. That’s the first part done.",
      half: "Halfway. Let your shoulders drop.",
      end: "That was 1 minute. Feel your feet on the floor.",
    }),
  ],
  caution: "If you feel dizzy, stop and breathe in your own way.",
};

/** The parts of TIP that are gentle on the heart. */
const gentleParts: readonly SkillStep[] = [
  breathe(60, {
    opening: "Then we leave out the cold and the hard moves. Breathe out slowly.",
    half: "Halfway there. Soft belly, loose jaw.",
    end: "Good. Now your muscles.",
  }),
  {
    kind: "say",
    text: "Breathe in and make fists. Make your arms tight too.",
    more: "Tight, but not so that it hurts.",
  },
  { kind: "say", text: "Breathe out and let go, all at once.", more: "Feel how your arms are now." },
  {
    kind: "timer",
    text: "Do the same with your face, your belly and your legs.",
    seconds: 60,
    end: "Rest for a moment. Notice what is loose.",
  },
];

export const tip: GuidedSkill = {
  id: "tip",
  skill: "tip",
  name: "TIP",
  plainName: plainNames["tip"],
  forWhat: "When a feeling is so strong that you can’t think.",
  minutes: 4,
  shelf: "settle",
  caution:
    "Cold water and hard exercise change how your heart beats. " +
    "Leave both out if you have a heart problem, an eating disorder, are pregnant, or take beta-blockers. " +
    "If you are not sure, leave them out too, and ask your doctor another day.",
  steps: [
    {
      kind: "choose",
      ask: "Heart problem, eating disorder, pregnant, or on beta-blockers?",
      choices: [
        { id: "yes-or-unsure", label: "Yes, or I’m not sure", then: gentleParts },
        {
          id: "none-of-these",
          label: "None of these",
          then: [
            {
              kind: "choose",
              ask: "What can you do where you are?",
              choices: [
                {
                  id: "cool",
                  label: "Cool my face",
                  then: [
                    {
                      kind: "say",
                      text: "Wet a cloth with cold water.",
                      more: "Cold from the tap is enough. No ice on bare skin.",
                    },
                    {
                      kind: "timer",
                      text: "Hold it over your eyes and cheeks. Bend forward a bit. Breathe slowly.",
                      seconds: 30,
                      end: "Take it off. Notice what changed.",
                    },
                  ],
                },
                {
                  id: "move",
                  label: "Move hard for a short time",
                  then: [
                    {
                      kind: "timer",
                      text: "Fast steps on the spot, stairs, or shake your arms. Your own pace.",
                      seconds: 60,
                      end: "Slow down. Let your breath come back.",
                    },
                  ],
                },
                {
                  id: "breathe",
                  label: "Breathe and let go",
                  then: [
                    breathe(60, {
                      opening: "Breathe out for longer than you breathe in.",
                      half: "Half of it is done. Loose hands.",
                      end: "That is enough.",
                    }),
                    { kind: "say", text: "Breathe in and make your arms tight. Breathe out and let go." },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    { kind: "say", text: "When you can think again, pick one small next thing." },
  ],
};

export const grounding: GuidedSkill = {
  id: "grounding",
  skill: "sensory-awareness",
  name: "Grounding by the senses",
  plainName: plainNames["grounding"],
  forWhat: "When you feel far away, numb, or stuck in a memory.",
  minutes: 2,
  shelf: "settle",
  steps: [
    { kind: "say", text: "Put both feet on the floor. Feel it hold you." },
    { kind: "say", text: "Find 5 things you can see.", more: "Say them out loud, or in your head." },
    { kind: "say", text: "Find 4 things you can touch.", more: "Are they warm, cool, rough or smooth?" },
    { kind: "say", text: "Find 3 sounds.", more: "One near, one far, one very quiet." },
    { kind: "say", text: "Find 2 things you can smell.", more: "Your sleeve or a cup will do." },
    { kind: "say", text: "Say where you are and what day it is.", more: "You are here, and it is now." },
  ],
};

export const selfSoothe: GuidedSkill = {
  id: "self-soothe",
  skill: "self-soothe",
  name: "Self-Soothe",
  plainName: plainNames["self-soothe"],
  forWhat: "When you feel raw and need some comfort.",
  minutes: 3,
  shelf: "settle",
  steps: [
    {
      kind: "choose",
      ask: "Which sense would like something kind?",
      choices: [
        sense("vision", "Seeing", "Look at the sky, a plant, a photo, or a flame."),
        sense("hearing", "Hearing", "Play one song, or listen to rain, birds or traffic."),
        sense("smell", "Smelling", "Smell soap, tea, clean washing, or fresh air."),
        sense("taste", "Tasting", "Take a slow sip of something warm or cool."),
        sense("touch", "Touching", "Hold a warm mug, a soft blanket, or your own hands."),
      ],
    },
    {
      kind: "timer",
      text: "Give it your full attention. When your mind walks off, come back.",
      seconds: 120,
      end: "You took care of yourself for 2 minutes.",
    },
  ],
};

function sense(id: string, label: string, text: string) {
  return { id, label, then: [{ kind: "say", text }] as const };
}
