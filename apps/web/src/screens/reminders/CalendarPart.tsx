import { useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { REMINDER_WORDS_MOST } from "@tussock/domain/reminder";
import { remindersWords } from "@tussock/content/words/reminders";
import { sharedWords } from "@tussock/content/words/shared";
import { saveCalendar } from "#app/calendar/saveCalendar.ts";
import { localeFor } from "#app/locale.ts";
import type { RemindersNow } from "#app/reminderAsks.ts";
import { useKeepSoon } from "#app/useKeepSoon.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { TextField } from "#ui/TextField.tsx";
import { calendarBlankIcon } from "#ui/icon/icons.ts";
import { textToTime, timeToText, type SaveReminders } from "./reminders.ts";

const words = remindersWords.calendar;

/** A file for the person's own calendar: all open plans, or one rhythm. */
export function CalendarPart({
  now: { reminders, plans, rhythms },
  onChange,
}: {
  readonly now: RemindersNow;
  readonly onChange: SaveReminders;
}) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const [title, setTitle] = useState(reminders?.calendarTitle ?? "");
  const [time, setTime] = useState(timeToText(reminders?.untimedAt));
  const untimedAt = textToTime(time);

  const soon = useKeepSoon((calendarTitle, how) => onChange({ calendarTitle }, how));
  async function save(wanted: { readonly plans: "open" | readonly RecordId[]; readonly rhythms: readonly RecordId[] }) {
    // Pressed with the words still in the field: they count.
    if (title.trim() !== (reminders?.calendarTitle ?? "")) await onChange({ calendarTitle: title });
    await saveCalendar(tussock, { ...wanted, untimedAt });
  }

  return (
    <Card gap={4} labelledBy="reminders-calendar">
      <h2 id="reminders-calendar">{words.title}</h2>
      <p>{words.lead}</p>
      <TextField
        label={words.own.label}
        hint={words.own.hint}
        value={title}
        maxLength={REMINDER_WORDS_MOST}
        onInput={(text) => {
          setTitle(text);
          soon.typed(text);
        }}
        onLeave={soon.left}
      />
      <TextField label={words.time.label} hint={words.time.hint} type="time" value={time} onInput={setTime} />
      {plans.length > 0 ? (
        <Button kind="second" wide icon={calendarBlankIcon} onPress={() => void save({ plans: "open", rhythms: [] })}>
          {words.plans(plans.length)}
        </Button>
      ) : (
        <p class="meta">{words.noPlans}</p>
      )}
      {plans.length > 1 && (
        <Disclosure summary={words.onePlan}>
          <ul class="stack stack-3">
            {plans.map(({ planId, title: step, day }) => (
              <li key={planId}>
                <Button kind="second" wide onPress={() => void save({ plans: [planId], rhythms: [] })}>
                  {words.plan(sharedWords.shortDay(day, locale), step)}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {rhythms.map(({ rhythm, name }) => (
        <Button
          key={rhythm.id}
          kind="second"
          wide
          icon={calendarBlankIcon}
          onPress={() => void save({ plans: [], rhythms: [rhythm.id] })}
        >
          {name === undefined ? words.rhythmPlain : words.rhythm(name)}
        </Button>
      ))}
      {rhythms.length === 0 && <p class="meta">{words.noRhythm}</p>}
      <p class="meta">{words.again}</p>
    </Card>
  );
}
