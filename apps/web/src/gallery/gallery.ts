import type { JSX } from "preact";

/** One piece or screen in one state, shown alone so that it can be photographed and checked. */
export interface GalleryState {
  /** "ui/scale/with-before": where it belongs, what it is, in which state. */
  readonly id: string;
  readonly title: string;
  readonly draw: () => JSX.Element;
  /** phone: as wide as a phone (default); desk: a whole desktop page; bare: nothing around it, as a screen brings its own. */
  readonly frame?: "phone" | "desk" | "bare";
}
