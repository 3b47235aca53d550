import { useEffect, useRef } from "preact/hooks";
import type { Day } from "@tussock/domain";
import { loggedSkillName } from "@tussock/content/skills/names";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { arrowLeftIcon, caretLeftBoldIcon, caretRightBoldIcon } from "#ui/icon/icons.ts";
import { EntryRows } from "./EntryRows.tsx";
import type { LookViewProps } from "./LogView.tsx";
import { DayMark, MarkLegend } from "./MarkLegend.tsx";
import { withDay, withMonth } from "./lookBack.ts";
import { useAreas, useLog } from "./useLog.ts";
import { monthSaid, weekdayOrder, weeksOf, type YearDay, type YearMonth } from "./year.ts";

const words = lookbackWords.year;

export interface MonthViewProps extends LookViewProps {
  readonly months: readonly YearMonth[];
  readonly open: YearMonth;
  readonly year: number;
  readonly weekStart: number;
}

/** One month, large enough to press its days. */
export function MonthView({ months, open, year, weekStart, look, onLook, onOpen }: MonthViewProps) {
  const locale = localeFor(useTussock().preferences.value);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [open.month, year]);
  const name = (month: number) => sharedWords.monthOfNumber(month, locale, "long");
  const show = (month: number | undefined) => onLook((now) => withMonth(now, year, month));
  const earlier = months.find(({ month }) => month === open.month - 1);
  const later = months.find(({ month }) => month === open.month + 1);

  return (
    <div class="month-view">
      <div class="stack stack-3">
        <Link icon={arrowLeftIcon} onPress={() => show(undefined)}>
          {words.back}
        </Link>
        <div class="month-head">
          <h2 ref={title} tabIndex={-1}>
            {words.monthTitle(name(open.month), year)}
          </h2>
          {earlier && (
            <IconButton
              icon={caretLeftBoldIcon}
              flip
              label={words.earlier(name(earlier.month))}
              onPress={() => show(earlier.month)}
            />
          )}
          {later && (
            <IconButton
              icon={caretRightBoldIcon}
              flip
              label={words.later(name(later.month))}
              onPress={() => show(later.month)}
            />
          )}
        </div>
        <div class="month-room">
          <table class="month">
            <caption class="vh">{monthSaid(open, name(open.month))}</caption>
            <thead>
              <tr>
                {weekdayOrder(weekStart).map((day) => (
                  <th key={day} scope="col" abbr={sharedWords.weekdayOfNumber(day, locale, "long")}>
                    <span class="month-wide">{sharedWords.weekdayOfNumber(day, locale, "short")}</span>
                    <span class="month-narrow">{sharedWords.weekdayOfNumber(day, locale, "narrow")}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(open).map((week, row) => (
                <tr key={row}>
                  {week.map((day, column) => (
                    <td key={column}>
                      {day && (
                        <DayOfMonth
                          day={day}
                          locale={locale}
                          picked={look.day === day.day}
                          onPick={() => onLook((now) => withDay(now, day.day))}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <MarkLegend tussocks />
      </div>
      {look.day === undefined ? (
        <p class="meta">{open.facts.days > 0 ? words.pickDay : monthSaid(open, name(open.month))}</p>
      ) : (
        <EntriesOfDay day={look.day} locale={locale} onOpen={onOpen} />
      )}
    </div>
  );
}

/** A day with nothing is its number and nothing more. */
function DayOfMonth({
  day,
  locale,
  picked,
  onPick,
}: {
  readonly day: YearDay;
  readonly locale: string;
  readonly picked: boolean;
  readonly onPick: () => void;
}) {
  if (day.mark === "blank") return <span class="month-day quiet">{day.number}</span>;
  const label = words.dayOf(
    sharedWords.fullDay(day.day, locale),
    words.marks[day.mark],
    sharedWords.entries(day.entries, locale),
  );
  return (
    <button class="month-day" type="button" aria-pressed={picked} aria-label={label} onClick={onPick}>
      {day.number}
      <DayMark mark={day.mark} seed={day.number} />
    </button>
  );
}

function EntriesOfDay({
  day,
  locale,
  onOpen,
}: {
  readonly day: Day;
  readonly locale: string;
  readonly onOpen: () => void;
}) {
  const page = useLog({ from: day, to: day }, entriesOfDayMost);
  const areas = useAreas();
  const title = useRef<HTMLHeadingElement>(null);
  const ready = page !== undefined;
  useEffect(() => title.current?.focus(), [day, ready]);
  if (!page) return null;
  return (
    <section class="stack stack-2" aria-labelledby="month-day">
      <h3 class="sans look-day" id="month-day" ref={title} tabIndex={-1}>
        {sharedWords.fullDay(day, locale)}
      </h3>
      <EntryRows entries={page.entries} naming={{ locale, areas, skillName: loggedSkillName }} onOpen={onOpen} />
    </section>
  );
}

/** More than anyone writes in a day; a person who does finds the rest in the log. */
const entriesOfDayMost = 200;
