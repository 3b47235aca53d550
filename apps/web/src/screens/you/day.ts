/** When the person's day and week start. */
import type { Minutes, Profile } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { youWords } from "@tussock/content/words/you";

/** 04:00, as the domain has it when nothing was chosen. */
const usualDayStart = 240 as Minutes;
/** Midnight to noon (record.ts: "0 to 720"), by the hour. */
const hours: readonly Minutes[] = Array.from({ length: 13 }, (_, hour) => (hour * 60) as Minutes);

/** Every full hour, and the person's own time where that is none of them. */
export function dayStarts(
  profile: Profile,
  locale: string,
): readonly { readonly value: string; readonly label: string }[] {
  const all = [...new Set([...hours, dayStartOf(profile)])].sort((a, b) => a - b);
  return all.map((minutes) => ({
    value: String(minutes),
    label: minutes === 0 ? youWords.day.midnight : sharedWords.timeOfDay(minutes, locale),
  }));
}

export function dayStartOf(profile: Profile): Minutes {
  return profile.dayStart ?? usualDayStart;
}

export function weekStarts(locale: string): readonly { readonly value: string; readonly label: string }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((number) => ({
    value: String(number),
    label: sharedWords.weekdayOfNumber(number, locale),
  }));
}

export function weekStartOf(profile: Profile): number {
  return profile.weekStart ?? 1;
}
