import { rightnowWords } from "@tussock/content/words/rightnow";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { checkBoldIcon, infoIcon, pauseFillIcon, playFillIcon } from "#ui/icon/icons.ts";
import type { Elapsed } from "./useElapsed.ts";

const words = rightnowWords.skill;

export interface StepProps {
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly onEnough: () => void;
  readonly onBack?: () => void;
  readonly caution?: string | undefined;
  readonly whenNot?: string | undefined;
}

/** Pause, done, enough: stopping is as near as going on. */
export function TimedButtons({
  time,
  over,
  isLast,
  onNext,
  onEnough,
}: StepProps & { readonly time: Elapsed; readonly over: boolean }) {
  return (
    <div class="skill-buttons">
      <div class="skill-pair">
        {over ? (
          <Button kind="second" size="lg" onPress={time.again}>
            {words.again}
          </Button>
        ) : (
          <Button
            kind="second"
            size="lg"
            icon={time.paused ? playFillIcon : pauseFillIcon}
            onPress={time.paused ? time.go : time.pause}
          >
            {time.paused ? words.go : words.pause}
          </Button>
        )}
        {over && !isLast ? (
          <Button size="lg" onPress={onNext}>
            {words.next}
          </Button>
        ) : (
          <Button size="lg" icon={checkBoldIcon} onPress={onNext}>
            {words.done}
          </Button>
        )}
      </div>
      <div class="skill-enough">
        <Link onPress={onEnough}>{words.enough}</Link>
      </div>
    </div>
  );
}

/** For steps that wait for the person. */
export function StepDock({ isLast, onNext, onEnough, onBack }: StepProps) {
  return (
    <>
      <div class="skill-enough">
        <Link onPress={onEnough}>{words.enough}</Link>
      </div>
      <Dock row label={words.move}>
        {onBack && (
          <Button kind="second" size="lg" onPress={onBack}>
            {words.back}
          </Button>
        )}
        {isLast ? (
          <Button size="lg" icon={checkBoldIcon} onPress={onNext}>
            {words.done}
          </Button>
        ) : (
          <Button size="lg" onPress={onNext}>
            {words.next}
          </Button>
        )}
      </Dock>
    </>
  );
}

/** About the body, and when another thing comes first. A line where the skill already runs, a note where it waits. */
export function StepNotes({
  caution,
  whenNot,
  plain = false,
}: Pick<StepProps, "caution" | "whenNot"> & { readonly plain?: boolean }) {
  const notes = [caution, whenNot].filter((note) => note !== undefined);
  if (plain)
    return (
      <>
        {notes.map((note) => (
          <p key={note} class="meta skill-meta">
            {note}
          </p>
        ))}
      </>
    );
  return (
    <>
      {notes.map((note) => (
        <Note key={note} icon={infoIcon}>
          {note}
        </Note>
      ))}
    </>
  );
}
