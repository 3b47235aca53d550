/**
 * Keeps the one line that may stand on a page: asks the vault whether there is anything to say, now, after each change
 * and when its time comes. Knows no browser; it is handed the clock, the timer and the device.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { EpochMs, RecordId } from "@tussock/domain";
import type { ReminderAnswer } from "@tussock/domain/reminder";
import { remindersWords } from "@tussock/content/words/reminders";
import type { Notices, Tussock } from "#app/tussock.ts";

const words = remindersWords.line;

export interface ReminderLineNow {
  readonly planId: RecordId;
  readonly words: string;
  readonly last: boolean;
}
export interface ReminderWatch {
  readonly line: ReadonlySignal<ReminderLineNow | undefined>;
  /** Looks anew; more calls while it looks become one more look. */
  readonly look: () => Promise<void>;
  readonly answer: (answer: ReminderAnswer) => Promise<void>;
}
export interface WatchParts {
  readonly tussock: Pick<Tussock, "ask" | "moment" | "say" | "vault">;
  readonly notices: Notices;
  readonly isShown: () => boolean;
  /** Runs `work` once after so long; the one before it is forgotten. */
  readonly wakeIn: (ms: number, work: () => void) => void;
}

/** Timers sleep with the phone, and a plan can be moved by another device: it is never longer until the next look. */
const LOOK_AGAIN_MS = 5 * 60_000;

export function watchReminders({ tussock, notices, isShown, wakeIn }: WatchParts): ReminderWatch {
  const line = signal<ReminderLineNow | undefined>(undefined);
  let looking: Promise<void> | undefined;
  let again = false;
  /** What is known when the vault is locked: a time, and no word. */
  let ringAt: EpochMs | undefined;

  return { line, look, answer };

  async function look(): Promise<void> {
    again = true;
    looking ??= lookUntilCalm();
    await looking;
  }

  async function lookUntilCalm(): Promise<void> {
    try {
      while (again) {
        again = false;
        await lookOnce();
      }
    } finally {
      looking = undefined;
    }
  }

  async function lookOnce(): Promise<void> {
    if (tussock.vault.value.is !== "open") {
      line.value = undefined;
      await ringWhileLocked();
      return;
    }
    // Locked in between, or without a line on a first visit: the next look is soon enough.
    const now = await tussock.ask("reminderNow").catch(() => undefined);
    if (!now) return;
    const { next, outside } = now;
    const said = now.words ?? words.plain;
    ringAt = next.is === "later" && outside ? next.at : undefined;
    if (next.is === "later")
      wakeIn(Math.min(LOOK_AGAIN_MS, Math.max(0, next.at - tussock.moment().at)), () => void look());
    else if (next.is === "due") wakeIn(LOOK_AGAIN_MS, () => void look());
    if (outside) await notices.schedule(next.is === "later" ? { at: next.at, words: said } : undefined);
    line.value = next.is === "due" ? { planId: next.planId, words: said, last: next.last === true } : undefined;
    if (next.is !== "due" || next.again) return;
    if (outside && !isShown()) await notices.show(said);
    await tussock
      .ask("answerReminder", { answer: "shown", planId: next.planId, last: next.last })
      .catch(() => undefined);
  }

  async function ringWhileLocked(): Promise<void> {
    if (ringAt === undefined) return;
    const left = ringAt - tussock.moment().at;
    if (left > 0) {
      wakeIn(Math.min(LOOK_AGAIN_MS, left), () => void look());
      return;
    }
    ringAt = undefined;
    if (!isShown()) await notices.show(words.plain);
  }

  async function answer(given: ReminderAnswer): Promise<void> {
    const shown = line.value;
    if (!shown) return;
    line.value = undefined;
    await tussock.ask("answerReminder", { answer: given, planId: shown.planId }).catch(() => undefined);
    if (given === "later") tussock.say({ text: words.saidLater });
    if (given === "notToday") tussock.say({ text: words.saidNotToday });
    await look();
  }
}
