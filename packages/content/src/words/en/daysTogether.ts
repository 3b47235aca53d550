/** Several days of the last week in one breath: "Tuesday to Thursday", "Monday, Wednesday and Thursday". */
import type { Day } from "@tussock/domain";
import { say } from "../../i18n/say.ts";
import { daysBetween, known, weekday } from "./when.ts";

/** The days in order. Three and more on end are one span. */
export function daysTogether(days: readonly Day[], locale: string): string {
  const spans: Day[][] = [];
  for (const day of days) {
    const span = spans.at(-1);
    const last = span?.at(-1);
    if (span && last && daysBetween(last, day) === 1) span.push(day);
    else spans.push([day]);
  }
  const said = spans.flatMap((span) => {
    const names = span.map((day) => weekday(day, locale, "long"));
    const [first = "", last = ""] = [names[0], names.at(-1)];
    return names.length >= 3 ? [say("{first} to {last}", { first, last })] : names;
  });
  return new Intl.ListFormat(known(locale), { type: "conjunction" }).format(said);
}
