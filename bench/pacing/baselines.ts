/** What the engine is measured against: rules of thumb, staircases, Elo, a grid posterior, and two oracles. */
import type { Person } from "./person.ts";
import type { Sizer, Sizing } from "./sizer.ts";

export const baselines: readonly Sizer[] = [
  { name: "random", begin: (_setUp, luck) => ({ wish: () => luck.between(0, 100), learn: nothing }) },
  {
    name: "+10 % a week",
    begin: (setUp) => ({ wish: (day) => clip(start(setUp) * 1.1 ** (day / 7)), learn: nothing }),
  },
  staircase("1-up-1-down", { up: 5, down: 5, yesBeforeUp: 1 }),
  { name: "60th percentile of 9", begin: percentile },
  { name: "fixed", begin: (setUp) => ({ wish: () => start(setUp), learn: nothing }) },
  // Kaernbach 1991: up × 4 = down aims at 80 %.
  staircase("weighted up-down", { up: 2, down: 8, yesBeforeUp: 1 }),
  staircase("3-up-1-down", { up: 5, down: 5, yesBeforeUp: 3 }),
  { name: "Elo K = 8", begin: elo },
  { name: "grid Bayes", begin: grid },
];

export const oracles: readonly Sizer[] = [
  {
    name: "oracle, knows ability",
    begin: (_setUp, _luck, truth) => ({ wish: () => truth.wishFor(0.8, false), learn: nothing }),
  },
  {
    name: "oracle, knows today",
    begin: (_setUp, _luck, truth) => ({ wish: () => truth.wishFor(0.8, true), learn: nothing }),
  },
];

/** On a logistic line "9 in 10" to "1 in 4", 4 in 5 lies a quarter of the way; without answers, where ours starts too. */
function start({ easy, hard }: Person["setUp"]): number {
  return easy !== undefined && hard !== undefined && hard > easy ? easy + (hard - easy) / 4 : 37;
}

function staircase(
  name: string,
  steps: { readonly up: number; readonly down: number; readonly yesBeforeUp: number },
): Sizer {
  return {
    name,
    begin: (setUp) => {
      let at = start(setUp);
      let yes = 0;
      return {
        wish: () => at,
        learn: ({ done, suggested }) => {
          if (!suggested) return;
          yes = done === "yes" ? yes + 1 : 0;
          if (done !== "yes") at = clip(at - steps.down);
          else if (yes >= steps.yesBeforeUp) {
            at = clip(at + steps.up);
            yes = 0;
          }
        },
      };
    },
  };
}

/** As step-count studies set goals: the 60th percentile of what was managed in the last nine tries. */
function percentile(setUp: Person["setUp"]): Sizing {
  const managed: number[] = [];
  return {
    wish: () => {
      if (managed.length < 3) return start(setUp);
      const last = managed.slice(-9).sort((one, other) => one - other);
      return last[Math.floor(0.6 * (last.length - 1))] ?? start(setUp);
    },
    learn: ({ difficulty, done }) => {
      managed.push(done === "yes" ? difficulty : done === "partly" ? difficulty / 2 : 0);
    },
  };
}

function elo(setUp: Person["setUp"]): Sizing {
  let edge = start(setUp) + AIM;
  return {
    wish: () => clip(edge - AIM),
    learn: ({ difficulty, done }) => {
      const result = done === "yes" ? 1 : done === "partly" ? 0.5 : 0;
      edge += 8 * (result - logistic((edge - difficulty) / SLOPE));
    },
  };
}

/** Every edge × slope with its probability, spread a little each day: the exact answer to a simpler question. */
function grid(setUp: Person["setUp"]): Sizing {
  const centre = start(setUp) + AIM;
  let weights = edges.map((edge) => slopes.map(() => Math.exp(-0.5 * ((edge - centre) / 13) ** 2)));
  let lastDay: number | undefined;
  return {
    wish: () => clip(bestFor(weights)),
    learn: ({ day, difficulty, done }) => {
      const days = lastDay === undefined ? 0 : day - lastDay;
      lastDay = day;
      if (days > 0) weights = blurred(weights, Math.min(0.4, (1.6 ** 2 * Math.min(days, 25)) / (2 * EDGE_STEP ** 2)));
      weights = normal(
        weights.map((row, at) => row.map((weight, of) => weight * likelihood(at, of, difficulty, done))),
      );
    },
  };
}

function likelihood(at: number, of: number, difficulty: number, done: "yes" | "partly" | "no"): number {
  const slope = slopes[of] ?? SLOPE;
  const below = (edges[at] ?? 0) - difficulty;
  const all = logistic(below / slope);
  const some = logistic((below + 8) / slope);
  return done === "yes" ? all : done === "partly" ? some - all : 1 - some;
}

/** The difficulty whose chance, over all the posterior, is 80 %. */
function bestFor(weights: readonly (readonly number[])[]): number {
  let [low, high] = [-40, 130];
  const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    let chance = 0;
    weights.forEach((row, at) =>
      row.forEach((weight, of) => {
        if (weight > total * 1e-5)
          chance += (weight / total) * logistic(((edges[at] ?? 0) - middle) / (slopes[of] ?? SLOPE));
      }),
    );
    if (chance > 0.8) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function blurred(weights: readonly (readonly number[])[], share: number): number[][] {
  return weights.map((row, at) =>
    row.map((weight, of) => {
      const left = weights[at - 1]?.[of] ?? weight;
      const right = weights[at + 1]?.[of] ?? weight;
      return weight * (1 - 2 * share) + share * (left + right);
    }),
  );
}

function normal(weights: readonly (readonly number[])[]): number[][] {
  const total = weights.flat().reduce((sum, weight) => sum + weight, 0);
  return weights.map((row) => row.map((weight) => weight / total));
}

const SLOPE = 9;
/** Points from even odds to 4 in 5. */
const AIM = SLOPE * Math.log(4);
const EDGE_STEP = 3;
const edges = Array.from({ length: 44 }, (_, at) => -10 + EDGE_STEP * at);
const slopes = [6, 9, 12, 16];

function nothing(): void {
  // These learn nothing: that is what makes them what they are.
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function clip(rating: number): number {
  return Math.min(100, Math.max(0, rating));
}
