import { expect, test } from "vitest";
import { oneAtATime } from "./oneAtATime.ts";

test("what is on its way is not begun again, and neither is what has led on", async () => {
  const once = oneAtATime();
  let begun = 0;
  const work = async () => {
    begun += 1;
    return true;
  };
  expect(await Promise.all([once(work), once(work)])).toEqual([true, false]);
  expect(await once(work)).toBe(false);
  expect(begun).toBe(1);
});

test("what did not lead on, or broke, can be begun again", async () => {
  const once = oneAtATime();
  expect(await once(async () => false)).toBe(false);
  await expect(once(() => Promise.reject(new Error("no room")))).rejects.toThrow("no room");
  expect(await once(async () => true)).toBe(true);
});
