/**
 * Which skill when? Kinds of moment in a person's own words, each with skills that fit, the quickest first (D3).
 * A first choice by us, to be read by a clinician; ids are card ids.
 */
import type { SkillCardId } from "../names.ts";

export interface Moment {
  readonly id: string;
  readonly sentence: string;
  readonly skills: readonly SkillCardId[];
}

export const moments: readonly Moment[] = [
  {
    id: "too-strong",
    sentence: "A feeling is too strong to think",
    skills: ["tip", "stop", "extreme-emotions", "accepts", "mindfulness-current-emotion"],
  },
  {
    id: "urge",
    sentence: "I have an urge",
    skills: ["stop", "tip", "pros-cons", "accepts", "mindfulness-current-emotion", "alternate-rebellion"],
  },
  {
    id: "stuck",
    sentence: "I can’t get going",
    skills: ["build-mastery", "opposite-action", "willingness", "mindfulness-thoughts", "missing-links"],
  },
  {
    id: "afraid",
    sentence: "I’m afraid of what comes",
    skills: ["check-facts", "cope-ahead", "opposite-action", "problem-solving", "tip"],
  },
  {
    id: "low",
    sentence: "I’m sad, low or empty",
    skills: ["opposite-action", "accumulate-short", "build-mastery", "self-soothe", "please"],
  },
  {
    id: "angry",
    sentence: "I’m angry",
    skills: ["stop", "check-facts", "half-smile", "nonjudgmentally", "dear-man"],
  },
  {
    id: "ashamed",
    sentence: "I’m ashamed, or hard on myself",
    skills: ["self-validation", "check-facts", "opposite-action", "loving-kindness", "nonjudgmentally"],
  },
  {
    id: "far-away",
    sentence: "I feel far away or numb",
    skills: ["sensory-awareness", "observe", "name-emotions", "self-soothe", "one-mindfully"],
  },
  {
    id: "someone",
    sentence: "It is about someone else",
    skills: ["clarify-priorities", "dear-man", "give", "fast", "validation", "think"],
  },
  {
    id: "lonely",
    sentence: "I’m lonely",
    skills: ["finding-people", "mindfulness-of-others", "opposite-action", "loving-kindness", "self-soothe"],
  },
  {
    id: "cannot-change",
    sentence: "I can’t change it",
    skills: ["radical-acceptance", "turning-mind", "improve", "willingness", "half-smile"],
  },
  {
    id: "cannot-sleep",
    sentence: "I can’t sleep",
    skills: ["body-scan", "sleep-hygiene", "mindfulness-thoughts", "nightmare-protocol", "please"],
  },
  {
    id: "using",
    sentence: "I want to stop using",
    skills: ["pros-cons", "dialectical-abstinence", "burning-bridges", "clear-mind", "community-reinforcement"],
  },
];
