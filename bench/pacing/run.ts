/**
 * `npm run bench:pacing`: how well Tussock sizes the next step for simulated people, beside rules of thumb and oracles
 * (facts/sizing-engine 2.3). One table; then each population, people of kinds the engine was not made with, and the speed.
 * PEOPLE=400 DAYS=90 SEED=… choose; without SEED a fresh one is drawn and printed.
 */
import { randomInt } from "node:crypto";
import { kindsByLuck } from "./anyKind.ts";
import { baselines, oracles } from "./baselines.ts";
import { engines, tussock } from "./engines.ts";
import { heldOut } from "./heldOut.ts";
import { measure, meanOf, type Measures } from "./measure.ts";
import { populations, type Population } from "./populations.ts";
import { simulate } from "./simulate.ts";
import type { Sizer } from "./sizer.ts";
import { foldSpeed } from "./speed.ts";
import { targetsMet } from "./targets.ts";

const people = Number(process.env["PEOPLE"] ?? 400);
const days = Number(process.env["DAYS"] ?? 90);
const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));
const [knowsAbility, knowsToday] = oracles;
if (!knowsAbility || !knowsToday) throw new Error("two oracles expected");

console.log(`${populations.length} × ${people} people, ${days} days, seed ${seed}\n`);
row("rule", "band %", "first 14", "value", "done %", "no %", "run/p95", "adapt", "harder", "ECE", "Brier");
for (const sizer of [...baselines, ...engines, ...oracles]) {
  const all = meanOf(populations.map((population) => measured(population, sizer)));
  row(sizer.name, ...numbersOf(all));
}

console.log("\nTussock, each population (bad days: said for one / was on the worst tenth; oracle: knows ability)");
row(
  "population",
  "band %",
  "first 14",
  "value",
  "done %",
  "no %",
  "run/p95",
  "adapt",
  "harder",
  "ECE",
  "Brier",
  "bad days",
  "oracle",
);
const six = eachOf(populations);
console.log("\nHeld out: kinds of people that no size was fitted to");
eachOf(heldOut);

const KINDS = 46;
console.log(`\n${KINDS} kinds drawn by luck with this seed; the five where least of the oracle is reached:`);
const drawn = kindsByLuck(seed, KINDS).map((population) => {
  const [own, oracle] = [measured(population, tussock), measured(population, knowsAbility)];
  return { name: population.name, share: (100 * own.band) / oracle.band };
});
drawn.sort((one, other) => one.share - other.share);
for (const { name, share } of drawn.slice(0, 5)) console.log(`${share.toFixed(0).padStart(3)} %  ${name}`);
const reached = drawn.reduce((sum, { share }) => sum + share, 0) / KINDS;
const under = drawn.filter(({ share }) => share < 88).length;
console.log(`All of them: ${reached.toFixed(1)} % of the oracle; ${under} of ${KINDS} under 88 %`);

const speed = foldSpeed();
console.log(`\nFolding 1,000 entries and asking for the next step: ${speed.toFixed(2)} ms (median, warm)`);
console.log("\nTargets (facts/sizing-engine, goals)");
const met = targetsMet(meanOf(six.map(({ own }) => own)), meanOf(six.map(({ oracle }) => oracle)), speed);
for (const { what, is, ok } of met) console.log(`${ok ? "met   " : "NOT MET"} ${what}: ${is}`);
if (met.some(({ ok }) => !ok)) process.exitCode = 1;

function eachOf(some: readonly Population[]): readonly { readonly own: Measures; readonly oracle: Measures }[] {
  return some.map((population) => {
    const own = measured(population, tussock);
    const oracle = measured(population, knowsAbility as Sizer);
    const share = `${oracle.band.toFixed(1)} (${Math.round((100 * own.band) / oracle.band)} %)`;
    const badDays = own.badDays?.map((percent) => percent.toFixed(0)).join("/") ?? "–";
    row(population.name, ...numbersOf(own), badDays, share);
    return { own, oracle };
  });
}

function measured(population: Population, sizer: Sizer): Measures {
  return measure(simulate(population, sizer, { seed, people, days }));
}

function numbersOf(of: Measures): readonly string[] {
  const { adapt, calibration } = of;
  return [
    of.band.toFixed(1),
    of.firstDays.toFixed(1),
    of.value.toFixed(3),
    of.success.toFixed(1),
    of.no.toFixed(1),
    `${of.run.toFixed(2)}/${of.run95.toFixed(0)}`,
    adapt ? adapt.map((tries) => (Number.isFinite(tries) ? String(tries) : "never")).join("/") : "–",
    `${of.harderAfterNo}/${of.harderThanTried}`,
    calibration?.error.toFixed(4) ?? "–",
    calibration?.brier.toFixed(3) ?? "–",
  ];
}

function row(name: string, ...cells: readonly string[]): void {
  console.log([name.padEnd(33), ...cells.map((cell) => cell.padStart(9))].join(" "));
}
