/** What a person writes in a life, and the slow, obvious vault that says what should come of it. */
import type { Change, VaultRecord } from "@tussock/vault";
import type { Dice } from "./dice.ts";
import { sorted } from "./sight.ts";

/** One write a person asked for. */
export interface Attempt {
  readonly number: number;
  readonly changes: readonly Change[];
  /** Records of this batch alone: all of them are seen, or none. */
  readonly witnesses: readonly string[];
  readonly at: number;
  is: "asked" | "saved" | "refused";
}
/** Few records and fields, so that tabs get in each other's way. */
const RECORDS = ["r0", "r1", "r2", "r3"];
export const FIELDS = ["a", "b", "__proto__"];

export function createAttempt(dice: Dice, number: number, at: number): Attempt {
  const changes: Change[] = [];
  const witnesses: string[] = [];
  const count = 1 + dice.below(3);
  for (let part = 0; part < count; part += 1) {
    const id = dice.pick(RECORDS);
    const words = dice.oneIn(4) ? number * 10 + part : `words ${number}.${part}`;
    const what = dice.below(10);
    if (what === 0) changes.push({ type: "win", id, deleted: true });
    else if (what === 1) changes.push({ type: "win", id, deleted: false });
    else if (what === 2) changes.push({ type: "win", id, fields: fieldsOf([[dice.pick(FIELDS), undefined]]) });
    else
      changes.push({
        type: "win",
        id,
        fields: fieldsOf([
          [dice.pick(FIELDS), words],
          ["hot", dice.oneIn(2)],
        ]),
      });
    const witness = `batch ${number}.${part}`;
    witnesses.push(witness);
    changes.push({ type: "witness", id: witness, fields: { hot: dice.oneIn(4) } });
  }
  return { number, changes, witnesses, at, is: "asked" };
}
/** Object.fromEntries makes "__proto__" a name like any other. */
function fieldsOf(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries);
}

/** The slow, obvious vault: one change after the other, in the order the batches reached the disk. */
export function modelOf(attempts: readonly Attempt[], alsoDeleted = false): Readonly<Record<string, VaultRecord>> {
  const records = new Map<string, { readonly type: string; readonly fields: Map<string, unknown>; deleted: boolean }>();
  for (const { changes } of attempts) {
    for (const change of changes) {
      const record = records.get(change.id) ?? {
        type: change.type,
        fields: new Map<string, unknown>(),
        deleted: false,
      };
      records.set(change.id, record);
      for (const [name, value] of Object.entries(change.fields ?? {})) {
        if (value === undefined) record.fields.delete(name);
        else record.fields.set(name, value);
      }
      if (change.deleted !== undefined) record.deleted = change.deleted;
    }
  }
  const standing = [...records]
    .filter(([, { deleted }]) => alsoDeleted || !deleted)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(standing.map(([id, { type, fields }]) => [id, { type, id, fields: sorted(fields) }]));
}
