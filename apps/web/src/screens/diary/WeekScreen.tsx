import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { addDays, isDay, type Day, type DiaryRowKind } from "@tussock/domain";
import type { DiaryWeek } from "@tussock/domain/diary";
import { diaryWords } from "@tussock/content/words/diary";
import { sharedWords } from "@tussock/content/words/shared";
import { BackBar } from "#app/BackBar.tsx";
import type { DiaryWeekNow } from "#app/diaryAsks.ts";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { caretLeftBoldIcon, caretRightBoldIcon, printerIcon } from "#ui/icon/icons.ts";
import { markCell, sessionLines, skillCell, skillLines, skillName, type Cell } from "./week.ts";
import "./diary.css";

const words = diaryWords.week;

/** A week on one page: to look at, and to take along on paper. */
export function WeekScreen({ day: asked }: { readonly day?: string }) {
  usePageTitle(diaryWords.title);
  const now = useWeek(isDay(asked) ? asked : undefined);
  return (
    <div class="app diary-page">
      <BackBar href="/diary" label={diaryWords.back} />
      <main id="main" class="stack stack-6">
        {now ? (
          <TheWeek now={now} />
        ) : (
          <>
            <h1 class="vh">{diaryWords.title}</h1>
            <Skeleton label={diaryWords.loading} lines={6} />
          </>
        )}
      </main>
    </div>
  );
}

function TheWeek({ now: { week, today } }: { readonly now: DiaryWeekNow }) {
  const locale = localeFor(useTussock().preferences.value);
  const [first, last] = [week.days[0] ?? today, week.days.at(-1) ?? today];
  return (
    <>
      <header class="stack stack-2">
        <p class="diary-head">
          <b>{words.printed.title}</b>
          <span>{`${words.printed.name}: ____________________`}</span>
        </p>
        <h1>{words.title(sharedWords.shortDay(first, locale), sharedWords.shortDay(last, locale))}</h1>
        <p class="meta">{week.filled === 0 ? words.none : words.filled(week.filled)}</p>
        <nav class="line diary-screen" aria-label={diaryWords.title}>
          <IconButton
            icon={caretLeftBoldIcon}
            flip
            edge="start"
            href={`/diary/week/${addDays(first, -7)}`}
            label={words.earlier}
          />
          {last < today && (
            <IconButton icon={caretRightBoldIcon} flip href={`/diary/week/${addDays(first, 7)}`} label={words.later} />
          )}
        </nav>
      </header>
      <WeekTable week={week} locale={locale} />
      <Notes week={week} locale={locale} />
      <Sessions week={week} locale={locale} />
      <SkillFacts week={week} />
      <p class="diary-head meta">{words.printed.foot}</p>
      <div class="stack stack-3 diary-screen">
        <Button wide size="lg" href={`/diary/day/${last < today ? last : today}`}>
          {words.fill}
        </Button>
        <Button wide kind="second" icon={printerIcon} href={`/print?what=diary&of=${first}`}>
          {words.print}
        </Button>
      </div>
    </>
  );
}

const groups: readonly { readonly kinds: readonly DiaryRowKind[]; readonly title: string }[] = [
  { kinds: ["feeling"], title: diaryWords.setUp.emotions.title },
  { kinds: ["urge"], title: diaryWords.setUp.urges.title },
  { kinds: ["yesNo", "count"], title: words.targets },
];

function WeekTable({ week, locale }: { readonly week: DiaryWeek; readonly locale: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div class="table-room diary-week" role="region" aria-label={words.table} tabIndex={0}>
      <table class="table">
        <caption class="meta">{words.printed.scale(week.most)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{words.line}</VisuallyHidden>
            </th>
            {week.days.map((day) => (
              <th key={day} scope="col" abbr={sharedWords.weekday(day, locale, "long")}>
                {sharedWords.weekday(day, locale, "short")}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ kinds, title }) => (
          <Group key={title} title={title}>
            {week.rows
              .filter(({ row }) => kinds.includes(row.kind))
              .map(({ row, marks }) => (
                <Line key={row.id} name={row.name} cells={marks.map((mark) => markCell(mark, week.most))} />
              ))}
          </Group>
        ))}
        {week.moods && (
          <tbody>
            <Line
              name={words.mood}
              cells={week.moods.map((mood) => (mood === undefined ? undefined : { sign: String(mood) }))}
            />
          </tbody>
        )}
        <Group title={words.skills}>
          {week.skills.map(({ skill, marks }) => (
            <Line key={skill} name={skillName(skill)} cells={marks.map(skillCell)} />
          ))}
        </Group>
      </table>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={8}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Line({ name, cells }: { readonly name: string; readonly cells: readonly (Cell | undefined)[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, place) => (
        <td key={place}>
          {cell?.said === undefined ? (
            cell?.sign
          ) : (
            <>
              <span aria-hidden="true">{cell.sign}</span>
              <VisuallyHidden>{cell.said}</VisuallyHidden>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function Notes({ week: { notes }, locale }: { readonly week: DiaryWeek; readonly locale: string }) {
  if (notes.length === 0) return null;
  return (
    <section class="stack stack-2" aria-labelledby="diary-notes">
      <h2 id="diary-notes">{words.notes}</h2>
      <ul class="stack stack-2">
        {notes.map(({ day, note }) => (
          <li key={day}>
            <b>{sharedWords.weekday(day, locale, "long")}</b>
            <br />
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sessions({ week: { sessions }, locale }: { readonly week: DiaryWeek; readonly locale: string }) {
  if (sessions.length === 0) return null;
  return (
    <section class="stack stack-2" aria-labelledby="diary-sessions">
      <h2 id="diary-sessions">{diaryWords.session.title}</h2>
      {sessions.map((session) => (
        <div key={session.id}>
          <b>{sharedWords.weekday(session.day, locale, "long")}</b>
          <ul>
            {sessionLines(session).map(({ name, answer }) => (
              <li key={name}>{`${name}: ${answer}`}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function SkillFacts({ week: { skills, rows } }: { readonly week: DiaryWeek }) {
  const told = skills.flatMap(({ skill, week }) => {
    const lines = skillLines(week);
    return lines.length > 0 ? [{ skill, lines }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section class="stack stack-2" aria-labelledby="diary-facts">
      <h2 id="diary-facts">{diaryWords.skillsUsed.facts.title}</h2>
      <dl class="stack stack-3">
        {told.map(({ skill, lines }) => (
          <div key={skill}>
            <dt class="label">{skillName(skill)}</dt>
            <dd class="meta">{`${lines.join(". ")}.`.replace("..", ".")}</dd>
          </div>
        ))}
      </dl>
      {rows.length > 0 && <Note>{words.bothHigh}</Note>}
      <div class="diary-screen">
        <Disclosure summary={words.skills}>
          <div class="stack stack-2">
            <ul>
              {diaryWords.skillsUsed.levels.map(({ value, line }) => (
                <li key={value}>{`${value}: ${line}`}</li>
              ))}
            </ul>
            <p class="meta">{diaryWords.skillsUsed.whyNoAverage}</p>
          </div>
        </Disclosure>
      </div>
    </section>
  );
}

function useWeek(day: Day | undefined): DiaryWeekNow | undefined {
  const tussock = useTussock();
  const [now, setNow] = useState<DiaryWeekNow>();
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void tussock.ask("diaryWeek", { day }).then((found) => here && setNow(found));
    return () => void (here = false);
  }, [tussock, day, changes]);
  return now;
}
