import { readTimer } from "#app/runningTimer.ts";

/** Where a skill taken up in the middle of a step leads back to (C14); undefined when no step is under way. */
export function stepPath(): string | undefined {
  const timer = readTimer();
  return timer && `/do/${timer.planId}`;
}
