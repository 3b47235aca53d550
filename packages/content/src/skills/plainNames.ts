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
} as const;
export type GuidedSkillId = keyof typeof plainNames;

/** What the log calls a skill that was used; an unknown id stands as it is, so nothing a person did is hidden. */
export function skillName(id: string): string {
  return Object.hasOwn(plainNames, id) ? plainNames[id as GuidedSkillId] : id;
}
