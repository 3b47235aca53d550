/**
 * The vault lives thousands of lives in which tabs die between any two storage operations, disks fill up, indexes
 * vanish, clocks jump by years and profiles are cloned. SIMULATION_SEED and SIMULATION_LIVES choose other lives.
 */
import { describe, expect, test } from "vitest";
import { live, type Lived } from "./life.ts";
import { PLANTED_FAULTS } from "./plantedFaults.ts";
import { REGRESSIONS } from "./regressions.ts";

const FIRST_SEED = Number(process.env["SIMULATION_SEED"] ?? 1);
const LIVES = Number(process.env["SIMULATION_LIVES"] ?? 10_000);
/** Lives with the real ciphers, a share of all (facts/security §4.1). */
const REAL_LIVES = Math.ceil(LIVES / 100);
/** Every planted fault has to be found within so many. */
const LIVES_TO_FIND_A_FAULT = 200;
const MINUTE_MS = 60_000;

async function liveMany(first: number, count: number, real = false): Promise<readonly Lived[]> {
  const lived: Lived[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      lived.push(await live(seed, { real }));
    } catch (trouble) {
      // What a person at the terminal needs to see the same life again.
      const why = trouble instanceof Error ? trouble.message : String(trouble);
      throw new Error(`SIMULATION_SEED=${seed} SIMULATION_LIVES=1: ${why}`, { cause: trouble });
    }
  }
  return lived;
}
function tell(what: string, lived: readonly Lived[]): void {
  const sum = (of: (one: Lived) => number): number => lived.reduce((all, one) => all + of(one), 0);
  console.log(
    `${what}: seeds ${FIRST_SEED} to ${FIRST_SEED + lived.length - 1}, ${sum((one) => one.crashes)} crashes, ${sum((one) => one.acknowledged)} batches saved, none lost`,
  );
}

test.each(REGRESSIONS)("life $seed, once broken, holds: $was", async ({ seed }) => {
  expect((await live(seed)).seed).toBe(seed);
});

test(
  "whatever dies, fills up, vanishes or jumps, nothing that was called saved is lost, halved, doubled or disagreed about",
  async () => {
    const lived = await liveMany(FIRST_SEED, LIVES);
    tell("cheap seals", lived);
    expect(
      lived.every(({ crashes }) => crashes > 0),
      "something crashes in every life",
    ).toBe(true);
  },
  10 * MINUTE_MS,
);

test(
  "the same holds with the real ciphers",
  async () => {
    const lived = await liveMany(FIRST_SEED, REAL_LIVES, true);
    tell("real seals", lived);
    expect(lived.length).toBe(REAL_LIVES);
  },
  5 * MINUTE_MS,
);

describe("a simulation that finds nothing proves nothing: it finds every planted fault", () => {
  test.each(Object.entries(PLANTED_FAULTS))(
    "%s",
    async (_name, fault) => {
      let found: unknown;
      for (let seed = 1; seed <= LIVES_TO_FIND_A_FAULT && found === undefined; seed += 1) {
        found = await live(seed, { fault }).then(
          () => undefined,
          (trouble: unknown) => trouble,
        );
      }
      expect(found).toBeInstanceOf(Error);
    },
    2 * MINUTE_MS,
  );
});

test("the same seed lives the same life", async () => {
  expect(await live(77)).toEqual(await live(77));
});
