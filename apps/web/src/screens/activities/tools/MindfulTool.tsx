/** A9: a time with nothing beside it. A tap when the mind went off is answered and not counted. */
import { useEffect, useRef, useState } from "preact/hooks";
import { countAnswer } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/TextField.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { pauseFillIcon, playFillIcon } from "#ui/icon/icons.ts";
import { textOf } from "../fields/answerWords.ts";
import { MinutesField } from "../fields/MinutesField.tsx";
import { begin, isOver, pause, rested, secondsLeft, type Countdown } from "../countdown.ts";
import { sharedName } from "../run.ts";
import { useNow } from "../useNow.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.mindful;

export function MindfulTool({ name, tool, answers, moments, onAnswer }: ToolProps<"mindfulPractice">) {
  const { device, moment } = useTussock();
  const whatName = sharedName(moments, "practice", "what", `${name}.what`);
  const length = countAnswer(answers[`${name}.length`]) ?? tool.lengths[0] ?? 2;
  const [time, setTime] = useState<Countdown | undefined>(undefined);
  const [taps, setTaps] = useState(0);
  const now = useNow(time?.is === "running");
  const over = time !== undefined && isOver(time, now);
  const end = (left: number) => {
    onAnswer(`${name}.minutes`, Math.max(1, Math.round((length * 60 - left) / 60)));
    onAnswer(`${name}.ended`, left === 0 ? "yes" : "partly");
  };
  const whenOver = useRef(() => undefined as void);
  whenOver.current = () => {
    device.vibrate();
    end(0);
  };
  useEffect(() => {
    if (over) whenOver.current();
  }, [over]);
  if (time && !over)
    return (
      <div class="mindful stack stack-4">
        <Tuft size={140} mark="done" grow={1 - secondsLeft(time, now) / (length * 60)} />
        <p class="activity-clock" role="timer" aria-label={clockSaid(secondsLeft(time, now))}>
          {sharedWords.timerClock(secondsLeft(time, now))}
        </p>
        <p role="status">{taps > 0 ? tool.backAgain[(taps - 1) % tool.backAgain.length] : ""}</p>
        <Button wide kind="second" onPress={() => setTaps(taps + 1)}>
          {tool.drifted}
        </Button>
        <div class="line">
          <Button
            kind="second"
            icon={time.is === "running" ? pauseFillIcon : playFillIcon}
            onPress={() => setTime(time.is === "running" ? pause(time, moment().at) : begin(time, moment().at))}
          >
            {time.is === "running" ? words.pause : words.goOn}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              end(secondsLeft(time, now));
              setTime(undefined);
            }}
          >
            {words.enough}
          </Button>
        </div>
      </div>
    );
  const ended = answers[`${name}.ended`] !== undefined;
  return (
    <div class="stack stack-5">
      {ended && <p role="status">{tool.end}</p>}
      <TextField
        label={tool.what.label}
        hint={tool.what.hint}
        value={textOf(answers[whatName])}
        maxLength={200}
        onInput={(text) => onAnswer(whatName, text === "" ? undefined : text)}
      />
      <MinutesField
        label={words.how}
        name={`${name}-length`}
        choices={tool.lengths}
        value={length}
        onMinutes={(minutes) => onAnswer(`${name}.length`, minutes)}
      />
      <Button
        wide
        icon={playFillIcon}
        kind={ended ? "second" : "main"}
        onPress={() => {
          setTaps(0);
          setTime(begin(rested(length * 60), moment().at));
        }}
      >
        {ended ? words.again : words.start}
      </Button>
    </div>
  );
}

function clockSaid(seconds: number): string {
  return words.clock(Math.floor(seconds / 60), seconds % 60);
}
