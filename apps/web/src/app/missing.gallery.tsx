import type { GalleryState } from "#gallery/gallery.ts";
import { MissingScreen } from "./MissingScreen.tsx";

export const gallery: readonly GalleryState[] = [
  { id: "screens/missing/alone", title: "A page that did not arrive", draw: () => <MissingScreen /> },
];
