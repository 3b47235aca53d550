import { expect, test } from "vitest";
import { todayWords } from "../../../packages/content/src/words/en/today.ts";
import { learnPages } from "../../../packages/content/src/learn/index.ts";
import { bendAll, bends, OVERRIDE, POP } from "./bend.ts";
import { withMessagesCompiled } from "./compileMessages.ts";

test("en-XA is about 40 % longer and has no plain letter left; en-XB is turned as a whole", () => {
  const texts = learnPages.map(({ title, lead }) => `${title}. ${lead}`);
  const bent = texts.map(bends["en-XA"]);
  const ratio = bent.join("").length / texts.join("").length;
  expect(ratio).toBeGreaterThan(1.25);
  expect(ratio).toBeLessThan(1.5);
  expect(bent.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
  expect(bends["en-XB"]("Kept here")).toBe(`${OVERRIDE}Kept here${POP}`);
  expect(bends["en-XB"](" · ")).toBe(" · ");
});

test("what a message is given stays as it is, and so do ids, addresses and keys", () => {
  const source =
    'import { say } from "../i18n/say.ts";\nexport const words = (name) => say("Hello, {name}", { name });';
  expect(withMessagesCompiled(source, "words.ts", bends["en-XA"])).toContain("`Ĥééļļöö, ${name}`");
  const bent = bendAll(
    "en-XA",
    { id: "sad", kind: "low mood", href: "/you/erase", name: "Sad", deep: [{ id: "Big" }] },
    false,
  );
  expect(bent).toEqual({
    id: "sad",
    kind: "ļööŵ ɱööööđ",
    href: "/you/erase",
    name: "Šààđ",
    deep: [{ id: "Big" }],
  });
});

test("what is bent already is not bent again, and an object that stands in two places stays one", () => {
  const once = bendAll("en-XB", todayWords, true);
  expect(bendAll("en-XB", once, true)).toBe(once);
  const step = { name: "A step" };
  const both = bendAll("en-XA", { step, steps: [step] }, false) as {
    readonly step: object;
    readonly steps: readonly object[];
  };
  expect(both.steps[0]).toBe(both.step);
});
