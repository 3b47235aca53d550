import type { RecordId, Size, SizedStep, Step } from "../record/record.ts";

/** A step with the words that count now. */
export interface StepNow {
  readonly step: Step;
  readonly title: string;
  readonly sizes: readonly SizedStep[];
}

export interface StepDraft {
  readonly stepId?: RecordId;
  readonly areaId?: RecordId;
  readonly goalId?: RecordId;
  readonly title: string;
  readonly sizes: readonly {
    readonly size: Size;
    readonly title: string;
    readonly minutes?: number;
    readonly difficulty?: number;
    readonly fineOnABadDay?: boolean;
  }[];
}

export type StepTrouble = "noTitle" | "titleTooLong" | "badMinutes";
