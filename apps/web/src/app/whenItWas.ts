/**
 * When something happened, as a person says it: now, earlier today, yesterday, a day they pick (C10).
 * A day is the person's own day: 1 in the night of a day that starts at 4 is late on that day, not early on the next.
 */
import {
  addDays,
  isDay,
  momentOf,
  type Day,
  type EpochMs,
  type Minutes,
  type Moment,
  type Zone,
} from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { whenItWasWords as words } from "@tussock/content/words/whenItWas";
import { ensureTemporal } from "./ensureTemporal.ts";
import { isKept } from "./readKept.ts";

export type WhenItWas =
  | { readonly is: "now" }
  /** A time that was not said is the middle of the day; for today, it is now. */
  | { readonly is: "on"; readonly day: Day; readonly time?: Minutes }
  /** An entry being changed keeps its moment until another is picked. */
  | { readonly is: "kept"; readonly at: EpochMs; readonly zone: Zone; readonly day: Day };

export type WhenChoice = "now" | "today" | "yesterday" | "day";

export function choiceOf(when: WhenItWas, today: Day): WhenChoice {
  if (when.is === "now" || when.is === "kept") return "now";
  if (when.day === today) return "today";
  return when.day === addDays(today, -1) ? "yesterday" : "day";
}

/** What a choice begins with; `time` is the clock of now, a fair first guess for any day. */
export function whenOf(choice: WhenChoice, today: Day, time: Minutes): WhenItWas {
  switch (choice) {
    case "now":
      return { is: "now" };
    case "today":
      return { is: "on", day: today, time };
    case "yesterday":
      return { is: "on", day: addDays(today, -1), time };
    case "day":
      return { is: "on", day: addDays(today, -2), time };
  }
}

/** The instant, or nothing for now: what is saved then takes the moment of saving. */
export async function instantOf(
  when: WhenItWas,
  now: { readonly moment: Moment; readonly today: Day; readonly dayStart: Minutes },
): Promise<{ readonly happenedAt: EpochMs; readonly zone: Zone } | undefined> {
  if (when.is === "now") return undefined;
  if (when.is === "kept") return { happenedAt: when.at, zone: when.zone };
  if (when.time === undefined && when.day === now.today) return undefined;
  // Only a picked time needs it on the page.
  await ensureTemporal();
  const time = when.time ?? midday;
  const date = time < now.dayStart ? addDays(when.day, 1) : when.day;
  return { happenedAt: momentOf(date, time, now.moment.zone), zone: now.moment.zone };
}

/** Minutes after midnight on the person's clock. By Intl, so that opening the choice waits for nothing. */
export function clockNow({ at, zone }: Moment): Minutes {
  const parts = new Intl.DateTimeFormat("en", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  }).formatToParts(at);
  const read = (type: "hour" | "minute") => Number(parts.find((part) => part.type === type)?.value);
  return (read("hour") * 60 + read("minute")) as Minutes;
}

/** "Today, 1:04 pm" or "Yesterday, 9:00 pm": the line that stands while nothing has to be changed. */
export function whenSaid(when: WhenItWas, now: Moment, today: Day | undefined, locale: string): string {
  const day = when.is === "now" ? today : when.day;
  const spoken = day && today ? sharedWords.relativeDay(day, today, locale) : words.choices.now;
  const time = timeSaid(when, now, locale);
  return time === undefined ? spoken : sharedWords.dayAndTime(spoken, time);
}
function timeSaid(when: WhenItWas, now: Moment, locale: string): string | undefined {
  if (when.is === "now") return sharedWords.timeAt(now.at, now.zone, locale);
  if (when.is === "kept") return sharedWords.timeAt(when.at, when.zone, locale);
  return when.time === undefined ? undefined : sharedWords.timeOfDay(when.time, locale);
}

/** "13:05" from a time field; undefined when it is empty. */
export function timeFromField(text: string): Minutes | undefined {
  const [hours, minutes] = text.split(":").map(Number);
  if (hours === undefined || minutes === undefined || !(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60))
    return undefined;
  return (hours * 60 + minutes) as Minutes;
}
export function timeToField(time: Minutes | undefined): string {
  if (time === undefined) return "";
  return `${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}`;
}

export function readWhen(kept: unknown): WhenItWas {
  if (!isKept(kept)) return { is: "now" };
  const { is, day, time, at, zone } = kept;
  if (is === "on" && isDay(day)) return { is, day, ...(typeof time === "number" ? { time: time as Minutes } : {}) };
  if (is === "kept" && isDay(day) && typeof at === "number" && typeof zone === "string") {
    return { is, day, at: at as EpochMs, zone: zone as Zone };
  }
  return { is: "now" };
}

const midday = (12 * 60) as Minutes;
