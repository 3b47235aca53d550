/** Which drawing stands for which picture of the pages; the compiler sees one that is missing. */
import type { PictureId } from "@tussock/content/learn";
import {
  drawActThenFeel,
  drawBridge,
  drawEdge,
  drawFirstTuft,
  drawFiveTufts,
  drawGap,
  drawLowGround,
  drawNearer,
  drawOlderTuft,
  drawOwnGrasses,
  drawSteppingStones,
  drawThreeSizes,
} from "#ui/moor/drawPictures.ts";
import type { Shape } from "#ui/moor/shapes.ts";

export const pictures: Readonly<Record<PictureId, () => readonly Shape[]>> = {
  "first-tuft": drawFirstTuft,
  "stepping-stones": drawSteppingStones,
  "edge-of-the-path": drawEdge,
  "three-sizes": drawThreeSizes,
  "five-tufts": drawFiveTufts,
  "act-then-feel": drawActThenFeel,
  "gap-in-the-path": drawGap,
  bridge: drawBridge,
  "a-bit-nearer": drawNearer,
  "low-ground": drawLowGround,
  "own-grasses": drawOwnGrasses,
  "older-tuft": drawOlderTuft,
};
