/**
 * Texts in many small parts say once for all of them where they come from, which wording this is and who has read it.
 * A card, a page, a question and an activity say it each for itself.
 */
import { firstVersion, type Piece } from "./piece.ts";

export interface Gathered {
  /** Files of packages/content/src; the first that fits a file speaks for it. */
  readonly files: RegExp;
  readonly piece: Piece;
}

export const gathered: readonly Gathered[] = [
  { files: /^support\/|^words\/en\/safety\.ts$/, piece: firstVersion("stanley-brown-2012", "tussock") },
  { files: /^words\/en\/diary\.ts$/, piece: firstVersion("diary-cards", "tussock") },
  { files: /^skills\//, piece: firstVersion("skill-names", "tussock") },
  { files: /^(?:examples|learn|activities|sources)\//, piece: firstVersion("build-mastery-ideas", "tussock") },
  { files: /^(?:words|sheets)\//, piece: firstVersion("tussock") },
];
