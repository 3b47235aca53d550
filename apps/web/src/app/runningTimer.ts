/**
 * The timer that is running in this tab: a plan and times, never a word. It lives in sessionStorage ("tussock.timer"),
 * so it survives sleep and reload and is gone with the tab. It counts by the clock, not by ticks.
 */
import type { EpochMs, RecordId } from "@tussock/domain";

export interface RunningTimer {
  readonly planId: RecordId;
  readonly startedAt: EpochMs;
  /** Set while it rests. */
  readonly pausedAt?: EpochMs;
  /** Rests that are over, added up. */
  readonly restedMs: number;
  /** The chosen length; absent: no end was set. */
  readonly minutes?: number;
  readonly clockHidden?: true;
}

export const timerKey = "tussock.timer";

export function readTimer(storage: Storage | undefined = tabStorage()): RunningTimer | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(timerKey) ?? "null");
    return isTimer(kept) ? kept : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function keepTimer(timer: RunningTimer | undefined, storage: Storage | undefined = tabStorage()): void {
  if (timer) storage?.setItem(timerKey, JSON.stringify(timer));
  else storage?.removeItem(timerKey);
}

/** Time spent on the step so far. A clock that was set back never takes time away below zero. */
export function activeMs(timer: RunningTimer, now: EpochMs): number {
  return Math.max(0, (timer.pausedAt ?? now) - timer.startedAt - timer.restedMs);
}

export function pauseTimer(timer: RunningTimer, now: EpochMs): RunningTimer {
  return timer.pausedAt === undefined ? { ...timer, pausedAt: now } : timer;
}

export function resumeTimer(timer: RunningTimer, now: EpochMs): RunningTimer {
  const { pausedAt, ...running } = timer;
  if (pausedAt === undefined) return timer;
  return { ...running, restedMs: timer.restedMs + Math.max(0, now - pausedAt) };
}

function isTimer(kept: unknown): kept is RunningTimer {
  if (typeof kept !== "object" || kept === null) return false;
  const { planId, startedAt, pausedAt, restedMs, minutes } = kept as Record<string, unknown>;
  return (
    typeof planId === "string" &&
    isNumber(startedAt) &&
    isNumber(restedMs) &&
    (pausedAt === undefined || isNumber(pausedAt)) &&
    (minutes === undefined || isNumber(minutes))
  );
}
function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}
/** Some browsers refuse the storage itself; the timer then lives as long as the page. */
function tabStorage(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
