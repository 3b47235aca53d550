import { expect, test } from "vitest";
import { fakeNow, fakeTussock, mayaToday } from "./fakeTussock.tsx";

test("Maya’s Thursday answers as it was told to", async () => {
  const tussock = fakeTussock({
    answers: {
      areas: [],
      saveWin: ({ text }) => (text === "" ? { ok: false, trouble: "noWords" } : { ok: false, trouble: "diskFull" }),
    },
  });
  expect(await tussock.ask("areas")).toEqual([]);
  expect(await tussock.ask("today")).toEqual(mayaToday);
  expect(await tussock.ask("saveWin", { text: "" })).toEqual({ ok: false, trouble: "noWords" });
  expect(tussock.moment().at).toBe(fakeNow);
});

test("an ask nobody gave an answer for says which one it was", async () => {
  await expect(fakeTussock().ask("profile")).rejects.toThrow('asked "profile"');
});
