import type { GalleryState } from "#gallery/gallery.ts";
import { HiddenScreen } from "./HiddenScreen.tsx";

export const gallery: readonly GalleryState[] = [
  { id: "screens/hide/plain", title: "Hidden", frame: "bare", draw: () => <HiddenScreen onBack={() => undefined} /> },
];
