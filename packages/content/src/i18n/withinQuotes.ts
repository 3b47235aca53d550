/**
 * A person’s words, to be put between the quotation marks of a sentence of ours. Marks of their own around all of it
 * go, and those inside become the inner ones: “Not this week” does not stand as ““Not this week””.
 */
export function withinQuotes(text: string): string {
  const whole = /^[“"]([^“”"]*)[”"]$/u.exec(text.trim());
  return whole?.[1] ?? text.replace(/[“"]([^“”"]*)[”"]/gu, "‘$1’");
}
