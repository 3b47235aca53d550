/** A time that runs, rests and can be made longer. It counts by the clock, so sleep does not stop it. */
export type Countdown =
  | { readonly is: "resting"; readonly leftMs: number }
  | { readonly is: "running"; readonly until: number };

export function rested(seconds: number): Countdown {
  return { is: "resting", leftMs: seconds * 1000 };
}
function leftMs(countdown: Countdown, now: number): number {
  return Math.max(0, countdown.is === "resting" ? countdown.leftMs : countdown.until - now);
}
export function secondsLeft(countdown: Countdown, now: number): number {
  return Math.ceil(leftMs(countdown, now) / 1000);
}
export function begin(countdown: Countdown, now: number): Countdown {
  return countdown.is === "running" ? countdown : { is: "running", until: now + countdown.leftMs };
}
export function pause(countdown: Countdown, now: number): Countdown {
  return { is: "resting", leftMs: leftMs(countdown, now) };
}
export function longer(countdown: Countdown, minutes: number, now: number): Countdown {
  const more = minutes * 60_000;
  if (countdown.is === "resting") return { is: "resting", leftMs: countdown.leftMs + more };
  return { is: "running", until: Math.max(countdown.until, now) + more };
}
export function isOver(countdown: Countdown, now: number): boolean {
  return leftMs(countdown, now) === 0;
}
