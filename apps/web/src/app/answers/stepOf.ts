import { newestVersion, stepNow, type RecordId, type Step, type StepNow, type StepVersion } from "@tussock/domain";
import type { Records } from "../records.ts";

export function versionsOf(records: Records, step: Step): readonly StepVersion[] {
  return records.ofType("stepVersion").filter(({ stepId }) => stepId === step.id);
}

/** A step with the words that count now. */
export function stepNowOf(records: Records, stepId: RecordId | undefined): StepNow | undefined {
  const step = records.find("step", stepId);
  const version = step && newestVersion(versionsOf(records, step));
  return step && version && stepNow(step, version);
}
