import { useEffect, useState } from "preact/hooks";
import type { YearInView } from "@tussock/domain";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Note } from "#ui/Note.tsx";
import { Select } from "#ui/Select.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Table } from "#ui/Table.tsx";
import type { LookViewProps } from "./LogView.tsx";
import { MarkLegend } from "./MarkLegend.tsx";
import { MonthView } from "./MonthView.tsx";
import { withMonth, yearChoices } from "./lookBack.ts";
import { hasEntries, isWithin, monthSaid, monthsOf, type YearMonth } from "./year.ts";

const words = lookbackWords.year;

export function YearView({ look, onLook, onOpen }: LookViewProps) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const year = useYear(look.year);
  const today = tussock.today.value?.day;
  if (!year || today === undefined) return <Skeleton label={words.loading} lines={4} />;

  const { view, weekStart } = year;
  const months = monthsOf(view, weekStart, today);
  const open = months.find(({ month }) => month === look.month);
  if (open) {
    return (
      <MonthView
        months={months}
        open={open}
        year={view.year}
        weekStart={weekStart}
        look={look}
        onLook={onLook}
        onOpen={onOpen}
      />
    );
  }
  return (
    <div class="stack stack-5">
      <div class="year-pick">
        <Select
          label={words.pick}
          value={String(view.year)}
          options={yearChoices(view).map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(picked) => onLook((now) => withMonth(now, Number(picked), undefined))}
        />
      </div>
      {hasEntries(months) ? <p>{words.lead}</p> : <Note>{words.empty(view.year)}</Note>}
      <ul class="year-months" aria-label={words.months}>
        {months.map((month) => (
          <li key={month.month}>
            <SmallMonth
              month={month}
              locale={locale}
              onPress={() => onLook((now) => withMonth(now, view.year, month.month))}
            />
          </li>
        ))}
      </ul>
      <MarkLegend />
      <Disclosure summary={words.table.summary}>
        <Table
          caption={words.table.caption(view.year)}
          head={words.table.head}
          minRem={34}
          rows={months
            .filter(isWithin)
            .map(({ month, facts }) => [
              sharedWords.monthOfNumber(month, locale, "long"),
              facts.days,
              facts.done,
              facts.part,
              facts.try,
              facts.win,
            ])}
        />
      </Disclosure>
    </div>
  );
}

/** Too small to press its days, so all of it is one button; the picture is for the eye, the sentence for the ear. */
function SmallMonth({
  month,
  locale,
  onPress,
}: {
  readonly month: YearMonth;
  readonly locale: string;
  readonly onPress: () => void;
}) {
  const name = sharedWords.monthOfNumber(month.month, locale, "long");
  return (
    <button class="year-month" type="button" aria-label={monthSaid(month, name)} onClick={onPress}>
      <span class="strong">{name}</span>
      <span class="year-days">
        {Array.from({ length: month.lead }, (_, i) => (
          <i key={`lead-${i}`} />
        ))}
        {month.days.map(({ day, mark }) => (
          <i key={day} class={mark === "blank" ? undefined : `ym ym--${mark}`} />
        ))}
      </span>
    </button>
  );
}

function useYear(year: number | undefined): { readonly view: YearInView; readonly weekStart: number } | undefined {
  const tussock = useTussock();
  const [answer, setAnswer] = useState<{ readonly view: YearInView; readonly weekStart: number }>();
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void Promise.all([tussock.ask("year", year === undefined ? {} : { year }), tussock.ask("profile")]).then(
      ([view, profile]) => {
        // Monday when nothing was chosen, as ISO 8601 has it.
        if (here) setAnswer({ view, weekStart: profile.weekStart ?? 1 });
      },
    );
    return () => {
      here = false;
    };
  }, [year, changes, tussock]);
  return answer;
}
