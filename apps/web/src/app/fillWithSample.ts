/** A year of one made-up person, to look around in; clearly marked on every screen and gone in one tap. */
import { logicalDay, recordToFields } from "@tussock/domain";
import { sampleBeside, sampleLife } from "@tussock/domain/sample";
import type { Desk } from "./core.ts";

/** The same life each time, so that two people looking around can talk about it. */
const SEED = 1;

export async function fillWithSample(desk: Desk): Promise<void> {
  const moment = desk.moment();
  const asked = { seed: SEED, size: "year", today: logicalDay(moment), zone: moment.zone } as const;
  const life = sampleLife(asked);
  // A goal that was met stands in both: the later one counts.
  const all = new Map([...life, ...sampleBeside(life, asked)].map((record) => [record.id, record]));
  const records = await desk.records();
  await records.change(
    [...all.values()].map((record) => ({ type: record.type, id: record.id, fields: recordToFields(record) })),
  );
}
