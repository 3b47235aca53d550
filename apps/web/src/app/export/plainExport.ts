/** Plain exports and their way back, on the open vault. */
import type { Outcome } from "@tussock/domain";
import { takeIn } from "../answers/takeIn.ts";
import type { Asks, ImportTrouble, Restored, SaveTrouble } from "../asks.ts";
import type { Desk } from "../core.ts";
import { exportCsv } from "./exportCsv.ts";
import { exportJson } from "./exportJson.ts";
import { importJson } from "./importJson.ts";
import { isWhole } from "./isWhole.ts";

export async function takeJson(desk: Desk): Promise<Asks["exportJson"]["answer"]> {
  const records = (await desk.records()).vault.stamped();
  const unchecked = records.filter((record) => !isWhole(record)).map(({ id }) => id);
  return { bytes: exportJson(records, desk.moment().at, unchecked), unchecked: unchecked.length };
}

export async function takeCsv(desk: Desk): Promise<Uint8Array> {
  return exportCsv((await desk.records()).vault.stamped());
}

export async function bringJson(
  bytes: Uint8Array,
  desk: Desk,
): Promise<Outcome<Restored, ImportTrouble | SaveTrouble>> {
  const records = await desk.records();
  // What was deleted keeps its type too: a file may not bring it back as something else.
  const types = new Map(records.vault.stamped().map(({ id, type }) => [id, type]));
  const read = importJson(bytes, (id) => types.get(id));
  return read.ok ? takeIn(read.value, records, desk) : read;
}
