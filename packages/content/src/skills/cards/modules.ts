/** The modules in the taxonomy's order, in plain words. */
import type { SkillModuleId } from "./skillCard.ts";

export interface SkillModule {
  readonly id: SkillModuleId;
  /** The field's name. */
  readonly name: string;
  readonly plainName: string;
  readonly goal: string;
}

export const skillModules: readonly SkillModule[] = [
  {
    id: "mindfulness",
    name: "Mindfulness",
    plainName: "See what is here",
    goal: "To steer your attention, and see things as they are.",
  },
  {
    id: "interpersonal",
    name: "Interpersonal Effectiveness",
    plainName: "Ask, say no, stay close",
    goal: "To get what you need and keep your bonds and your self-respect.",
  },
  {
    id: "emotion-regulation",
    name: "Emotion Regulation",
    plainName: "Know and change feelings",
    goal: "To understand feelings, change some of them, and be harder to knock over.",
  },
  {
    id: "distress-tolerance",
    name: "Distress Tolerance",
    plainName: "Get through, and accept",
    goal: "To come through a crisis without making it worse, and stop fighting facts.",
  },
  {
    id: "general",
    name: "Looking at what happened",
    plainName: "Learn from a day",
    goal: "To find what led to a thing, or what stood in its way.",
  },
];
