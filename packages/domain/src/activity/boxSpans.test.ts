import fc from "fast-check";
import { expect, test } from "vitest";
import { boxMinutes, boxSpans, spanAt } from "./boxSpans.ts";

test("a box without parts is one; with parts there is a pause between each two", () => {
  expect(boxSpans({ minutes: 10 })).toEqual([{ is: "part", from: 0, minutes: 10 }]);
  const spans = boxSpans({
    minutes: 30,
    breakMinutes: 5,
    parts: [
      { title: "Desk", minutes: 20 },
      { title: "Nothing yet", minutes: 0 },
      { title: "Papers", minutes: 10 },
    ],
  });
  expect(spans).toEqual([
    { is: "part", title: "Desk", from: 0, minutes: 20 },
    { is: "pause", from: 20, minutes: 5 },
    { is: "part", title: "Papers", from: 25, minutes: 10 },
  ]);
  expect(spanAt(spans, 19.9)?.title).toBe("Desk");
  expect(spanAt(spans, 20)?.is).toBe("pause");
  expect(spanAt(spans, 35)).toBeUndefined();
});

test("whatever it is split into, each minute of the box lies in one span and the last ends it", () => {
  const anyBox = fc.record({
    minutes: fc.integer({ min: 1, max: 180 }),
    breakMinutes: fc.nat(15),
    parts: fc.array(fc.record({ title: fc.string(), minutes: fc.nat(60) }), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(anyBox, (box) => {
      const spans = boxSpans(box);
      const all = boxMinutes(box);
      expect(spans.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(all);
      for (let minute = 0; minute < all; minute++)
        expect(spans.filter((span) => spanAt([span], minute)).length).toBe(1);
      expect(spanAt(spans, all)).toBeUndefined();
    }),
  );
});
