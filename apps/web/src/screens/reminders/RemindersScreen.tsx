import { useEffect, useState } from "preact/hooks";
import type { Minutes } from "@tussock/domain";
import { quietHours, REMINDER_WORDS_MOST } from "@tussock/domain/reminder";
import { remindersWords as words } from "@tussock/content/words/reminders";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import type { RemindersNow } from "#app/reminderAsks.ts";
import type { Notices } from "#app/tussock.ts";
import { useKeepSoon } from "#app/useKeepSoon.ts";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Switch } from "#ui/Switch.tsx";
import { TextField } from "#ui/TextField.tsx";
import { infoIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { CalendarPart } from "./CalendarPart.tsx";
import { outsideMeta, timeToText, textToTime, type SaveReminders } from "./reminders.ts";

/** Each change is kept when it is made; there is no button to forget. */
export function RemindersScreen() {
  const tussock = useTussock();
  const now = useReminders();
  const [notices, setNotices] = useState<Notices>();
  const [trouble, setTrouble] = useState<SaveTrouble | "tooLong">();
  useEffect(() => {
    let here = true;
    void tussock.device.notices().then((found) => here && setNotices(found));
    return () => void (here = false);
  }, [tussock]);

  const save: SaveReminders = async (change, { aloud } = { aloud: true }) => {
    const saved = await tussock.ask("saveReminders", change);
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (saved.ok && aloud) tussock.say({ text: words.saved });
  };

  if (!now || !notices)
    return (
      <YouPage title={words.title}>
        <Skeleton label={words.loading} lines={4} />
      </YouPage>
    );
  const { reminders } = now;
  return (
    <YouPage title={words.title}>
      <p class="lead">{words.lead}</p>
      {trouble && (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          {trouble === "tooLong" ? (
            words.words.tooLong
          ) : (
            <>
              <b class="strong">{sharedWords.unsaved.setting}</b> {sharedWords.saveTrouble[trouble]}
            </>
          )}
        </Note>
      )}
      <Card gap={5}>
        <Switch
          title={words.on.title}
          meta={words.on.meta}
          on={reminders?.on ?? false}
          onChange={(on) => void save({ on })}
        />
        {!now.plans.some(({ time }) => time !== undefined) && (
          <p class="meta">
            {words.noPlan} <Link href="/plan">{words.toPlan}</Link>
          </p>
        )}
        {reminders?.on && <Outside reminders={reminders} notices={notices} onChange={save} />}
      </Card>
      {reminders?.on && <Settings now={now} onChange={save} />}
      <CalendarPart now={now} onChange={save} />
      <WhatCame now={now} />
    </YouPage>
  );
}

interface PartProps {
  readonly now: RemindersNow;
  readonly onChange: SaveReminders;
}

/** The device is asked only by this switch, never before. A no is an answer. */
function Outside({
  reminders,
  notices,
  onChange,
}: {
  readonly reminders: NonNullable<RemindersNow["reminders"]>;
  readonly notices: Notices;
  readonly onChange: PartProps["onChange"];
}) {
  const [state, setState] = useState(notices.state());
  async function change(on: boolean) {
    const answer = on && state === "ask" ? await notices.ask() : state;
    setState(answer);
    await onChange({ outside: on && answer === "granted" });
  }
  if (state === "cannot") return <p class="meta">{words.outside.cannot}</p>;
  return (
    <>
      <Switch
        title={words.outside.title}
        meta={outsideMeta(notices)}
        on={reminders.outside === true && state === "granted"}
        onChange={(on) => void change(on)}
      />
      {state === "denied" && (
        <Note icon={infoIcon} role="status">
          {words.outside.refused} {words.outside.howToAllow}
        </Note>
      )}
    </>
  );
}

function Settings({ now: { reminders }, onChange }: PartProps) {
  const { from, to } = quietHours(reminders ?? {});
  const [said, setSaid] = useState(reminders?.words ?? "");
  const soon = useKeepSoon((typed, how) => onChange({ words: typed }, how));
  return (
    <Card gap={5}>
      <TextField
        label={words.untimed.label}
        hint={words.untimed.hint}
        type="time"
        value={timeToText(reminders?.untimedAt)}
        onInput={(text) => void onChange({ untimedAt: textToTime(text) })}
      />
      <fieldset class="stack stack-3">
        <legend class="label">{words.quiet.title}</legend>
        <p class="meta">{words.quiet.hint}</p>
        <TimeField label={words.quiet.from} value={from} onChange={(quietFrom) => void onChange({ quietFrom })} />
        <TimeField label={words.quiet.to} value={to} onChange={(quietTo) => void onChange({ quietTo })} />
      </fieldset>
      <TextField
        label={words.words.label}
        hint={words.words.hint}
        value={said}
        maxLength={REMINDER_WORDS_MOST}
        onInput={(text) => {
          setSaid(text);
          soon.typed(text);
        }}
        onLeave={soon.left}
      />
    </Card>
  );
}

function TimeField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Minutes;
  readonly onChange: (time: Minutes) => void;
}) {
  return (
    <TextField
      label={label}
      type="time"
      value={timeToText(value)}
      onInput={(text) => {
        const time = textToTime(text);
        if (time !== undefined) onChange(time);
      }}
    />
  );
}

function WhatCame({ now: { weeks } }: { readonly now: RemindersNow }) {
  const locale = localeFor(useTussock().preferences.value);
  if (weeks.length === 0) return null;
  return (
    <Disclosure summary={words.did.title}>
      <div class="stack stack-2">
        <p class="meta">{words.did.meta}</p>
        <ul>
          {weeks.slice(0, WEEKS_SHOWN).map(({ from, shown, ledToStep }) => (
            <li key={from}>{words.did.week(sharedWords.shortDay(from, locale), shown, ledToStep)}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
/** A season: older weeks tell little about reminders as they are now. */
const WEEKS_SHOWN = 12;

function useReminders(): RemindersNow | undefined {
  const tussock = useTussock();
  const [now, setNow] = useState<RemindersNow>();
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void tussock.ask("reminders").then((found) => here && setNow(found));
    return () => void (here = false);
  }, [tussock, changes]);
  return now;
}
