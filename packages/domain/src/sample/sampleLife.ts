/**
 * The made-up life of one person, the same for the same seed: to look around in, to test with, to measure with.
 * Drawn so that what is true of people is true of it: bad weeks and absences, moods that come back to their usual
 * place, steps that are feared more than they are found hard, late entries, words and goals that change.
 * Nothing of it lies in the future: every entry is written before midnight at the start of `today`.
 */
import { areaIdOf, makeArea } from "../area/area.ts";
import { addDays, weekdayOf } from "../day/calendar.ts";
import type { EpochMs, Minutes, Zone } from "../day/day.ts";
import { dayBounds } from "../day/logicalDay.ts";
import { newProfile, USUAL_DAY_START } from "../profile/profile.ts";
import { isEntry } from "../record/entry.ts";
import type { GoalVersion, TussockRecord } from "../record/record.ts";
import { emptySafetyPlan } from "../safety/safetyPlan.ts";
import {
  begin,
  HOUR_MS,
  idMaker,
  LAST_DAYS_KEPT_WHOLE,
  USUAL_MOOD,
  type Here,
  type Life,
  type SampleAsked,
} from "./life.ts";
import { skillUse, think, win } from "./otherEntries.ts";
import { planFor, planOf, practise, sizesByDay } from "./practise.ts";
import { renewSteps } from "./renewSteps.ts";
import * as said from "./sampleWords.ts";

export function sampleLife(asked: SampleAsked): readonly TussockRecord[] {
  for (let attempt = 0; ; attempt++) {
    const life = begin(asked, attempt);
    settleIn(life);
    for (let age = 0; age < life.amount.days; age++) liveDay(life, age);
    lookAhead(life);
    const records = exactly(life);
    if (records) return records;
  }
}

function settleIn(life: Life): void {
  const { chance, first, zone, records } = life;
  const welcomedAt = (dayBounds(first, zone, USUAL_DAY_START).from + 4 * HOUR_MS) as EpochMs;
  records.push(
    { ...newProfile, name: "Maya", welcomedAt },
    // Numbers kept free for stories by the British regulator: they ring nowhere.
    {
      ...emptySafetyPlan,
      signs: ["I stop answering messages", "I sleep in the afternoon", "Everything is too loud"],
      alone: ["Walk to the water and back", "The slow song, twice", "Shower with the window open"],
      distract: ["Sit in the library café", "Water the beds at the allotment"],
      askHelp: [
        { name: "Sam", phone: "+44 7700 900141" },
        { name: "Aunt Noor", phone: "+44 7700 900362" },
      ],
      professionals: [{ name: "Dr. Okafor", phone: "+44 20 7946 0218" }],
      surroundings: ["Ask Sam to stay for dinner", "Leave the door to the balcony open"],
    },
  );
  for (const kind of ["daily", "social", "creative", "study"] as const)
    records.push(makeArea({ kind }, idMaker(chance)));
  const goals = life.amount.days < 100 ? said.goals.slice(0, 1) : said.goals;
  goals.forEach((goal, place) => setGoal(life, goal, place * 12));
}

/** A goal's second version comes after a while and leaves the first one standing. */
function setGoal(life: Life, goal: (typeof said.goals)[number], age: number): void {
  const { chance, first, records } = life;
  const id = idMaker(chance)();
  life.goals.set(goal.area, id);
  records.push({ type: "goal", id, areaId: areaIdOf(goal.area) });
  const words: Omit<GoalVersion, "id" | "from"> = {
    type: "goalVersion",
    goalId: id,
    title: goal.title,
    why: goal.why,
    timesAWeek: { least: 3, most: 5 },
    signs: goal.signs,
  };
  const begun: GoalVersion = { ...words, id: idMaker(chance)(), from: addDays(first, age) };
  const changed = age + Math.floor(life.amount.days * (0.3 + chance.next() * 0.3));
  const less: GoalVersion = {
    ...words,
    id: idMaker(chance)(),
    from: addDays(first, changed),
    title: goal.less,
    timesAWeek: { least: 2, most: 3 },
  };
  records.push(begun, less);
  life.goalWords.set(id, [begun, less]);
}

function liveDay(life: Life, age: number): void {
  const { chance, amount } = life;
  const day = addDays(life.first, age);
  const episode = life.episodes.find(({ from, to }) => from <= age && age <= to);
  life.mood +=
    (USUAL_MOOD + (age / amount.days) * 8 - (episode?.is === "bad" ? 16 : 0) - life.mood) * 0.35 + chance.around(6);
  renewSteps(life, age, day);
  if (episode?.is === "away") return;

  const zone = episode?.is === "trip" ? awayZone(life.zone) : life.zone;
  const { from, to } = dayBounds(day, zone, USUAL_DAY_START);
  if (from === to) return;
  const here: Here = { day, age, zone, from, bad: episode?.is === "bad" };
  const share = here.bad ? 0.4 : weekdayOf(day) >= 6 ? 0.85 : 1.1;
  // The last two days always hold something, so that a look around begins with a path that has grown.
  const least = age >= amount.days - 2 ? 1 : 0;
  for (let times = Math.max(least, chance.times(amount.practices * share)); times > 0; times--) practise(life, here);
  if (chance.happens(here.bad ? 0.3 : 0.12))
    planFor(life, here, chance.pick(life.steps), chance.pick(sizesByDay.ordinary), { is: "letGo" });
  for (let times = chance.times(amount.wins * share); times > 0; times--) win(life, here);
  for (let times = chance.times(amount.thoughts * share); times > 0; times--) think(life, here);
  for (let times = chance.times(amount.skills * (here.bad ? 1.4 : 0.9)); times > 0; times--)
    life.records.push(skillUse(life, here));
}

/** A place with clocks of its own, never the same as home. */
function awayZone(home: Zone): Zone {
  return (home === "Europe/Lisbon" ? "Europe/Helsinki" : "Europe/Lisbon") as Zone;
}

/** Something small for today and for tomorrow. */
function lookAhead(life: Life): void {
  const [first, second] = life.steps;
  if (first)
    life.records.push({
      ...planOf(life, life.today, first, "usual", { is: "open" }),
      time: 780 as Minutes,
      after: "lunch",
    });
  if (second) life.records.push(planOf(life, addDays(life.today, 1), second, "small", { is: "open" }));
}

/**
 * To the record: takes out entries nothing hangs on, evenly over the years, or adds uses of a skill. A life too busy
 * for that is `undefined` (about one month in three hundred, no longer life in five hundred) and is lived again.
 */
function exactly(life: Life): readonly TussockRecord[] | undefined {
  const { records, amount, chance } = life;
  const wholeFrom = addDays(life.today, -LAST_DAYS_KEPT_WHOLE);
  const spare = records.filter((record) => isEntry(record) && record.type !== "practice" && record.day < wholeFrom);
  const over = records.length - amount.records;
  if (over > spare.length) return undefined;
  if (over > 0) {
    const out = new Set(Array.from({ length: over }, (_, place) => spare[Math.floor((place * spare.length) / over)]));
    return records.filter((record) => !out.has(record));
  }
  const days = records.flatMap((record) => (record.type === "practice" ? [record] : []));
  return [
    ...records,
    ...Array.from({ length: -over }, () => {
      const { day, zone } = chance.pick(days);
      return skillUse(life, { day, zone, age: 0, from: dayBounds(day, zone, USUAL_DAY_START).from, bad: false });
    }),
  ];
}
