/** Times as a time field has them, how settings are kept, and what a device can do. */
import type { Minutes } from "@tussock/domain";
import type { RemindersChange } from "@tussock/domain/reminder";
import { remindersWords } from "@tussock/content/words/reminders";
import type { Notices } from "#app/tussock.ts";

/** `aloud`: says that it is kept; not while words are still typed. */
export type SaveReminders = (change: RemindersChange, how?: { readonly aloud: boolean }) => Promise<void>;

/** "09:05"; empty while there is none. */
export function timeToText(time: Minutes | undefined): string {
  if (time === undefined) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}

/** Half typed or emptied is no time. */
export function textToTime(text: string): Minutes | undefined {
  const found = /^(\d{2}):(\d{2})/.exec(text);
  if (!found) return undefined;
  const time = Number(found[1]) * 60 + Number(found[2]);
  return time < 24 * 60 ? (time as Minutes) : undefined;
}

export function outsideMeta({ inBackground }: Notices): string {
  return inBackground ? remindersWords.outside.metaBackground : remindersWords.outside.meta;
}
