/** What a PDF is made of and what comes of it: the words between the print screen and the platform’s drawer. */
import type { Pack } from "@tussock/content/sheets";

export type Paper = "a4" | "letter";

/** How the paper is: its size, and whether its letters are large. */
export interface Look {
  readonly paper: Paper;
  readonly large: boolean;
}
export interface PdfJob extends Look {
  readonly pack: Pack;
  /** In front of a pack, what is in it and where. */
  readonly contents: boolean;
  readonly lang: string;
  readonly logo: LogoPaths;
}
/** The tussock of the logo, on a square of 32. */
export interface LogoPaths {
  readonly blades: string;
  readonly mound: string;
}
export interface MadePdf {
  readonly bytes: Uint8Array;
  /** Signs no font of ours has: drawn by the fonts of the device. */
  readonly drawn: readonly string[];
  /** Those the device could not draw either: a box stands for them, with the words behind it. */
  readonly missing: readonly string[];
}
