import { expect, it } from "vitest";
import { say, sayIn } from "./say.ts";

it("a sentence counts by the rules of its language, and takes what it is given", () => {
  const steps = "{n, plural, one {one #} few {few #} many {many #} other {other #}} by {name}";
  expect([1, 3, 5].map((n) => sayIn("pl")(steps, { n, name: "Ana" }))).toEqual([
    "one 1 by Ana",
    "few 3 by Ana",
    "many 5 by Ana",
  ]);
  expect(say("{n, plural, =0 {none} one {# step} other {# steps}}", { n: 1234 })).toBe("1,234 steps");
  expect(say("{kind, select, yes {All of it} other {Part of it}}, {of}", { kind: "yes", of: 3 })).toBe("All of it, 3");
});

it("what a message asks for is known to the compiler: too little, too much, or of another kind does not compile", () => {
  // @ts-expect-error: {of} is asked for
  expect(() => say("Part {at} of {of}", { at: 1 })).toThrow("of");
  // @ts-expect-error: nothing asks for n
  expect(say("Part {at} of {of}", { at: 1, of: 2, n: 3 })).toBe("Part 1 of 2");
  // @ts-expect-error: a plural takes a number
  expect(say("{n, plural, one {# step} other {# steps}}", { n: "some" })).toBe("NaN steps");
});
