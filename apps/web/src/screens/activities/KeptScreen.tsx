/** What activities left behind, each thing with a way back to the run that made it. */
import { useEffect, useState } from "preact/hooks";
import type { ActivityRecord, GoalNow, StepNow } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { keptOnePath, laddersOf, rhythmSaid, type LadderNow } from "./made.ts";
import "./activities.css";

const words = activitiesWords.keptPage;

interface Kept {
  readonly records: readonly ActivityRecord[];
  readonly goals: readonly GoalNow[];
  readonly steps: readonly StepNow[];
}

export function KeptScreen() {
  const { ask, changes } = useTussock();
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  useEffect(() => {
    void Promise.all([ask("activityRecords"), ask("goals"), ask("steps")]).then(([records, goals, steps]) =>
      setKept({ records, goals, steps }),
    );
  }, [ask, changes.value]);
  return (
    <YouPage title={words.title} back={{ href: "/activities", label: activitiesWords.backToShelf }}>
      {kept ? <All kept={kept} /> : <Skeleton label={activitiesWords.opening} lines={4} />}
    </YouPage>
  );
}

function All({ kept: { records, goals, steps } }: { readonly kept: Kept }) {
  const locale = localeFor(useTussock().preferences.value);
  const ladders = laddersOf(
    records,
    goals.map(({ version }) => version),
    steps.map(({ step, title }) => ({ id: step.id, title })),
  );
  const groups = groupsOf(records, goals, locale);
  if (ladders.length === 0 && groups.length === 0)
    return <Empty art={<Mark mark="rest" size={64} />} title={words.empty.title} meta={words.empty.meta} />;
  return (
    <>
      <p>{words.lead}</p>
      {ladders.length > 0 && (
        <section class="stack stack-3" aria-labelledby="kept-ladders">
          <h2 id="kept-ladders">{words.ladders}</h2>
          <Ladders ladders={ladders} />
        </section>
      )}
      {groups.map(({ title, type, rows }) => (
        <section key={type} class="stack stack-3" aria-labelledby={`kept-${type}`}>
          <h2 id={`kept-${type}`}>{title}</h2>
          <Rows>
            {rows.map(({ record, said, meta }) => (
              <Row key={record.id} title={said} meta={meta} href={keptOnePath(record.id)} />
            ))}
          </Rows>
        </section>
      ))}
    </>
  );
}

function Ladders({ ladders }: { readonly ladders: readonly LadderNow[] }) {
  return (
    <ul class="kept-ladder">
      {ladders.map(({ id, title, under, isStep, around }) => (
        <li key={id}>
          <span class="line">
            <Mark mark={isStep ? "done" : "part"} size={20} />
            <a class="link" href={isStep ? `/plan/${id}?page=step` : `/goals/${id}`}>
              {title}
            </a>
            {around !== undefined && <span class="meta">{around}</span>}
          </span>
          {under.length > 0 && <Ladders ladders={under} />}
        </li>
      ))}
    </ul>
  );
}

interface KeptRow {
  readonly record: ActivityRecord;
  readonly said: string;
  readonly meta?: string;
}
interface KeptGroup {
  readonly title: string;
  readonly type: ActivityRecord["type"];
  readonly rows: readonly KeptRow[];
}

function groupsOf(records: readonly ActivityRecord[], goals: readonly GoalNow[], locale: string): readonly KeptGroup[] {
  const days = (list: readonly number[] = []) =>
    list.map((day) => sharedWords.weekdayOfNumber(day, locale, "short")).join(", ");
  const group = <Type extends ActivityRecord["type"]>(
    title: string,
    type: Type,
    say: (record: Extract<ActivityRecord, { readonly type: Type }>) => Omit<KeptRow, "record">,
  ): readonly KeptGroup[] => {
    const rows = records.flatMap((record) =>
      record.type === type ? [{ record, ...say(record as Extract<ActivityRecord, { readonly type: Type }>) }] : [],
    );
    return rows.length > 0 ? [{ title, type, rows }] : [];
  };
  return [
    ...group(words.rhythm, "rhythm", (one) => ({
      said: rhythmSaid(one),
      meta: [days(one.weekdays), one.spareDays ? words.spare(days(one.spareDays)) : ""].filter(Boolean).join(". "),
    })),
    ...group(words.teachCard, "teachCard", (one) => ({ said: one.topic, ...given(one.toWhom) })),
    ...group(words.feedback, "feedback", (one) => ({ said: one.who, meta: one.said ?? words.waiting })),
    ...group(words.setback, "setback", (one) => ({ said: one.fairer ?? one.happened, meta: one.happened })),
    ...group(words.timeBox, "timeBox", (one) => ({
      said: words.box(one.minutes),
      ...given(one.stopWords ?? one.enough),
    })),
    ...group(words.tracking, "tracking", (one) => ({
      said: goals.find(({ goal }) => goal.id === one.goalId)?.version.title ?? words.by[one.by],
      meta: words.by[one.by],
    })),
    ...group(words.challenge, "challenge", (one) => ({
      said: one.title,
      meta: activitiesWords.patch.grows,
    })),
    ...group(words.milestone, "milestone", (one) => ({ said: one.text, ...given(one.changed) })),
  ];
}
function given(meta: string | undefined): { readonly meta?: string } {
  return meta === undefined ? {} : { meta };
}
