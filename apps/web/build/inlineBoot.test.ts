import { expect, test } from "vitest";
import { withBoot } from "./inlineBoot.ts";

const page = '<head><script src="/assets/boot-a.js"></script><link rel="stylesheet" href="/assets/e.css"></head>';

test("boot stands in the page, where it was asked for, letter by letter", () => {
  const code = "(()=>{globalThis.began=`$& $1 $'`})();";
  expect(withBoot(page, `${code}\n`)).toBe(
    `<head><script>${code}</script><link rel="stylesheet" href="/assets/e.css"></head>`,
  );
});

test("code that a page would read as its own end is told, not built", () => {
  for (const code of ['say("</script>")', 'say("</SCRIPT >")', 'say("<!--")'])
    expect(() => withBoot(page, code)).toThrow("ends a script");
});
