import type { BreatheStep } from "@tussock/content/skills";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { BreathScene } from "./BreathScene.tsx";
import { SkillPage } from "./SkillPage.tsx";
import { StepNotes, TimedButtons, type StepProps } from "./StepParts.tsx";
import { breathAt, type Breath } from "./breath.ts";
import { useElapsed, type Elapsed } from "./useElapsed.ts";

const words = rightnowWords.skill;

export function BreatheStepView({ step, ...props }: StepProps & { readonly step: BreatheStep }) {
  const time = useElapsed(step.seconds);
  return <BreathePage step={step} time={time} {...props} />;
}

/** Drawn from the seconds alone. The words always say what the picture shows. */
export function BreathePage({
  step,
  time,
  ...props
}: StepProps & { readonly step: BreatheStep; readonly time: Elapsed }) {
  const breath = breathAt(step, time.seconds);
  const phase = breath.is === "breathing" ? breath.phase : "rest";
  return (
    <SkillPage moor={<BreathScene phase={phase} paused={time.paused} grow={time.seconds / step.seconds} />}>
      <div class="skill-mid">
        <h1 class="skill-line">{step.opening}</h1>
        <p class={breath.is === "over" || time.paused ? "skill-word skill-word--long" : "skill-word"} role="status">
          {breath.is === "over" ? step.end : time.paused ? words.paused : step[breath.phase]}
        </p>
        {breath.is === "breathing" && <BreathBar breath={breath} />}
        {breath.is === "breathing" && (
          <p class="meta skill-meta">
            {breath.halfPassed && step.half !== undefined ? step.half : words.breath(breath.breath, breath.breaths)}
          </p>
        )}
        <StepNotes caution={props.caution} whenNot={props.whenNot} plain />
      </div>
      <TimedButtons time={time} over={breath.is === "over"} {...props} />
    </SkillPage>
  );
}

/** A second, a piece: filled in steps, so that it says the same when nothing may move. */
function BreathBar({ breath }: { readonly breath: Extract<Breath, { is: "breathing" }> }) {
  return (
    <div class={`breath-bar breath-bar--${breath.phase}`} aria-hidden="true">
      {Array.from({ length: breath.of }, (_, i) => (
        <i key={i} class={i < breath.second ? "on" : undefined} />
      ))}
    </div>
  );
}
