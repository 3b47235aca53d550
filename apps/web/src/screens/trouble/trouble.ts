/** The ways out of each trouble, the safest first. Nothing here is done without a press. */
import type { VaultTrouble } from "#app/tussock.ts";

export type WayOut =
  /** Loads the page again, from the start. */
  "tryAgain" | "restore" | "startFresh" | "update" | "erase";

export function waysOut(trouble: VaultTrouble, updateReady: boolean): readonly WayOut[] {
  switch (trouble) {
    case "cleared":
      return ["restore", "startFresh"];
    case "refused":
    case "notLoaded":
      return ["tryAgain"];
    case "damaged":
      return ["tryAgain", "erase"];
    case "newer":
      return [updateReady ? "update" : "tryAgain"];
    case "crashed":
      return updateReady ? ["tryAgain", "update"] : ["tryAgain"];
  }
}
