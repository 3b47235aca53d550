/** The door to the inner parts: for the simulation, which puts other parts in their place. */
export { createOpenVault } from "./opening/openVault.ts";
export { realWorks, type VaultWorks } from "./opening/works.ts";
export type { Clock, CreateClock } from "./clock/clock.ts";
export { momentAfter, stampOf, whenOf, writerOf } from "./clock/stamp.ts";
export type { CreateRecordSealer, OpenedRecord, RecordSealer } from "./journal/recordSealer.ts";
export { latestStamp, rowToText, textToRow, type Row } from "./merge/row.ts";
