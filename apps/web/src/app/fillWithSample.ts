/** A year of one made-up person, to look around in; clearly marked on every screen and gone in one tap. */
import { logicalDay, recordToFields } from "@tussock/domain";
import { sampleLife } from "@tussock/domain/sample";
import type { Desk } from "./core.ts";

/** The same life each time, so that two people looking around can talk about it. */
const SEED = 1;

export async function fillWithSample(desk: Desk): Promise<void> {
  const moment = desk.moment();
  const life = sampleLife({ seed: SEED, size: "year", today: logicalDay(moment), zone: moment.zone });
  const records = await desk.records();
  await records.change(life.map((record) => ({ type: record.type, id: record.id, fields: recordToFields(record) })));
}
