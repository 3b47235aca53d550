import { emptySafetyPlan, type Day, type EpochMs, type RecordId, type SkillUse, type Zone } from "@tussock/domain";
import { skillById, type GuidedSkill } from "@tussock/content/skills";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { AfterSkill, type AfterSkillProps } from "./AfterSkill.tsx";
import { BreathePage } from "./BreatheStepView.tsx";
import { RightNowScreen } from "./RightNowScreen.tsx";
import { SkillStepPage } from "./SkillInUse.tsx";
import { SkillScreen } from "./SkillScreen.tsx";
import { TimerPage } from "./TimerStepView.tsx";
import { goOn, startWalk, write, type Walk } from "./skill.ts";
import type { Elapsed } from "./useElapsed.ts";
import "./rightnow.css";

const fresh: FakeTussock = { vault: { is: "new" }, today: null };
const locked: FakeTussock = { vault: { is: "locked", ways: ["passphrase"] }, today: null };
const uses = (["aLot", "aBit", "notReally", "aBit", "aLot"] as const).map((helped, i) =>
  used("paced-breathing", i, helped),
);
const open: FakeTussock = {
  answers: {
    log: { entries: [...uses, used("stop", 7), used("stop", 8)], total: 7 },
    useSkill: { ok: true, value: "use-9" as RecordId },
    draft: undefined,
    keepDraft: { ok: true, value: undefined },
    dropDraft: { ok: true, value: undefined },
  },
};
const withSam: FakeTussock = {
  answers: { ...open.answers, safetyPlan: { ...emptySafetyPlan, askHelp: [{ name: "Sam", phone: "555 0100" }] } },
};

export const gallery: readonly GalleryState[] = [
  state("now", "Right now, before the first run", () => withTussock(fresh, <RightNowScreen />)),
  state("now-locked", "Right now while locked", () => withTussock(locked, <RightNowScreen />)),
  state("now-known", "Right now with a step for today and what helped before", () =>
    withTussock(open, <RightNowScreen />),
  ),
  state("breathe", "Slow breathing, first breath out", () => withTussock(fresh, <SkillScreen id="paced-breathing" />)),
  state("breathe-in", "Slow breathing, a breath in", () => breathing({ seconds: 17 })),
  state("breathe-half", "Slow breathing, halfway", () => breathing({ seconds: 33 })),
  state("breathe-paused", "Slow breathing, paused", () => breathing({ seconds: 22, paused: true })),
  state("breathe-over", "Slow breathing, over", () => breathing({ seconds: 60 })),
  state("choose", "A skill that asks", () => walking("two-minute-step", (walk) => walk)),
  state("choose-caution", "TIP, with its caution", () => walking("tip", (walk) => walk)),
  state("say", "A skill that says one thing", () => walking("grounding", (walk) => goOn(walk))),
  state("write", "A skill with a line to write", () =>
    walking("kind-turn", (walk) => write(walk, "facts", "I came 20 minutes late")),
  ),
  state("write-locked", "A line to write while locked", () => walking("kind-turn", (walk) => goOn(walk), locked)),
  state("timer", "A timer in a skill", () => timing({ seconds: 48 })),
  state("timer-half", "A timer in a skill, halfway", () => timing({ seconds: 61 })),
  state("timer-over", "A timer in a skill, over", () => timing({ seconds: 120 })),
  state("library", "A skill of the library, in use", () => withTussock(open, <SkillScreen id="dear-man" />)),
  state("gone", "A skill this version does not know", () => withTussock(fresh, <SkillScreen id="from-later" />)),
  state("after", "Any easier?", () => after(open)),
  state("after-locked", "Any easier, while locked", () => after(locked)),
  state("after-kept", "Kept", () => after(open, { answer: "aBit" })),
  state("after-kept-locked", "Done while locked", () => after(locked, { answer: "aLot" })),
  state("after-not-really", "Not really: something else, or a person", () => after(open, { answer: "notReally" })),
  state("after-not-really-sam", "Not really, with Sam at hand", () => after(withSam, { answer: "notReally" })),
  state("after-not-saved", "The answer is not on the disk yet", () =>
    after(open, { answer: "aLot", trouble: "diskFull" }),
  ),
];

function state(name: string, title: string, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/rightnow/${name}`, title, frame: "bare", draw };
}

const steps = { isLast: true, onNext: () => undefined, onEnough: () => undefined };
function time({ seconds, paused = false }: { readonly seconds: number; readonly paused?: boolean }): Elapsed {
  return { seconds, paused, pause: () => undefined, go: () => undefined, again: () => undefined };
}
function breathing(at: Parameters<typeof time>[0]) {
  const step = known("paced-breathing").steps[0];
  if (step?.kind !== "breathe") throw new Error("paced breathing begins with a breath");
  return withTussock(
    fresh,
    <BreathePage step={step} time={time(at)} {...steps} caution={known("paced-breathing").caution} />,
  );
}
function timing(at: Parameters<typeof time>[0]) {
  const step = known("two-minute-step").steps[1];
  if (step?.kind !== "timer") throw new Error("the two-minute step runs two minutes");
  return withTussock(fresh, <TimerPage step={step} time={time(at)} {...steps} isLast={false} />);
}
function walking(id: string, change: (walk: Walk) => Walk, tussock: FakeTussock = open) {
  const skill = known(id);
  return withTussock(
    tussock,
    <SkillStepPage skill={skill} walk={change(startWalk(skill))} onWalk={() => undefined} onEnough={() => undefined} />,
  );
}
function after(tussock: FakeTussock, from?: AfterSkillProps["from"]) {
  return withTussock(
    tussock,
    <AfterSkill skill={known("paced-breathing")} onKept={async () => undefined} {...(from ? { from } : {})} />,
  );
}

function known(id: string): GuidedSkill {
  const skill = skillById(id);
  if (!skill) throw new Error(`a skill called ${id} expected`);
  return skill;
}
function used(skill: string, i: number, helped?: SkillUse["helped"]): SkillUse {
  const at = Date.UTC(2026, 10, 10 + i, 9) as EpochMs;
  return {
    type: "skillUse",
    id: `use-${i}` as RecordId,
    happenedAt: at,
    recordedAt: at,
    zone: "Europe/London" as Zone,
    day: `2026-11-${10 + i}` as Day,
    skill,
    ...(helped === undefined ? {} : { helped }),
  };
}
