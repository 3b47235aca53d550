import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pieceFindings } from "../../checks/pieceFindings.ts";
import { sources } from "../../sources/index.ts";
import { allGuides, guideById } from "../guides/index.ts";
import { diaryCardSkills, fieldName, loggedSkillName, skillCardIds, skillOf } from "../names.ts";
import { cardById, cardsForMoment, moments, type SkillCard, skillCards, skillLibrary, skillModules } from "./index.ts";

interface TaxonomySkill {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly letters?: readonly string[] | null;
  readonly diaryCard?: boolean;
}
interface Taxonomy {
  readonly modules: readonly {
    readonly id: string;
    readonly name: string;
    readonly skills: readonly TaxonomySkill[];
  }[];
  readonly general: readonly TaxonomySkill[];
}
const taxonomy = JSON.parse(readFileSync(new URL("../dbt-taxonomy.json", import.meta.url), "utf8")) as Taxonomy;
const everySkill = [
  ...taxonomy.modules.flatMap(({ id, skills }) => skills.map((skill) => ({ ...skill, module: id }))),
  ...taxonomy.general.map((skill) => ({ ...skill, module: "general" })),
];

describe("the cards", () => {
  it("stand for every skill of the taxonomy, in its order, under its module, group and name", () => {
    expect(taxonomyFindings(skillCards)).toEqual([]);
    expect(skillLibrary().flatMap(({ groups }) => groups.flatMap(({ cards }) => cards))).toEqual(skillCards);
    expect(skillModules.slice(0, 4).map(({ id, name }) => [id, name])).toEqual(
      taxonomy.modules.map(({ id, name }) => [id, name]),
    );
  });

  it("say for every skill what it is for, when, how and when not, with source, version and review status", () => {
    expect(
      pieceFindings(
        skillCards,
        sources.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(skillCards.filter(({ steps }) => steps.length < 3 || steps.length > 7).map(({ id }) => id)).toEqual([]);
    expect(skillCards.filter(({ when }) => when.length < 2 || when.length > 4).map(({ id }) => id)).toEqual([]);
  });

  it("give each letter of a skill its own line", () => {
    expect(letterFindings(skillCards)).toEqual([]);
  });

  it("lead only to guides, cards and moments that exist", () => {
    expect(deadLinks(skillCards)).toEqual([]);
    for (const { id, skills } of moments) {
      expect(cardsForMoment(id).map((card) => card.id)).toEqual(skills);
      expect(new Set(skills).size).toBe(skills.length);
    }
    expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
    expect(cardsForMoment("a-moment-of-2031")).toEqual([]);
    expect(cardById("a-skill-of-2031")).toBeUndefined();
  });

  it("name a medical caution where the body can be harmed", () => {
    expect(cautionFindings(skillCards)).toEqual([]);
  });

  it("send someone who is not safe to a person or a safe place first", () => {
    for (const id of [
      "opposite-action",
      "radical-acceptance",
      "mindfulness-current-emotion",
      "extreme-emotions",
      "dear-man",
    ])
      expect([id, safetyOf(id)]).toEqual([id, expect.stringMatching(/person|safe/)]);
    expect(safetyOf("ending-relationships")).toMatch(/dangerous.*line/s);
  });

  it("are named in a log without being loaded, also those of a later version", () => {
    expect(skillCards.map(({ id, name }) => [id, name])).toEqual(skillCardIds.map((id) => [id, fieldName(id)]));
    expect(loggedSkillName("paced-breathing")).toBe("Slow breathing");
    expect(loggedSkillName("pros-cons")).toBe("Pros and Cons");
    expect(loggedSkillName("a-skill-of-2031")).toBe("a-skill-of-2031");
  });

  it("know which skills a diary card begins with", () => {
    expect(diaryCardSkills).toEqual(everySkill.filter(({ diaryCard }) => diaryCard).map(({ id }) => id));
  });
});

describe("the guards of the cards", () => {
  const [first, ...rest] = skillCards as readonly [SkillCard, ...SkillCard[]];

  it("see a skill that is left out, renamed or put in another group", () => {
    expect(taxonomyFindings(rest)).not.toEqual([]);
    expect(taxonomyFindings([{ ...first, name: "Calm Mind" }, ...rest])).not.toEqual([]);
    expect(taxonomyFindings([{ ...first, group: "How skills" }, ...rest])).not.toEqual([]);
  });

  it("see a letter without a line", () => {
    const dear = cardById("dear-man") as SkillCard;
    expect(letterFindings([{ ...dear, steps: dear.steps.slice(1) }])).toEqual(["dear-man: Describe"]);
  });

  it("see a guide that is not there", () => {
    expect(deadLinks([{ ...first, guides: ["juggling" as never] }])).toEqual(["wise-mind: juggling"]);
  });

  it("see cold water, hard exercise, breathing or tight muscles without a caution", () => {
    const tip = cardById("tip") as SkillCard;
    expect(cautionFindings([{ ...tip, cautions: [] }])).toEqual([
      "tip: cold",
      "tip: exercise",
      "tip: breathing",
      "tip: muscles",
    ]);
    expect(
      cautionFindings([{ ...first, steps: [{ line: "Put your face in ice water." }], cautions: ["Ask your doctor."] }]),
    ).toEqual(["wise-mind: cold"]);
  });
});

describe("a skill that is logged under the name of its guide", () => {
  it("is the skill the guide belongs to; every other id stands for itself", () => {
    for (const { id, skill } of allGuides) expect(skillOf(id)).toBe(skill);
    for (const id of skillCardIds) expect(skillOf(id)).toBe(id);
    expect([skillOf("from-later"), skillOf("toString")]).toEqual(["from-later", "toString"]);
  });
});

function taxonomyFindings(cards: readonly SkillCard[]): readonly string[] {
  const groupOf = (skill: TaxonomySkill) => skill.group ?? "Analysing behaviour";
  // The taxonomy gives both spellings, TIP (TIPP); the second is found by the search.
  const nameOf = (skill: TaxonomySkill) => (skill.id === "tip" ? "TIP" : skill.name);
  const wanted = everySkill.map((skill) => [skill.id, skill.module, groupOf(skill), nameOf(skill)].join(" · "));
  const there = cards.map(({ id, module, group, name }) => [id, module, group, name].join(" · "));
  return [
    ...wanted.filter((line) => !there.includes(line)).map((line) => `not there: ${line}`),
    ...there.filter((line) => !wanted.includes(line)).map((line) => `not in the taxonomy: ${line}`),
    ...(wanted.every((line, at) => line === there[at]) ? [] : ["another order"]),
  ];
}

/** One letter alone names a place in ABC PLEASE and needs no line. */
function letterFindings(cards: readonly SkillCard[]): readonly string[] {
  return cards.flatMap((card) => {
    const letters = everySkill.find(({ id }) => id === card.id)?.letters ?? [];
    if (letters.length < 2) return [];
    return letters
      .filter((word) => !card.steps.some((step) => step.word === word))
      .map((word) => `${card.id}: ${word}`);
  });
}

function deadLinks(cards: readonly SkillCard[]): readonly string[] {
  return cards.flatMap((card) => card.guides.filter((id) => !guideById(id)).map((id) => `${card.id}: ${id}`));
}

/** What a card asks of the body, and the words its cautions then need (facts/safety 5.2). */
const bodily = [
  {
    what: "cold",
    asks: /cold,? (?:wet|water|cloth)|ice water/i,
    needs: [/heart/, /eating/, /pregnan/, /beta-blockers/, /doctor/],
  },
  { what: "exercise", asks: /move hard|hard exercise/i, needs: [/heart/, /eating/, /pregnan/, /beta-blockers/] },
  { what: "breathing", asks: /6 seconds out|breathe in and say/i, needs: [/asthma/] },
  { what: "muscles", asks: /breathe in and tighten/i, needs: [/hurt|cramp/] },
  { what: "stopping", asks: /promise it fully|days without/i, needs: [/dangerous/, /doctor/] },
  { what: "medicine", asks: /take what was agreed/i, needs: [/doctor/, /medicine/] },
  { what: "taste", asks: /sip something slowly/i, needs: [/eating/] },
] as const;

function cautionFindings(cards: readonly SkillCard[]): readonly string[] {
  return cards.flatMap((card) => {
    const asked = card.steps.map(({ line }) => line).join(" ");
    const said = card.cautions.join(" ");
    return bodily
      .filter(({ asks, needs }) => asks.test(asked) && !needs.every((need) => need.test(said)))
      .map(({ what }) => `${card.id}: ${what}`);
  });
}

function safetyOf(id: string): string {
  const card = cardById(id);
  return card ? [card.whenNot, ...card.cautions].join(" ") : "";
}
