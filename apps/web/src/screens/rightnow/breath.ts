/** Where a slow breath stands after so many seconds: words and a bar can be drawn from it alone, without any movement. */
import type { BreatheStep } from "@tussock/content/skills";

export type Breath =
  | {
      readonly is: "breathing";
      readonly phase: "out" | "in";
      /** 1 to `of`: how many of the phase’s seconds have begun. */
      readonly second: number;
      readonly of: number;
      readonly breath: number;
      readonly breaths: number;
      readonly halfPassed: boolean;
    }
  | { readonly is: "over" };

export function breathAt({ outSeconds, inSeconds, seconds }: BreatheStep, elapsedSeconds: number): Breath {
  if (elapsedSeconds >= seconds) return { is: "over" };
  const whole = outSeconds + inSeconds;
  const at = Math.floor(elapsedSeconds) % whole;
  const shared = {
    is: "breathing",
    breath: Math.floor(elapsedSeconds / whole) + 1,
    breaths: Math.ceil(seconds / whole),
    halfPassed: elapsedSeconds >= seconds / 2,
  } as const;
  return at < outSeconds
    ? { ...shared, phase: "out", second: at + 1, of: outSeconds }
    : { ...shared, phase: "in", second: at - outSeconds + 1, of: inSeconds };
}

/** What a timer says aloud: at half, at one minute, at its end (DESIGN-LANGUAGE 7). Nothing in between. */
export function timerCall(seconds: number, elapsedSeconds: number): "half" | "oneMinute" | "over" | undefined {
  if (elapsedSeconds >= seconds) return "over";
  const left = seconds - elapsedSeconds;
  // A minute left is worth a word only where the half was not a moment ago.
  if (seconds > 120 && left <= 60) return "oneMinute";
  return elapsedSeconds >= seconds / 2 ? "half" : undefined;
}
