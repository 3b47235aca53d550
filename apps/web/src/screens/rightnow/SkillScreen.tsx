import { useEffect, useRef, useState } from "preact/hooks";
import { skillById, type GuidedSkill } from "@tussock/content/skills";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { AfterSkill } from "./AfterSkill.tsx";
import { BreatheStepView } from "./BreatheStepView.tsx";
import { ChooseStepView, SayStepView, WriteStepView } from "./PlainSteps.tsx";
import { SkillPage } from "./SkillPage.tsx";
import { TimerStepView } from "./TimerStepView.tsx";
import { goBack, goOn, isLastStep, keepingIn, noteOf, startWalk, write, type Walk } from "./skill.ts";
import { useKeptSkillWords } from "./useKeptSkillWords.ts";
import "./rightnow.css";

const words = rightnowWords.skill;

export function SkillScreen({ id }: { readonly id: string }) {
  usePageTitle(sharedWords.tabs.rightNow);
  const skill = skillById(id);
  if (!skill) {
    return (
      <SkillPage>
        <Empty level={1} title={words.gone.title} meta={words.gone.meta}>
          <Button kind="second" href="/skills">
            {words.gone.back}
          </Button>
        </Empty>
      </SkillPage>
    );
  }
  return <SkillInUse key={skill.id} skill={skill} />;
}

function SkillInUse({ skill }: { readonly skill: GuidedSkill }) {
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
