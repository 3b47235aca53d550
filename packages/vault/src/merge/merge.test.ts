import fc from "fast-check";
import { expect, test } from "vitest";
import { createClock } from "../clock/clock.ts";
import type { Stamp } from "../clock/stamp.ts";
import { createSeededRandom } from "../contract/memoryParts.ts";
import { holdsWords, sameValue } from "../shared/values.ts";
import type { Change, StampedRecord } from "../vault.ts";
import { applyChange, MOST_SEEN_WRITERS } from "./applyChange.ts";
import { hasSeen, latestSeen, merge } from "./merge.ts";
import { rowToStamped, rowToText, stampedToRow, textToRow } from "./row.ts";

/** One thing that was written once, and what of the same field it knowingly replaced. */
interface Writing {
  readonly field: string;
  readonly value: unknown;
  readonly stamp: Stamp;
  readonly replaced: ReadonlySet<Stamp>;
}
/** The slow, obvious twin of a merged record: the set of all writings it knows. */
interface Twin {
  readonly writings: ReadonlyMap<string, Writing>;
}

function twinFields(twin: Twin): ReadonlyMap<string, Writing> {
  const winners = new Map<string, Writing>();
  for (const writing of twin.writings.values()) {
    const now = winners.get(writing.field);
    if (now === undefined || writing.stamp > now.stamp) winners.set(writing.field, writing);
  }
  return winners;
}
function twinKept(twin: Twin): readonly Writing[] {
  const all = [...twin.writings.values()];
  const winners = twinFields(twin);
  return all.filter(
    (one) =>
      one.field !== "deleted" &&
      holdsWords(one.value) &&
      winners.get(one.field) !== one &&
      !all.some((other) => other.field === one.field && other.replaced.has(one.stamp)),
  );
}
function twinChange(twin: Twin, change: Change, stamp: Stamp): Twin {
  const writings = new Map(twin.writings);
  const winners = twinFields(twin);
  const kept = twinKept(twin);
  for (const field of new Set([...Object.keys(change.fields ?? {}), ...(change.settled ?? [])])) {
    const given = change.fields !== undefined && Object.hasOwn(change.fields, field);
    const value = given ? change.fields?.[field] : winners.get(field)?.value;
    const ofField = kept.filter((one) => one.field === field);
    const settled =
      ofField.length > 0 &&
      (change.settled?.includes(field) === true || (given && ofField.some((one) => sameValue(one.value, value))));
    const before = winners.get(field);
    if (settled)
      for (const one of ofField)
        writings.set(`settled ${one.stamp} ${field}`, {
          field,
          value: undefined,
          stamp: "",
          replaced: new Set([one.stamp]),
        });
    if (given && !sameValue(before?.value, value))
      writings.set(`${stamp} ${field}`, { field, value, stamp, replaced: new Set(before ? [before.stamp] : []) });
  }
  if (change.deleted !== undefined && change.deleted !== (winners.get("deleted")?.value ?? false)) {
    writings.set(`${stamp} deleted`, { field: "deleted", value: change.deleted, stamp, replaced: new Set() });
  }
  return { writings };
}

function sameAsTwin(state: StampedRecord, twin: Twin): void {
  const winners = new Map([...twinFields(twin)].filter(([, one]) => one.stamp !== ""));
  const deleted = winners.get("deleted");
  winners.delete("deleted");
  expect(new Map(Object.entries(state.fields).map(([name, { v, at }]) => [name, [v, at]]))).toEqual(
    new Map([...winners].map(([name, { value, stamp }]) => [name, [value, stamp]])),
  );
  expect(new Set((state.kept ?? []).map(({ field, stamp }) => `${stamp} ${field}`))).toEqual(
    new Set(twinKept(twin).map(({ field, stamp }) => `${stamp} ${field}`)),
  );
  expect(state.deleted).toEqual(deleted && { v: deleted.value, at: deleted.stamp });
}

const value = fc.oneof(
  fc.constantFrom("", "I swam", "I swam far", "I rested"),
  fc.constantFrom(1, 2, true, null),
  fc.constant(undefined),
  fc.constantFrom(["a"], ["a", "b"], { size: "small" }),
);
const change = fc.record(
  {
    type: fc.constant("win"),
    id: fc.constant("w"),
    fields: fc.dictionary(fc.constantFrom("text", "mark", "score", "__proto__", "constructor"), value, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    deleted: fc.boolean(),
    settled: fc.subarray(["text", "mark"]),
  },
  { requiredKeys: ["type", "id"] },
);
const device = fc.integer({ min: 0, max: 2 });
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant("write" as const), on: device, change }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("merge" as const), from: device, into: device }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant("pass" as const),
      on: device,
      ms: fc.integer({ min: -5_000_000, max: 5_000_000 }),
    }),
  },
);
const history = fc.record({ seed: fc.integer(), happenings: fc.array(happening, { minLength: 1, maxLength: 25 }) });

/** Every state that ever was, on three devices that write and merge as it comes. */
function live({ seed, happenings }: typeof history extends fc.Arbitrary<infer History> ? History : never) {
  const now = [1e12, 1e12, 1e12];
  const clocks = now.map((_, on) =>
    createClock(Uint8Array.of(on, on, on, on), createSeededRandom(seed + on), () => now[on] ?? 0),
  );
  const first = applyChange(undefined, { type: "win", id: "w", fields: {} }, "000000000001000000000000000000000000");
  const states: StampedRecord[] = now.map(() => first);
  const twins: Twin[] = now.map(() => ({ writings: new Map() }));
  const ever: { readonly state: StampedRecord; readonly twin: Twin }[] = [];
  for (const one of happenings) {
    if (one.is === "pass") now[one.on] = (now[one.on] ?? 0) + one.ms;
    const at = one.is === "write" ? one.on : one.is === "merge" ? one.into : undefined;
    if (at === undefined) continue;
    const [state, twin] = [states[at] ?? first, twins[at] ?? { writings: new Map() }];
    if (one.is === "write") {
      const stamp = clocks[at]?.next(latestSeen(state)) ?? "";
      states[at] = applyChange(state, one.change, stamp);
      twins[at] = twinChange(twin, one.change, stamp);
    } else if (one.is === "merge") {
      states[at] = merge(state, states[one.from] ?? first);
      twins[at] = { writings: new Map([...twin.writings, ...(twins[one.from]?.writings ?? [])]) };
    }
    ever.push({ state: states[at] ?? first, twin: twins[at] ?? twin });
  }
  return { states, twins, ever, first };
}

test("a merged record is what a slow twin makes of all writings it knows", () => {
  fc.assert(
    fc.property(history, (lived) => {
      for (const { state, twin } of live(lived).ever) sameAsTwin(state, twin);
    }),
    { numRuns: 400 },
  );
});

test("merging is commutative, associative and idempotent, for every three states that ever were", () => {
  fc.assert(
    fc.property(history, fc.tuple(fc.nat(), fc.nat(), fc.nat()), (lived, picks) => {
      const { ever, first } = live(lived);
      const [a, b, c] = picks.map((pick) => ever[pick % Math.max(1, ever.length)]?.state ?? first) as [
        StampedRecord,
        StampedRecord,
        StampedRecord,
      ];
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(a, merge(b, c))).toEqual(merge(merge(a, b), c));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      expect(merge(a, a)).toEqual(merge(merge(a, a), a));
    }),
    { numRuns: 1000 },
  );
});

test("devices that have met in any order agree to the byte", () => {
  fc.assert(
    fc.property(history, (lived) => {
      const [a, b, c] = live(lived).states as [StampedRecord, StampedRecord, StampedRecord];
      const orders = [merge(merge(a, b), c), merge(merge(c, b), a), merge(merge(b, c), merge(a, c))];
      expect(new Set(orders.map((state) => JSON.stringify(state))).size).toBe(1);
    }),
    { numRuns: 400 },
  );
});

test("a record survives its way through memory, segment and seal unchanged", () => {
  fc.assert(
    fc.property(history, (lived) => {
      for (const { state } of live(lived).ever) {
        expect(rowToStamped(stampedToRow(state))).toEqual(state);
        const read = textToRow(rowToText(stampedToRow(state)));
        expect(read && rowToStamped(read)).toEqual(state);
        expect(read).toEqual(stampedToRow(state));
      }
    }),
    { numRuns: 300 },
  );
});

test("whatever forged states come in, merging ends, alike in both orders, and changes no prototype", () => {
  const stamp = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 }))
    .map(([ms, by]) => `${ms}`.padStart(12, "0") + "0".repeat(8) + `${by}`.padStart(16, "0"));
  const name = fc.constantFrom("a", "__proto__", "toString", "");
  const forged: fc.Arbitrary<StampedRecord> = fc.record(
    {
      type: fc.constantFrom("win", "area"),
      id: fc.constant("w"),
      fields: fc.dictionary(name, fc.record({ v: fc.jsonValue({ maxDepth: 2 }), at: stamp }), {
        noNullPrototype: true,
      }),
      seen: fc.dictionary(fc.constantFrom("0".repeat(16), `${"0".repeat(15)}1`), stamp, { noNullPrototype: true }),
      kept: fc.array(fc.record({ field: name, value: fc.jsonValue({ maxDepth: 1 }), stamp })),
      deleted: fc.record({ v: fc.boolean(), at: stamp }),
    },
    { requiredKeys: ["type", "id", "fields", "seen"] },
  );
  const before = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(forged, forged, (a, b) => {
      const [ab, ba] = [merge(a, b), merge(b, a)];
      expect(ab.fields).toEqual(ba.fields);
      expect([ab.type, ab.seen, ab.deleted]).toEqual([ba.type, ba.seen, ba.deleted]);
    }),
    { numRuns: 500 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

const [S1, S2, S3, S4] = [1, 2, 3, 4].map(
  (ms) => `${ms}`.padStart(12, "0") + "0".repeat(8) + `${ms}`.padStart(16, "a"),
) as [Stamp, Stamp, Stamp, Stamp];
const written = applyChange(undefined, { type: "win", id: "w", fields: { text: "I swam", score: 3 } }, S1);

test("words Ana wrote on two devices at once are both there; numbers are not kept", () => {
  const phone = applyChange(written, { type: "win", id: "w", fields: { text: "I swam far", score: 4 } }, S2);
  const laptop = applyChange(written, { type: "win", id: "w", fields: { text: "I swam slowly", score: 5 } }, S3);
  const both = merge(phone, laptop);
  expect(both.fields["text"]?.v).toBe("I swam slowly");
  expect(both.fields["score"]?.v).toBe(5);
  expect(both.kept).toEqual([{ field: "text", value: "I swam far", stamp: S2 }]);
});

test("words Ana replaced, having seen them, are gone", () => {
  const replaced = applyChange(written, { type: "win", id: "w", fields: { text: "I swam far" } }, S2);
  expect(merge(replaced, written).kept).toBeUndefined();
});

test("once Ana has chosen, the other words are gone on every device", () => {
  const phone = applyChange(written, { type: "win", id: "w", fields: { text: "I swam far" } }, S2);
  const laptop = applyChange(written, { type: "win", id: "w", fields: { text: "I swam slowly" } }, S3);
  const both = merge(phone, laptop);
  for (const choice of [{ text: "I swam far" }, { text: "I swam slowly" }]) {
    const chosen = applyChange(both, { type: "win", id: "w", fields: choice, settled: ["text"] }, S4);
    expect(chosen.fields["text"]?.v).toBe(choice.text);
    for (const old of [phone, laptop, both]) expect(merge(chosen, old).kept).toBeUndefined();
  }
  const given = applyChange(both, { type: "win", id: "w", fields: { text: "I swam far" } }, S4);
  expect(given.kept, "writing the words that had lost is a choice too").toBeUndefined();
  const edited = applyChange(both, { type: "win", id: "w", fields: { text: "I swam, and it was slow" } }, S4);
  expect(edited.kept, "writing something new is none").toEqual(both.kept);
});

test("the same words from two devices are no choice to make", () => {
  const phone = applyChange(written, { type: "win", id: "w", fields: { text: "I swam far" } }, S2);
  const laptop = applyChange(written, { type: "win", id: "w", fields: { text: "I swam far" } }, S3);
  expect(stampedToRow(merge(phone, laptop)).record.kept).toBeUndefined();
});

test("a deleted record keeps its words, so that undo brings them back with what was written meanwhile", () => {
  const deleted = applyChange(written, { type: "win", id: "w", deleted: true }, S2);
  const edited = applyChange(written, { type: "win", id: "w", fields: { mark: "a smile" } }, S3);
  const both = merge(deleted, edited);
  expect(both.deleted?.v).toBe(true);
  const back = applyChange(both, { type: "win", id: "w", deleted: false }, S4);
  expect(stampedToRow(back).record.fields).toEqual({ text: "I swam", score: 3, mark: "a smile" });
  expect(merge(back, deleted).deleted?.v).toBe(false);
});

test("saving a form in which nothing was changed writes nothing", () => {
  expect(
    applyChange(
      written,
      { type: "win", id: "w", fields: { text: "I swam", score: 3, none: undefined }, deleted: false },
      S2,
    ),
  ).toBe(written);
});

test("fields and types this version does not know are merged and kept like all others", () => {
  const future = applyChange(
    undefined,
    { type: "dream2031", id: "d", fields: { colour: "blue", deep: { er: [1] } } },
    S1,
  );
  const later = applyChange(future, { type: "dream2031", id: "d", fields: { colour: "green" } }, S2);
  expect(stampedToRow(merge(future, later)).record).toEqual({
    type: "dream2031",
    id: "d",
    fields: { colour: "green", deep: { er: [1] } },
  });
});

test("a record never changes its type by accident", () => {
  expect(() => applyChange(written, { type: "area", id: "w", fields: {} }, S2)).toThrow(TypeError);
});

test("a record changed in a thousand openings stays small, and loses no words by it", () => {
  let state = written;
  const stale = applyChange(
    written,
    { type: "win", id: "w", fields: { text: "I wrote this offline" } },
    `${"2".padStart(12, "0")}${"0".repeat(8)}${"b".repeat(16)}`,
  );
  for (let opening = 0; opening < 1000; opening += 1) {
    const stamp = `${(opening + 10).toString(16).padStart(12, "0")}${"0".repeat(8)}${opening.toString(16).padStart(16, "0")}`;
    state = applyChange(state, { type: "win", id: "w", fields: { text: `version ${opening}` } }, stamp);
  }
  expect(Object.keys(state.seen).length).toBe(MOST_SEEN_WRITERS);
  expect(state.kept).toBeUndefined();
  expect(merge(state, stale).kept?.map((words) => words.value)).toEqual(["I wrote this offline"]);
});

test("seen means: this writer, up to this stamp", () => {
  expect(hasSeen(written.seen, S1)).toBe(true);
  expect(hasSeen(written.seen, S2)).toBe(false);
  expect(hasSeen({}, "constructor")).toBe(false);
});
