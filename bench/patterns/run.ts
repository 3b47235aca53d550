/**
 * `npm run bench:patterns`: are Patterns honest, and are they quick? Thousands of made-up people without any pattern and
 * with one that is known, and ten years of records. PEOPLE=400, SEED=5000000 and ONLY=speed (or honest, or browser) choose.
 */
import { ensureTemporalForBench } from "../temporal.ts";
import { falseAlarms, found, nullChange } from "./honest.ts";
import { speedInBrowser } from "./inBrowser.ts";
import { speed } from "./speed.ts";

await ensureTemporalForBench();
const people = Number(process.env["PEOPLE"] ?? 400);
const only = process.env["ONLY"];

if (only === undefined || only === "honest") {
  console.log(`${people} people each. Told of anything, of 100 people whose days hold no pattern (goal: 5 at most)`);
  console.table(falseAlarms(people));
  console.log("Before and after a step where it changes nothing, mean over people (goal for the adjusted: within 0.5)");
  console.table(nullChange(people));
  console.log("Found and named right, of 100 people of whom it is true (goal: 85 for 15 points after a year)");
  console.table(found(people));
}
if (only === undefined || only === "speed") {
  console.log("Ten years, 25,000 records (goals: all in 50 ms, after one more entry 5 ms)");
  console.table(speed());
}
if (only === undefined || only === "browser") {
  console.log(
    "The same in a real browser, in the worker of the built app; what a tap waits for, and the longest block",
  );
  console.table(await speedInBrowser());
}
