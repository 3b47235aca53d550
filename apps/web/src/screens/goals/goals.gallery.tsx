import type {
  Area,
  Day,
  EpochMs,
  Goal,
  GoalVersion,
  Practice,
  RecordId,
  Step,
  StepVersion,
  Zone,
} from "@tussock/domain";
import { findMilestones } from "@tussock/domain/activity";
import { closeGoal, goalLines, goalStory, type GoalWorld } from "@tussock/domain/goal";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { emptyGoalForm } from "./goalForm.ts";
import { GoalChangeScreen, GoalMakerScreen } from "./GoalMakerScreen.tsx";
import { GoalLadderScreen } from "./GoalLadderScreen.tsx";
import { GoalScreen } from "./GoalScreen.tsx";
import { GoalsScreen } from "./GoalsScreen.tsx";

const id = (name: string) => name as RecordId;
const day = (text: string) => text as Day;
const areas: readonly Area[] = [
  { type: "area", id: id("area-daily"), kind: "daily" },
  { type: "area", id: id("area-own"), kind: "own", name: "The allotment" },
];
const kitchen: Goal = { type: "goal", id: id("kitchen"), areaId: id("area-daily") };
const cups: Goal = { type: "goal", id: id("cups"), areaId: id("area-daily") };
const stop: Goal = { type: "goal", id: id("stop"), skill: "stop" };
const beds = closeGoal({ type: "goal", id: id("beds"), areaId: id("area-own") }, "met", day("2026-10-30"));
const choir = closeGoal({ type: "goal", id: id("choir") }, "letGo", day("2026-10-02"));
const words = (
  goal: Goal,
  name: string,
  from: string,
  part: Omit<GoalVersion, "type" | "id" | "goalId" | "from">,
): GoalVersion => ({
  type: "goalVersion",
  id: id(`${goal.id}-${name}`),
  goalId: goal.id,
  from: day(from),
  ...part,
});
const signs = ["It takes me less time to begin", "I can do it on a bad day too", "Someone I trust has noticed"];
const goalVersions: readonly GoalVersion[] = [
  words(kitchen, "1", "2026-09-07", {
    title: "Cook for myself every day",
    timesAWeek: { least: 5, most: 7 },
    signs: signs.slice(0, 1),
  }),
  words(kitchen, "2", "2026-10-05", {
    title: "Cook for myself on weekdays",
    timesAWeek: { least: 3, most: 5 },
    signs: signs.slice(0, 2),
  }),
  words(kitchen, "3", "2026-11-02", {
    title: "A kitchen I can cook in",
    why: "I feel more like myself after a warm meal.",
    timesAWeek: { least: 2, most: 4 },
    signs,
    around: "2027-03",
  }),
  words(cups, "1", "2026-11-02", { title: "The sink is free in the morning" }),
  words(stop, "1", "2026-10-01", {
    title: "STOP comes before I send the message",
    timesAWeek: { least: 1, most: 3 },
    signs: ["I think of it sooner"],
  }),
  words(beds, "1", "2026-06-01", { title: "Two beds that I look after" }),
  words(choir, "1", "2026-05-01", { title: "Sing in the choir" }),
];
const steps: readonly Step[] = ["pans", "soup", "list"].map((name) => ({
  type: "step",
  id: id(name),
  areaId: id("area-daily"),
  goalId: name === "pans" ? cups.id : kitchen.id,
}));
const stepVersions: readonly StepVersion[] = [
  ["pans", "Wash the pans for 10 minutes"],
  ["soup", "Heat one soup"],
  ["list", "Write down three things to buy"],
].map(([name = "", title = ""]) => ({
  type: "stepVersion",
  id: id(`${name}-1`),
  stepId: id(name),
  from: day("2026-11-02"),
  title,
  sizes: [{ size: "usual", title }],
}));
const rung = (held: "goal" | "step", name: string, under: Goal, order: number) =>
  ({
    type: "rung",
    id: id(`rung-${name}`),
    ladder: kitchen.id,
    under: under.id,
    holds: { kind: held, id: id(name) },
    order,
    ...(held === "goal" && { around: "2027-01" }),
  }) as const;
const happened = (name: string, on: string) => ({
  id: id(name),
  happenedAt: Date.parse(`${on}T12:00:00Z`) as EpochMs,
  recordedAt: Date.parse(`${on}T12:10:00Z`) as EpochMs,
  zone: "Europe/London" as Zone,
  day: day(on),
});
const practices: readonly Practice[] = [
  "2026-09-09",
  "2026-09-20",
  "2026-10-07",
  "2026-10-28",
  "2026-11-03",
  "2026-11-17",
  "2026-11-18",
].map((on, at) => ({
  type: "practice",
  ...happened(`p${at}`, on),
  what: at % 2 === 0 ? "Wash the pans for 10 minutes" : "Heat one soup",
  done: at === 3 ? "partly" : "yes",
  stepId: id(at % 2 === 0 ? "pans" : "soup"),
  goalId: at % 2 === 0 ? cups.id : kitchen.id,
  goalVersionId: id(`kitchen-${at < 2 ? 1 : at < 4 ? 2 : 3}`),
}));
const noticed = (name: string, on: string, sign: string, goal: Goal) =>
  ({ type: "signNoticed", ...happened(name, on), goalId: goal.id, sign }) as const;
const world: GoalWorld = {
  goals: [kitchen, cups, stop, beds, choir],
  goalVersions,
  steps,
  stepVersions,
  practices,
  uses: [{ type: "skillUse", ...happened("u1", "2026-11-16"), skill: "stop", came: "byItself" }],
  rungs: [rung("goal", "cups", kitchen, 0), rung("step", "pans", cups, 1), rung("step", "soup", kitchen, 2)],
  milestones: [
    { type: "milestone", ...happened("m1", "2026-11-08"), kind: "own", text: "First soup for two", goalId: kitchen.id },
  ],
  kept: [noticed("n1", "2026-11-10", signs[0]!, kitchen), noticed("n2", "2026-11-12", "I think of it sooner", stop)],
  map: [],
  nameOf: (skill) => skill,
  today: day("2026-11-19"),
  weekStart: 1,
};
const long =
  "To be able to sit through a whole evening with my family, and to say no to at least one thing, without leaving the Sonntagnachmittagskaffeekränzchenvorbereitungsausschuss early";
const longWorld: GoalWorld = {
  ...world,
  goalVersions: goalVersions.map((version) => ({
    ...version,
    title: long,
    why: `${long}. ${long}.`,
    signs: [long, `${long} again`],
  })),
};
const onlyNew: GoalWorld = {
  ...world,
  goals: [kitchen],
  goalVersions: goalVersions.slice(2, 3),
  practices: [],
  uses: [],
  kept: [],
  milestones: [],
  rungs: [],
  steps: [],
};

function tussock(of: GoalWorld, more: FakeTussock["answers"] = {}): FakeTussock {
  return {
    answers: {
      goalLines: goalLines(of),
      goalStory: ({ id: asked }) => goalStory(asked, of),
      milestones: findMilestones(of),
      activityRecords: [...of.rungs, ...of.milestones],
      areas,
      log: { entries: [], total: 0 },
      draft: undefined,
      keepDraft: { ok: true, value: undefined },
      dropDraft: { ok: true, value: undefined },
      ...more,
    },
  };
}
const many = tussock(world);
const drafted = (key: string, form: unknown) => tussock(world, { draft: { byKey: { [key]: form } } });

export const gallery: readonly GalleryState[] = [
  state("empty", "Goals, none yet", tussock({ ...onlyNew, goals: [] }), () => <GoalsScreen />),
  state("one", "Goals, the first one", tussock(onlyNew), () => <GoalsScreen />),
  state("many", "Goals, open, met and let go, with milestones", many, () => <GoalsScreen />),
  state("long", "Goals with very long words", tussock(longWorld), () => <GoalsScreen />),
  state("opening", "Goals while they are read", tussock(world, { goalLines: new Promise(() => undefined) }), () => (
    <GoalsScreen />
  )),
  state("goal", "A goal with its ladder, signs, way and history", many, () => <GoalScreen id={kitchen.id} />),
  state("goal-new", "A goal that was just made", tussock(onlyNew), () => <GoalScreen id={kitchen.id} />),
  state("goal-skill", "A goal for a skill, with the offer to prompt less", many, () => <GoalScreen id={stop.id} />),
  state(
    "goal-less",
    "A goal that Tussock prompts less for",
    tussock({ ...world, goals: [{ ...stop, prompts: { are: "less", from: day("2026-11-13") } }] }),
    () => <GoalScreen id={stop.id} />,
  ),
  state("goal-met", "A goal that is met", many, () => <GoalScreen id={beds.id} />),
  state("goal-let-go", "A goal that was let go", many, () => <GoalScreen id={choir.id} />),
  state("goal-long", "A goal with very long words", tussock(longWorld), () => <GoalScreen id={kitchen.id} />),
  state("goal-gone", "A goal that is not here", many, () => <GoalScreen id={id("gone")} />),
  state("goal-opening", "A goal while it is read", tussock(world, { goalStory: new Promise(() => undefined) }), () => (
    <GoalScreen id={kitchen.id} />
  )),
  state("maker", "Making a goal", many, () => <GoalMakerScreen />),
  state("maker-skill", "Making a goal for a skill", many, () => <GoalMakerScreen skill="opposite-action" />),
  state(
    "maker-filled",
    "Making a goal, with signs and a range of one’s own",
    drafted("goal:new:", {
      ...emptyGoalForm(),
      title: "Read one page a day",
      often: "own",
      least: "2",
      most: "6",
      signs: ["I open the book by myself"],
    }),
    () => <GoalMakerScreen />,
  ),
  state("change", "Changing a goal", many, () => <GoalChangeScreen id={kitchen.id} />),
  state("change-gone", "Changing a goal that is not here", many, () => <GoalChangeScreen id={id("gone")} />),
  state("ladder", "Building the ladder of a goal", many, () => <GoalLadderScreen id={kitchen.id} />),
  state("ladder-empty", "Building a ladder from nothing", tussock(onlyNew), () => <GoalLadderScreen id={kitchen.id} />),
  state("ladder-gone", "The ladder of a goal that is not here", many, () => <GoalLadderScreen id={id("gone")} />),
];

function state(name: string, title: string, fake: FakeTussock, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/goals/${name}`, title, frame: "bare", draw: () => withTussock(fake, draw()) };
}
