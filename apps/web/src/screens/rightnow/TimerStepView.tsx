import { useState } from "preact/hooks";
import type { SkillStep } from "@tussock/content/skills";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import { IconButton } from "#ui/IconButton.tsx";
import { eyeIcon, eyeSlashIcon } from "#ui/icon/icons.ts";
import { TimerScene } from "#ui/moor/TimerScene.tsx";
import { SkillPage } from "./SkillPage.tsx";
import { StepNotes, TimedButtons, type StepProps } from "./StepParts.tsx";
import { timerCall } from "./breath.ts";
import { useElapsed, type Elapsed } from "./useElapsed.ts";

const words = rightnowWords.skill;
type TimerStep = Extract<SkillStep, { readonly kind: "timer" }>;

export function TimerStepView({ step, ...props }: StepProps & { readonly step: TimerStep }) {
  const time = useElapsed(step.seconds);
  return <TimerPage step={step} time={time} {...props} />;
}

export function TimerPage({ step, time, ...props }: StepProps & { readonly step: TimerStep; readonly time: Elapsed }) {
  const [hidden, setHidden] = useState(false);
  const call = timerCall(step.seconds, time.seconds);
  const over = call === "over";
  const clock = sharedWords.timerClock(step.seconds - time.seconds);
  return (
    <SkillPage moor={<TimerScene grow={time.seconds / step.seconds} />}>
      <div class="skill-mid">
        <h1 class="skill-line">{step.text}</h1>
        {!over && !hidden && (
          <p class="skill-clock" role="timer" aria-label={words.leftSpoken(clock)}>
            {clock}
          </p>
        )}
        {!over && (
          <p class="line skill-left">
            <span>{hidden ? words.clockHidden : words.left(lengthOf(step.seconds))}</span>
            <IconButton
              icon={hidden ? eyeSlashIcon : eyeIcon}
              label={hidden ? words.showClock : words.hideClock}
              onPress={() => setHidden(!hidden)}
            />
          </p>
        )}
        <p class={over ? "skill-word skill-word--long" : "meta skill-meta"} role="status">
          {over ? step.end : time.paused ? words.paused : call === undefined ? "" : words[call]}
        </p>
        <StepNotes caution={props.caution} whenNot={props.whenNot} plain />
      </div>
      <TimedButtons time={time} over={over} {...props} />
    </SkillPage>
  );
}

function lengthOf(seconds: number): string {
  return seconds < 60 ? words.seconds(seconds) : sharedWords.minutesLong(Math.round(seconds / 60));
}
