import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Select } from "#ui/Select.tsx";

/** Around when: a month of the next two years, and never a date to meet. */
export function MonthField({
  label,
  hint,
  value = "",
  onMonth,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value?: string | undefined;
  readonly onMonth: (month: string | undefined) => void;
}) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const [year = 2026, month = 1] = (tussock.today.value?.day ?? "2026-01-01").split("-").map(Number);
  const options = Array.from({ length: 24 }, (_, ahead) => {
    const count = month - 1 + ahead;
    const at = year + Math.floor(count / 12);
    const number = (count % 12) + 1;
    return {
      value: `${at}-${`${number}`.padStart(2, "0")}`,
      label: `${sharedWords.monthOfNumber(number, locale, "long")} ${at}`,
    };
  });
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <Select
      label={label}
      hint={hint}
      value={value}
      options={[
        { value: "", label: activitiesWords.ladder.noMonth },
        ...(known ? [] : [{ value, label: value }]),
        ...options,
      ]}
      onChange={(next) => onMonth(next === "" ? undefined : next)}
    />
  );
}
