/** By the signs alone, the same on every device and in every language: for ids, days, and what has to stand in some order. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
