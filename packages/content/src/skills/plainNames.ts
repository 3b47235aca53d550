/** What each guided skill is called in everyday words; by itself, so that the log can name a skill without loading it. */
export const plainNames = {
  "paced-breathing": "Slow breathing",
  grounding: "Come back to this room",
  "self-soothe": "Be good to your senses",
  tip: "Bring your body down fast",
  stop: "Wait before you act",
  accepts: "Turn away for a while",
  "pros-and-cons": "Look at both sides of an urge",
  "two-minute-step": "A two-minute step",
  "opposite-action": "One small thing the other way",
  "cope-ahead": "Practise a hard moment before it comes",
  "kind-turn": "Turn it around, kindly",
  "notice-thought": "Let a thought ride along",
  "ride-the-wave": "Ride the wave of a feeling",
  "wise-mind": "Ask the wise part of you",
  "half-smile": "A soft face and open hands",
  "turning-the-mind": "Choose to face it, once more",
  "radical-acceptance": "Stop fighting a fact",
  "body-scan": "A slow walk through your body",
  "muscle-relaxation": "Tighten and let go",
  improve: "Make this moment a bit better",
  "problem-solving": "Change what can be changed",
  "dear-man": "Ask for something, or say no",
  give: "Keep it warm between you",
  fast: "Keep your self-respect",
  "check-facts": "Does the feeling fit?",
  "name-emotions": "Find the name of a feeling",
  "effective-rethinking": "A better thought on the breath out",
  observe: "Notice, without words",
  "one-mindfully": "One thing at a time",
  "missing-links": "What got in the way?",
  "loving-kindness": "Wish someone well",
  "self-validation": "Tell yourself it makes sense",
  willingness: "Do what is needed",
} as const;
export type GuidedSkillId = keyof typeof plainNames;

/** What the log calls a skill that was used; an unknown id stands as it is, so nothing a person did is hidden. */
export function skillName(id: string): string {
  return Object.hasOwn(plainNames, id) ? plainNames[id as GuidedSkillId] : id;
}
