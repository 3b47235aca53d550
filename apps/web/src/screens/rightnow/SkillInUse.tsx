import { useEffect, useRef, useState } from "preact/hooks";
import type { GuidedSkill } from "@tussock/content/skills";
import { useTussock } from "#app/tussock.ts";
import { AfterSkill } from "./AfterSkill.tsx";
import { BreatheStepView } from "./BreatheStepView.tsx";
import { ChooseStepView, SayStepView, WriteStepView } from "./PlainSteps.tsx";
import { TimerStepView } from "./TimerStepView.tsx";
import { goBack, goOn, isLastStep, keepingIn, noteOf, startWalk, write, type Walk } from "./skill.ts";
import { useKeptSkillWords } from "./useKeptSkillWords.ts";
import "./rightnow.css";

/** A walk through one skill, from its first line to "Any easier?". */
export function SkillInUse({ skill }: { readonly skill: GuidedSkill }) {
  const [walk, setWalk] = useState<Walk>(() => startWalk(skill));
  const [over, setOver] = useState(false);
  const keptWords = useKeptSkillWords(skill, walk, setWalk);
  const step = walk.steps[0];
  useHeadingOnChange(walk.past.length);

  if (over || !step) return <AfterSkill skill={skill} note={noteOf(skill, walk)} onKept={keptWords.drop} />;
  return <SkillStepPage skill={skill} walk={walk} onWalk={setWalk} onEnough={() => setOver(true)} />;
}

export interface SkillStepPageProps {
  readonly skill: GuidedSkill;
  readonly walk: Walk;
  readonly onWalk: (walk: Walk) => void;
  readonly onEnough: () => void;
}

/** One step of the walk; the first line on the screen is already part of the skill. */
export function SkillStepPage({ skill, walk, onWalk, onEnough }: SkillStepPageProps) {
  const tussock = useTussock();
  const step = walk.steps[0];
  if (!step) return null;
  const isFirst = walk.past.length === 0;
  const shared = {
    isLast: isLastStep(walk),
    onNext: () => onWalk(goOn(walk)),
    onEnough,
    ...(isFirst ? { caution: skill.caution, whenNot: skill.whenNot } : { onBack: () => onWalk(goBack(walk)) }),
  };
  const key = walk.past.length;
  switch (step.kind) {
    case "breathe":
      return <BreatheStepView key={key} step={step} {...shared} />;
    case "timer":
      return <TimerStepView key={key} step={step} {...shared} />;
    case "say":
      return <SayStepView step={step} {...shared} />;
    case "choose":
      return <ChooseStepView step={step} {...shared} onChoose={(choice) => onWalk(goOn(walk, choice))} />;
    case "write":
      return (
        <WriteStepView
          step={step}
          {...shared}
          text={walk.words[step.id] ?? ""}
          onText={(text) => onWalk(write(walk, step.id, text))}
          staysHere={keepingIn(tussock.vault.value) !== "kept"}
        />
      );
  }
}

/** A new step is read from its top; the first one is read by the move to this screen. */
function useHeadingOnChange(at: number): void {
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [at]);
}
