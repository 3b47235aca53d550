import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleSteps } from "../examples/index.ts";
import { pieceFindings } from "../checks/pieceFindings.ts";
import { skillCardIds } from "../skills/names.ts";
import { plainNames } from "../skills/plainNames.ts";
import {
  type Block,
  type LearnPage,
  learnPageById,
  learnPages,
  learnQuestions,
  learnShelves,
  nextLearnPage,
  type Place,
  questionTopics,
  sources,
} from "./index.ts";

const sourceIds = sources.map(({ id }) => id);
/** As the type names them, for the ids alone: the compiler holds each activity to this list. */
const activityIds: readonly string[] = [
  ...(/type ActivityId =([^;]+);/
    .exec(readFileSync(new URL("../activities/activity.ts", import.meta.url), "utf8"))?.[1]
    ?.matchAll(/"([a-z-]+)"/g) ?? []),
].flatMap(([, id = ""]) => id);

describe("Learn", () => {
  it("has a page for each of C1–C3, C5, C7, C11, C13, C14, C16 and C17, and questions for C15", () => {
    // Ids stand under people's thoughts: add to this list, never take from it and never rename.
    expect(learnPages.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "build-mastery",
        "three-rules",
        "a-little-harder",
        "bad-day-test",
        "five-areas",
        "act-first",

        "when-anxious",
        "when-low",
        "when-in-doubt",
        "no-step-days",
        "with-other-skills",
        "thoughts-kept",
        "sources",
      ]),
    );
    expect(learnShelves.flatMap(({ pages }) => pages).toSorted()).toEqual(learnPages.map(({ id }) => id).toSorted());
    expect(learnQuestions.length).toBeGreaterThanOrEqual(12);
    for (const { id } of questionTopics) expect(learnQuestions.some(({ topic }) => topic === id)).toBe(true);
  });

  it("lacks no part: each page and answer has its words, source, version and review status", () => {
    expect(pieceFindings(learnPages, sourceIds)).toEqual([]);
    expect(pieceFindings(learnQuestions, sourceIds)).toEqual([]);
  });

  it("is short, has a picture, asks something, and always ends with a way into doing", () => {
    expect(learnPages.flatMap(shapeFindings)).toEqual([]);
  });

  it("takes about as long to read as it says", () => {
    for (const page of learnPages) {
      const minutes = wordsIn(page) / wordsAMinute;
      expect([page.id, page.minutes >= Math.floor(minutes) && page.minutes <= Math.ceil(minutes) + 1]).toEqual([
        page.id,
        true,
      ]);
    }
  });

  it("leads only to skills, guides, activities, steps and pages that exist", () => {
    expect(placesOf(learnPages).concat(placesInQuestions()).flatMap(deadEnd)).toEqual([]);
  });

  it("names a source for each number of a study, and lists each source that it names", () => {
    expect(learnPages.flatMap(numberFindings)).toEqual([]);
    expect(learnPages.flatMap(unlistedSources)).toEqual([]);
  });

  it("asks each question under an id of its own, for the thought that answers it", () => {
    for (const page of learnPages) {
      const ids = blocksOf(page).flatMap((block) => (block.kind === "question" ? [block.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("knows what comes next, and nothing after the last or after a page of a later version", () => {
    expect(nextLearnPage("build-mastery")?.id).toBe("three-rules");
    expect(nextLearnPage("sources")).toBeUndefined();
    expect(nextLearnPage("a-page-of-2031" as never)).toBeUndefined();
    expect(learnPageById("a-page-of-2031")).toBeUndefined();
  });
});

describe("the sources", () => {
  it("are each used by some page, told in words, and linked over https or not at all", () => {
    const listed = learnPageById("sources")?.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "list" ? block.items.map(({ name }) => name) : [])),
    );
    expect(listed?.toSorted()).toEqual(sources.map(({ name }) => name).toSorted());
    expect(new Set(sourceIds).size).toBe(sources.length);
    for (const { href = "https://a.example" } of sources) expect(new URL(href).protocol).toBe("https:");
  });
});

describe("the guards of Learn", () => {
  const page = learnPageById("no-step-days") as LearnPage;

  it("see a dead end of every kind", () => {
    const planted: readonly Place[] = [
      { kind: "guide", guide: "juggling" as never },
      { kind: "card", card: "juggling" as never },
      { kind: "activity", activity: "juggling" as never },
      { kind: "example", example: "juggling" },
      { kind: "page", page: "juggling" as never },
    ];
    expect(planted.flatMap(deadEnd)).toEqual(planted.map(({ kind }) => `${kind} juggling`));
  });

  it("see a number without a source, and a source that the page does not list", () => {
    const withNumber = pageWith({ kind: "paragraph", text: "In 5 trials with 812 people it helped." });
    expect(numberFindings(withNumber)).toEqual(["no-step-days: In 5 trials with 812 people it helped."]);
    const unlisted = pageWith({ kind: "paragraph", text: "It helped.", from: ["wang-2021"] });
    expect(unlistedSources(unlisted)).toEqual(["no-step-days: wang-2021"]);
  });

  it("see a page that is too long, asks nothing, or has a picture that says nothing", () => {
    const long = pageWith({ kind: "paragraph", text: "word ".repeat(600) });
    expect(shapeFindings(long)).toEqual([
      "no-step-days: too long",
      "no-step-days: asks nothing",
      "no-step-days: no picture",
    ]);
    expect(pieceFindings([pageWith({ kind: "picture", picture: "bridge", alt: "" })], sourceIds)).toEqual([
      "no-step-days.parts[0].blocks[0].alt: nothing is said",
    ]);
  });

  function pageWith(block: Block): LearnPage {
    return { ...page, parts: [{ title: "Planted", blocks: [block] }] };
  }
});

/** An easy pace, for someone who is tired. */
const wordsAMinute = 130;

function blocksOf(page: LearnPage): readonly Block[] {
  return page.parts.flatMap(({ blocks }) => blocks);
}

function wordsIn(page: LearnPage): number {
  const texts = blocksOf(page).flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [block.text];
      case "list":
        return block.items.flatMap(({ name = "", line }) => [name, line]);
      case "question":
        return [block.ask, block.hint ?? ""];
      case "doNow":
        return [block.now.line];
      case "picture":
        return [];
    }
  });
  return [page.lead, ...texts].join(" ").split(/\s+/).length;
}

function shapeFindings(page: LearnPage): readonly string[] {
  const asks = blocksOf(page).some(({ kind }) => kind === "question");
  return [
    // The list of sources is to be looked things up in.
    ...(wordsIn(page) > 420 && page.id !== "sources" ? [`${page.id}: too long`] : []),
    ...(asks || page.id === "sources" ? [] : [`${page.id}: asks nothing`]),
    ...(blocksOf(page).some(({ kind }) => kind === "picture") ? [] : [`${page.id}: no picture`]),
  ];
}

function placesOf(pages: readonly LearnPage[]): readonly Place[] {
  return pages.flatMap((page) => [
    page.doing.to,
    ...blocksOf(page).flatMap((block) => (block.kind === "doNow" ? [block.now.to] : [])),
  ]);
}

function placesInQuestions(): readonly Place[] {
  return learnQuestions.flatMap(({ now }) => (now ? [now.to] : []));
}

function deadEnd(place: Place): readonly string[] {
  switch (place.kind) {
    case "screen": // The web app maps each ScreenId to an address; its compiler sees one that is left out.
      return [];
    case "guide":
      return Object.hasOwn(plainNames, place.guide) ? [] : [`guide ${place.guide}`];
    case "card":
      return skillCardIds.includes(place.card) ? [] : [`card ${place.card}`];
    case "activity":
      return activityIds.includes(place.activity) ? [] : [`activity ${place.activity}`];
    case "example":
      return exampleSteps.some(({ id }) => id === place.example) ? [] : [`example ${place.example}`];
    case "page":
      return learnPageById(place.page) ? [] : [`page ${place.page}`];
  }
}

/** "384 results with 16,523 people" needs someone who counted them; "2 minutes" does not. */
function numberFindings(page: LearnPage): readonly string[] {
  return blocksOf(page).flatMap((block) =>
    block.kind === "paragraph" &&
    /\d[\d,]* (?:people|women|trials|reports|results|experiments)|tested \d/.test(block.text)
      ? block.from === undefined
        ? [`${page.id}: ${block.text}`]
        : []
      : [],
  );
}

function unlistedSources(page: LearnPage): readonly string[] {
  return blocksOf(page)
    .flatMap((block) => (block.kind === "paragraph" ? (block.from ?? []) : []))
    .filter((source) => !page.piece.sources.includes(source))
    .map((source) => `${page.id}: ${source}`);
}
