import { remindersWords } from "@tussock/content/words/reminders";
import { Button } from "#ui/Button.tsx";
import { Line } from "#ui/Line.tsx";
import { Note } from "#ui/Note.tsx";
import { bellSimpleIcon } from "#ui/icon/icons.ts";
import type { ReminderAnswer } from "@tussock/domain/reminder";
import type { ReminderLineNow } from "./watchReminders.ts";
import "./reminderLine.css";

const words = remindersWords.line;

export interface ReminderLineProps {
  readonly line: ReminderLineNow;
  readonly onAnswer: (answer: ReminderAnswer) => void;
}

/** Stands above whatever page is open, in its own place: it covers nothing, and each answer is one tap. */
export function ReminderLine({ line, onAnswer }: ReminderLineProps) {
  return (
    <aside class="reminder-place" aria-label={words.region}>
      <Note tone="sedge" icon={bellSimpleIcon} role="status">
        <p>
          <b class="strong">{line.words}</b>
          {line.last && (
            <>
              <br />
              {words.last}
            </>
          )}
        </p>
        <Line>
          <Button size="sm" href="/" onPress={() => onAnswer("opened")}>
            {words.open}
          </Button>
          <Button size="sm" kind="second" onPress={() => onAnswer("later")}>
            {words.later}
          </Button>
          <Button size="sm" kind="quiet" onPress={() => onAnswer("notToday")}>
            {words.notToday}
          </Button>
        </Line>
      </Note>
    </aside>
  );
}
