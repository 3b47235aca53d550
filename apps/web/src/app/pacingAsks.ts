/** What sizing asks of the vault. */
import type { Area, Outcome, RecordId, Score } from "@tussock/domain";
import type { Calibration, Pacing } from "@tussock/domain/pacing";
import type { Ask, SaveTrouble } from "./asks.ts";

export interface PacingAsks {
  /**
   * What the log says about sizes, folded where the keys are. It is a few numbers for each area, so that a page can
   * reckon a chance while a slider moves.
   */
  pacing: Ask<void, Pacing>;
  /** How well the chances held that were shown. */
  calibration: Ask<void, Calibration>;
  /** The two guesses an area may start from; one that is left out goes. */
  saveSetUp: Ask<
    { readonly areaId: RecordId; readonly fineOnABadDay?: Score; readonly outOfReach?: Score },
    Outcome<Area, SaveTrouble>
  >;
}
