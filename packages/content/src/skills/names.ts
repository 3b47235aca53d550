/**
 * Every skill of the taxonomy by the field's name, and whether diary cards commonly list it. By itself, so that a log
 * or a diary card can name a skill without loading the cards; a test holds it against dbt-taxonomy.json.
 */
import { plainNames } from "./plainNames.ts";

type Row = readonly [name: string, onDiaryCards?: true];

const rows = {
  "wise-mind": ["Wise Mind", true],
  observe: ["Observe", true],
  describe: ["Describe", true],
  participate: ["Participate", true],
  nonjudgmentally: ["Nonjudgmentally", true],
  "one-mindfully": ["One-Mindfully", true],
  effectively: ["Effectively", true],
  "loving-kindness": ["Loving Kindness", true],
  "skillful-means": ["Skillful Means: doing mind and being mind"],
  "middle-path-wise-mind": ["Walking the Middle Path (to Wise Mind)"],
  "clarify-priorities": ["Clarifying Priorities"],
  "dear-man": ["DEAR MAN", true],
  give: ["GIVE", true],
  fast: ["FAST", true],
  "evaluating-options": ["Evaluating Options (Dime Game)"],
  "troubleshooting-ie": ["Troubleshooting Interpersonal Effectiveness"],
  "finding-people": ["Finding People and Getting Them to Like You", true],
  "mindfulness-of-others": ["Mindfulness of Others", true],
  "ending-relationships": ["Ending Relationships", true],
  dialectics: ["Dialectics"],
  validation: ["Validation (of others)", true],
  "self-validation": ["Self-Validation (recovering from invalidation)", true],
  "behavior-change": ["Behavior Change Strategies", true],
  think: ["THINK"],
  "name-emotions": ["Understanding and Naming Emotions"],
  "check-facts": ["Check the Facts", true],
  "opposite-action": ["Opposite Action", true],
  "problem-solving": ["Problem Solving", true],
  "accumulate-short": ["Accumulate Positive Emotions: short term", true],
  "accumulate-long": ["Accumulate Positive Emotions: long term", true],
  "build-mastery": ["Build Mastery", true],
  "cope-ahead": ["Cope Ahead", true],
  please: ["PLEASE", true],
  "nightmare-protocol": ["Nightmare Protocol"],
  "sleep-hygiene": ["Sleep Hygiene Protocol"],
  "mindfulness-current-emotion": ["Mindfulness of Current Emotions"],
  "extreme-emotions": ["Managing Extreme Emotions"],
  "troubleshooting-er": ["Troubleshooting Emotion Regulation"],
  stop: ["STOP", true],
  "pros-cons": ["Pros and Cons", true],
  tip: ["TIP", true],
  "effective-rethinking": ["Effective Rethinking and Paired Relaxation", true],
  accepts: ["Distract with Wise Mind ACCEPTS", true],
  "self-soothe": ["Self-Soothe", true],
  "body-scan": ["Body Scan", true],
  improve: ["IMPROVE the Moment", true],
  "sensory-awareness": ["Sensory Awareness", true],
  "radical-acceptance": ["Radical Acceptance", true],
  "turning-mind": ["Turning the Mind", true],
  willingness: ["Willingness", true],
  "half-smile": ["Half-Smiling and Willing Hands", true],
  "mindfulness-thoughts": ["Mindfulness of Current Thoughts"],
  "dialectical-abstinence": ["Dialectical Abstinence", true],
  "clear-mind": ["Clear Mind"],
  "community-reinforcement": ["Community Reinforcement"],
  "burning-bridges": ["Burning Bridges and Building New Ones"],
  "alternate-rebellion": ["Alternate Rebellion and Adaptive Denial", true],
  "chain-analysis": ["Chain Analysis"],
  "missing-links": ["Missing-Links Analysis"],
} as const satisfies Readonly<Record<string, Row>>;
export type SkillCardId = keyof typeof rows;

export const skillCardIds = Object.keys(rows) as readonly SkillCardId[];

/** The skills a diary card begins with; a person or a therapist may choose others. */
export const diaryCardSkills: readonly SkillCardId[] = skillCardIds.filter((id) => (rows[id] as Row)[1] === true);

/** The field's name of a skill; an id of a later version stands as it is. */
export function fieldName(id: string): string {
  return Object.hasOwn(rows, id) ? rows[id as SkillCardId][0] : id;
}

/** How a log names what was used: the everyday name of a guided skill, else the field's name. */
export function loggedSkillName(id: string): string {
  return Object.hasOwn(plainNames, id) ? plainNames[id as keyof typeof plainNames] : fieldName(id);
}

/** Guides that go by another id than the skill they belong to; a test holds it against the guides. */
const skillOfGuide: Readonly<Partial<Record<keyof typeof plainNames, SkillCardId>>> = {
  "paced-breathing": "tip",
  "muscle-relaxation": "tip",
  grounding: "sensory-awareness",
  "pros-and-cons": "pros-cons",
  "two-minute-step": "build-mastery",
  "kind-turn": "check-facts",
  "notice-thought": "mindfulness-thoughts",
  "ride-the-wave": "mindfulness-current-emotion",
  "turning-the-mind": "turning-mind",
};

/** The skill that a logged id belongs to: itself, or that of its guide. */
export function skillOf(id: string): string {
  return Object.hasOwn(skillOfGuide, id) ? (skillOfGuide[id as keyof typeof plainNames] ?? id) : id;
}
