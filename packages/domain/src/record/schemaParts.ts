/** The parts that records from outside are checked by; see schema.ts. */
import * as v from "valibot";
import { isDay } from "../day/calendar.ts";
import { MINUTES_A_DAY, type Day, type EpochMs, type Minutes, type Zone } from "../day/day.ts";
import { isScore, type Score } from "../shared/score.ts";
import type { RecordId } from "./record.ts";

/** Longer than anything the app itself lets a person type, short enough that no file can fill the memory with one field. */
const TEXT_MOST = 20_000;
export const LIST_MOST = 500;

export const text = v.pipe(v.string(), v.maxLength(TEXT_MOST));
export const someText = v.pipe(
  text,
  v.check((value) => value.trim() !== ""),
);
export const texts = v.pipe(v.array(text), v.maxLength(LIST_MOST));
export const flag = v.boolean();
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const recordId = v.custom<RecordId>((value) => typeof value === "string" && value !== "" && value.length <= 100);
export const day = v.custom<Day>(isDay);
export const score = v.custom<Score>(isScore);
/** Far enough for every calendar, near enough for every clock library (100 million days either way). */
export const instant = v.custom<EpochMs>(
  (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 8.64e15,
);
export const minutes = v.custom<Minutes>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < MINUTES_A_DAY,
);
export const minutesLong = v.pipe(count, v.maxValue(MINUTES_A_DAY));
export const zone = v.custom<Zone>((value) => typeof value === "string" && value !== "" && value.length <= 100);
export const size = v.picklist(["usual", "small", "bare"]);

export const happened = { happenedAt: instant, zone, day, recordedAt: instant };
