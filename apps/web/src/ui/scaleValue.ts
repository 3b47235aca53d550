/** What a scale does with a press or a typed number. 0–100: every rating of the practice log. */
export const lowest = 0;
export const highest = 100;

/** Where an unrated scale waits: at what was felt before, else in the middle. It counts for nothing until touched. */
export function startOf(before: number | undefined): number {
  return before ?? (lowest + highest) / 2;
}

export function stepBy(value: number | undefined, before: number | undefined, step: number): number {
  return within((value ?? startOf(before)) + step);
}

/** Undefined when what was typed is not a number; then the scale stays as it was. Takes digits of Arabic script too. */
export function typedScore(text: string): number | undefined {
  const digits = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 0xf}`);
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  return within(Number(digits));
}

function within(n: number): number {
  return Math.min(highest, Math.max(lowest, n));
}
