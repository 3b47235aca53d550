import { expect, test } from "vitest";
import { patternCardsWords } from "./patternCards.ts";
import { patternsWords } from "./patterns.ts";
import { reviewWords } from "./review.ts";
import { skillsWords } from "./skills.ts";

/** A first day has one of each: none of it may read as a form that was filled in. */
test("of one time it is said whether it helped, not how often", () => {
  const { skills } = patternsWords;
  const { line } = reviewWords.session;
  expect(line.skillRated("STOP", 1, 1, 1)).toBe("STOP: used once; helped the one time it was rated");
  expect(line.skillRated("STOP", 2, 0, 1)).toBe("STOP: used 2 times; did not help the one time it was rated");
  expect(line.skillRated("STOP", 3, 1, 2)).toBe("STOP: used 3 times; helped 1 of the 2 times it was rated");
  expect(skillsWords.map.helpedOf(1, 1)).toBe("Helped the one time you rated it");
  expect(skillsWords.map.helpedOf(0, 1)).toBe("Did not help the one time you rated it");
  expect(skillsWords.map.helpedOf(0, 2)).toBe("Helped 0 of the 2 times you rated it");
  expect(skills.row("STOP", 1, 1)).toBe("STOP: helped the one time you rated it.");
  expect(skills.row("STOP", 0, 1)).toBe("STOP: did not help the one time you rated it.");
  expect(skills.row("STOP", 3, 4)).toBe("STOP: helped 3 of 4 times.");
});

test("of one rated step it is said whether mood was higher", () => {
  const { line } = reviewWords.session;
  expect(line.moved("Mood", 1, 1)).toBe("Mood was higher after the one rated step");
  expect(line.moved("Mood", 0, 1)).toBe("Mood was not higher after the one rated step");
  expect(line.moved("Mood", 2, 3)).toBe("Mood was higher after 2 of 3 rated steps");
});

test("one day is named once", () => {
  expect(patternCardsWords.span("Sat 21 Nov", "Sat 21 Nov", "1 log")).toBe("Sat 21 Nov, 1 log");
  expect(patternCardsWords.span("Fri 20 Nov", "Sat 21 Nov", "2 logs")).toBe("Fri 20 Nov to Sat 21 Nov, 2 logs");
});
