import type { RecordId, Step, StepVersion, TussockRecord } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";
import type { StepNow } from "./step.ts";

/** Every step that is still in use, the one changed last first. */
export function stepsNow(records: Iterable<TussockRecord>): readonly StepNow[] {
  const steps: Step[] = [];
  const versions = new Map<RecordId, StepVersion[]>();
  for (const record of records) {
    if (record.type === "step" && !record.closed) steps.push(record);
    else if (record.type === "stepVersion") addTo(versions, record);
  }
  return steps
    .flatMap((step) => {
      const newest = newestVersion(versions.get(step.id) ?? []);
      return newest ? [{ step, newest }] : [];
    })
    .sort((one, other) => compare(other.newest.from, one.newest.from) || compare(one.step.id, other.step.id))
    .map(({ step, newest }) => stepNow(step, newest));
}

export function stepNow(step: Step, version: StepVersion): StepNow {
  return { step, title: version.title, sizes: version.sizes };
}

function addTo(versions: Map<RecordId, StepVersion[]>, version: StepVersion): void {
  const known = versions.get(version.stepId);
  if (known) known.push(version);
  else versions.set(version.stepId, [version]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
