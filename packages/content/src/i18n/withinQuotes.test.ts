import { expect, test } from "vitest";
import { lookbackWords } from "../words/en/lookback.ts";
import { proofWords } from "../words/en/proof.ts";
import { reviewWords } from "../words/en/review.ts";
import { todayWords } from "../words/en/today.ts";
import { withinQuotes } from "./withinQuotes.ts";

test("words that hold quotation marks do not get a second pair", () => {
  expect(withinQuotes("“Not this week” is a whole sentence.")).toBe("‘Not this week’ is a whole sentence.");
  expect(withinQuotes('I said "no", and "sorry".')).toBe("I said ‘no’, and ‘sorry’.");
  expect(withinQuotes("“I can’t”")).toBe("I can’t");
  expect(withinQuotes('"All of it"')).toBe("All of it");
});

test("words without them stay as they are, apostrophes and inches too", () => {
  for (const text of ["I don’t have to", "'tis done", 'a 9" pan', "‘so’ and ‘so’", ""])
    expect(withinQuotes(text)).toBe(text);
});

test("wherever Ana’s own words are quoted, one pair stands around them", () => {
  const said = "“Not this week” is a whole sentence.";
  const quoted = [
    lookbackWords.entry.quote(said),
    proofWords.quote(said),
    todayWords.kept.quote(said),
    reviewWords.session.line.own(said, "Mon 16 Nov"),
    reviewWords.session.ideas.lift(said, 30, 40),
    reviewWords.session.ideas.inTheWay(said, 2),
  ];
  for (const text of quoted) {
    expect(text.match(/“/g)).toHaveLength(1);
    expect(text).toContain("‘Not this week’");
  }
});
