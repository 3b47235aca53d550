import type { Done } from "@tussock/domain";
import { createLuck } from "./luck.ts";
import { createPerson } from "./person.ts";
import type { Population } from "./populations.ts";
import type { Sizer } from "./sizer.ts";

/** One try as it was, with what only the simulation knows. */
export interface Tried {
  readonly day: number;
  readonly suggested: boolean;
  readonly wish: number;
  readonly rated: number;
  /** The true chance of finishing it, that day. */
  readonly chance: number;
  /** As the person told it. */
  readonly done: Done;
  readonly said: number | undefined;
  readonly saidForABadDay: number | undefined;
  /** How far above or below an ordinary day this one was, in true points. */
  readonly dayState: number;
}
export interface Life {
  readonly tried: readonly Tried[];
  readonly jumpDay: number | undefined;
}

export function simulate(
  population: Population,
  sizer: Sizer,
  { seed, people, days }: { readonly seed: number; readonly people: number; readonly days: number },
): readonly Life[] {
  return Array.from({ length: people }, (_, which) =>
    live(population, sizer, mixed(seed, population.name, which), days),
  );
}

function live(population: Population, sizer: Sizer, seed: number, days: number): Life {
  const traits = population.draw(createLuck(seed, 0));
  const person = createPerson(traits, seed);
  const sizing = sizer.begin(person.setUp, createLuck(seed, 4), person.truth);
  const tried: Tried[] = [];
  for (let day = 0; day < days; day++) {
    const today = person.wake(day);
    if (!today) continue;
    const wish = sizing.wish(day, today.energy);
    const suggested = !person.choosesFreely();
    const step = suggested ? person.findNear(wish) : person.findFreely();
    const chance = person.truth.chance(step.difficulty);
    const said = sizing.chance?.(step.rated, day, today.energy);
    const saidForABadDay = sizing.badDayChance?.(step.rated, day);
    const dayState = person.truth.dayState();
    const { done, ...extras } = person.practise(step);
    tried.push({ day, suggested, wish, rated: step.rated, chance, done, said, saidForABadDay, dayState });
    sizing.learn({ day, suggested, difficulty: step.rated, done, energy: today.energy, ...extras });
  }
  return { tried, jumpDay: traits.jumpDay };
}

/** A population's people are the same whatever else is measured beside it. */
function mixed(seed: number, name: string, which: number): number {
  let hash = seed | 0;
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  return (Math.imul(hash, 65_599) + which) | 0;
}
