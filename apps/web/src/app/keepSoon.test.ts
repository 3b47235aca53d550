import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createKeepSoon, KEPT_AFTER_MS } from "./keepSoon.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function field() {
  const kept: string[] = [];
  let leavePage: () => boolean = () => false;
  const soon = createKeepSoon(
    async (text, { aloud }) => kept.push(aloud ? `${text}!` : text),
    (leave) => {
      leavePage = leave;
      return () => (leavePage = () => false);
    },
  );
  return { kept, soon, leavePage: () => leavePage() };
}

describe("a setting in a person’s words", () => {
  test("is kept when the fingers rest, once for what was typed together", () => {
    const { kept, soon } = field();
    for (const text of ["T", "Te", "Tea"]) soon.typed(text);
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(KEPT_AFTER_MS);
    expect(kept).toEqual(["Tea"]);
    vi.advanceTimersByTime(10 * KEPT_AFTER_MS);
    expect(kept).toEqual(["Tea"]);
  });

  test("a tab that is closed in the middle of a word keeps it, and says that something is on its way", async () => {
    const { kept, soon, leavePage } = field();
    expect(leavePage()).toBe(false);
    soon.typed("Te");
    expect(leavePage()).toBe(true);
    expect(leavePage()).toBe(true);
    expect(kept).toEqual(["Te"]);
    await vi.advanceTimersByTimeAsync(0);
    expect(leavePage()).toBe(false);
  });

  test("is said to be kept when the field is left, and only if anything was typed", () => {
    const { kept, soon } = field();
    soon.left();
    soon.typed("Tea");
    vi.advanceTimersByTime(KEPT_AFTER_MS);
    soon.left();
    soon.left();
    expect(kept).toEqual(["Tea", "Tea!"]);
  });

  test("a screen that goes away keeps what was typed last", () => {
    const { kept, soon, leavePage } = field();
    soon.typed("Tea");
    soon.close();
    expect(kept).toEqual(["Tea"]);
    soon.typed("Tea first");
    expect(leavePage()).toBe(false);
  });
});
