import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeededRandom } from "../contract/memoryParts.ts";
import { createClock } from "./clock.ts";
import { isStamp, MOST_COUNT, momentAfter, stampOf, STAMP_LENGTH, whenOf, writerOf } from "./stamp.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const TEN_YEARS_MS = 3653 * DAY_MS;
const START = Date.UTC(2026, 5, 1);
const install = Uint8Array.of(0xaa, 0xbb, 0xcc, 0xdd, 1, 2, 3);

test("stamps read back as they were made, and text order is time order", () => {
  const when = fc.record({
    ms: fc.integer({ min: 0, max: 2 ** 47 - 1 }),
    counter: fc.integer({ min: 0, max: MOST_COUNT }),
  });
  const writer = fc
    .uint8Array({ minLength: 8, maxLength: 8 })
    .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));
  fc.assert(
    fc.property(when, when, writer, (a, b, by) => {
      const stamp = stampOf(a, by);
      expect([whenOf(stamp), writerOf(stamp), isStamp(stamp), stamp.length]).toEqual([a, by, true, STAMP_LENGTH]);
      expect(stampOf(a, by) < stampOf(b, by)).toBe(a.ms < b.ms || (a.ms === b.ms && a.counter < b.counter));
      expect(stampOf(momentAfter(a), by) > stamp).toBe(true);
    }),
  );
});

test("what is no stamp is not taken for one", () => {
  for (const wrong of [
    "",
    "0".repeat(35),
    "0".repeat(37),
    "8" + "0".repeat(35),
    "A" + "0".repeat(35),
    `${"0".repeat(35)}\n`,
    7,
    null,
    undefined,
  ]) {
    expect(isStamp(wrong)).toBe(false);
  }
});

/** A life of one clock: the wall clock moves or jumps, stamps are made and noticed. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ is: "make" as const }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60_000 }).map((ms) => ({ is: "pass" as const, ms })) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -TEN_YEARS_MS, max: TEN_YEARS_MS }).map((ms) => ({ is: "pass" as const, ms })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -TEN_YEARS_MS, max: TEN_YEARS_MS }).map((ms) => ({ is: "notice" as const, ms })),
  },
  { weight: 2, arbitrary: fc.nat().map((which) => ({ is: "replace" as const, which })) },
);

test("however the wall clock jumps, no stamp is made twice and what replaces comes after what it replaces", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), fc.integer(), (life, seed) => {
      let at = START;
      const clock = createClock(install, createSeededRandom(seed), () => at);
      const made: string[] = [];
      for (const one of life) {
        if (one.is === "pass") at = Math.max(0, at + one.ms);
        if (one.is === "make") made.push(clock.next());
        if (one.is === "notice")
          clock.witness(stampOf({ ms: Math.max(0, at + one.ms), counter: 5 }, "eeeeeeee11111111"));
        if (one.is === "replace" && made.length > 0) {
          const before = made[one.which % made.length] ?? "";
          const after = clock.next(before);
          expect(after > before).toBe(true);
          made.push(after);
        }
      }
      expect(new Set(made).size).toBe(made.length);
      for (const stamp of made) expect(isStamp(stamp)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("one writer's stamps only grow", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), fc.integer(), (life, seed) => {
      let at = START;
      const clock = createClock(install, createSeededRandom(seed), () => at);
      const lastByWriter = new Map<string, string>();
      let before: string | undefined;
      for (const one of life) {
        if (one.is === "pass") at = Math.max(0, at + one.ms);
        if (one.is === "notice")
          clock.witness(stampOf({ ms: Math.max(0, at + one.ms), counter: 5 }, "eeeeeeee11111111"));
        if (one.is !== "make" && one.is !== "replace") continue;
        const stamp = clock.next(one.is === "replace" ? before : undefined);
        expect(stamp > (lastByWriter.get(writerOf(stamp)) ?? "")).toBe(true);
        lastByWriter.set(writerOf(stamp), stamp);
        before = stamp;
      }
    }),
    { numRuns: 500 },
  );
});

test("a stamp from ten years ahead does not carry the clock away", () => {
  let at = START;
  const clock = createClock(install, createSeededRandom(1), () => at);
  clock.witness(stampOf({ ms: START + TEN_YEARS_MS, counter: 0 }, "eeeeeeee11111111"));
  expect(whenOf(clock.next()).ms).toBe(START);
  at += 1000;
  expect(whenOf(clock.next()).ms).toBe(START + 1000);
});

test("a stamp from an hour ahead does: what is written next comes after it", () => {
  const clock = createClock(install, createSeededRandom(1), () => START);
  const ahead = stampOf({ ms: START + 3_600_000, counter: 7 }, "eeeeeeee11111111");
  clock.witness(ahead);
  expect(clock.next() > ahead).toBe(true);
});

test("a clock that was ten years ahead comes back to today, under a new name", () => {
  let at = START + TEN_YEARS_MS;
  const clock = createClock(install, createSeededRandom(1), () => at);
  const far = clock.next();
  at = START;
  const near = clock.next();
  expect(whenOf(near).ms).toBe(START);
  expect(writerOf(near)).not.toBe(writerOf(far));
  expect(writerOf(near).slice(0, 8)).toBe("aabbccdd");
});

test("a change to a record from the future is stamped after it, while other records keep today's time", () => {
  const clock = createClock(install, createSeededRandom(1), () => START);
  const far = stampOf({ ms: START + TEN_YEARS_MS, counter: 3 }, "eeeeeeee11111111");
  expect(clock.next(far) > far).toBe(true);
  expect(whenOf(clock.next()).ms).toBe(START);
});

test("a full counter flows over into the time", () => {
  const clock = createClock(install, createSeededRandom(1), () => START);
  clock.witness(stampOf({ ms: START, counter: MOST_COUNT }, "eeeeeeee11111111"));
  expect(whenOf(clock.next())).toEqual({ ms: START + 1, counter: 0 });
});

test("a clock on a cloned device makes other stamps than its twin", () => {
  const [here, there] = [
    createClock(install, createSeededRandom(1), () => START),
    createClock(install, createSeededRandom(2), () => START),
  ];
  expect(here.next()).not.toBe(there.next());
});

test("a wall clock that says nonsense is read as the beginning of time, not as nonsense", () => {
  for (const nonsense of [NaN, Infinity, -Infinity, -5]) {
    expect(isStamp(createClock(install, createSeededRandom(1), () => nonsense).next())).toBe(true);
  }
});
