import { expect, test } from "vitest";
import type { Area } from "../record/record.ts";
import { createIds, id } from "../testing/people.ts";
import { areasNow, makeArea } from "./area.ts";

test("the five areas are there from the start, with the same ids on every device", () => {
  expect(areasNow([]).map((area) => area.id)).toEqual([
    "area-study",
    "area-work",
    "area-creative",
    "area-daily",
    "area-social",
  ]);
  expect(makeArea({ kind: "daily" }, createIds())).toEqual({ type: "area", id: "area-daily", kind: "daily" });
});

test("own areas come after them, and an area put away is left out until it is added again", () => {
  const garden = makeArea({ kind: "own", name: " The garden " }, createIds());
  expect(garden).toEqual({ type: "area", id: "new-1", kind: "own", name: "The garden" });
  const away: Area = { type: "area", id: id("area-work"), kind: "work", closed: true };
  expect(areasNow([garden, away]).map((area) => area.name ?? area.kind)).toEqual([
    "study",
    "creative",
    "daily",
    "social",
    "The garden",
  ]);
  expect(areasNow([garden, makeArea({ kind: "work" }, createIds())])).toHaveLength(6);
});
