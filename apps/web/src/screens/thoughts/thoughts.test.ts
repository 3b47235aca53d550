import { Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Day, EpochMs, RecordId, Thought, Zone } from "@tussock/domain";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { TussockContext } from "#app/tussock.ts";
import { lookForThought } from "./ThoughtToday.tsx";
import { aboutName, answerSaid, placesOf, thoughtRows, thoughtsOf } from "./thoughts.ts";

const at = 0 as EpochMs;
function thought(id: string, more: Partial<Thought> = {}): Thought {
  const happened = { happenedAt: at, recordedAt: at, zone: "UTC" as Zone, day: "2026-11-19" as Day };
  return { type: "thought", id: id as RecordId, ...happened, text: id, ...more };
}
const onPage = { about: { kind: "page", id: "bad-day-test" } } as const;

describe("My thoughts", () => {
  it("stand in the order of the log, each with what Ana said to it later", () => {
    const answer = thought("now", { answers: "then" as RecordId, now: "changed" });
    const rows = thoughtRows([answer, thought("other"), thought("then")]);
    expect(rows.map((row) => [row.thought.id, row.answers.map(({ id }) => id)])).toEqual([
      ["other", []],
      ["then", ["now"]],
    ]);
  });

  it("keep an answer in sight when the thought it answers was deleted", () => {
    const answer = thought("now", { answers: "gone" as RecordId, now: "same" });
    expect(thoughtRows([answer]).map((row) => row.thought.id)).toEqual(["now"]);
  });

  it("can be narrowed to a place, and offer only places where something was kept", () => {
    const kept = [thought("a", onPage), thought("b"), thought("c", { about: { kind: "skill", id: "stop" } })];
    expect(placesOf(kept)).toEqual(["page", "skill", "none"]);
    expect(thoughtRows(kept, "none").map((row) => row.thought.id)).toEqual(["b"]);
  });

  it("name what they were kept on as far as it is known, and say so plainly where it is not", () => {
    expect(aboutName(onPage.about)).toBe("The bad-day test");
    expect(aboutName({ kind: "skill", id: "wise-mind" })).toBe("Ask the wise part of you");
    expect(aboutName({ kind: "page", id: "a-page-of-2031" })).toBe("a page in Learn");
    expect(aboutName({ kind: "activity", id: "teach-it" })).toBe("Teach it");
    expect(aboutName({ kind: "activity", id: "an-activity-of-2031" })).toBe("an activity");
    expect(aboutName({ kind: "practice", id: "p1" })).toBe("a step you logged");
    expect(aboutName(undefined)).toBeUndefined();
  });

  it("say the choice once, and the line where there is one", () => {
    expect(answerSaid(thought("Much the same", { now: "same" }))).toBe("Much the same");
    expect(answerSaid(thought("I go in now", { now: "changed" }))).toBe("It has changed: I go in now");
  });

  it("are the thoughts of the log and nothing else of it", () => {
    const win = { ...thought("w"), type: "win" } as never;
    expect(thoughtsOf([win, thought("a")]).map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("On Today a thought", () => {
  it("is announced weeks after it was kept, once a day, without its words, and not where Ana switched it off", async () => {
    const { tussock, pass, settle } = await createTestTussock();
    const isAnnounced = async () => (await lookForThought(tussock)) !== undefined;
    const kept = await tussock.ask("saveThought", { text: "Nobody looked at me on the bus." });
    expect(await isAnnounced()).toBe(false);
    pass(15 * DAY_MS);
    await tussock.ask("saveProfile", { thoughtsStayAway: true });
    await settle();
    expect(await isAnnounced()).toBe(false);
    await tussock.ask("saveProfile", { thoughtsStayAway: false });
    expect(await isAnnounced()).toBe(true);
    const drawn = h(Fragment, null, await lookForThought(tussock));
    expect(renderToString(h(TussockContext.Provider, { value: tussock }, drawn))).not.toContain("bus");
    if (kept.ok) await tussock.ask("thoughtCameBack", { id: kept.value.id });
    expect(await isAnnounced()).toBe(false);
  });
});
const DAY_MS = 86_400_000;
