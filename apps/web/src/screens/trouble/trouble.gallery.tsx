import { signal } from "@preact/signals";
import { MissingScreen } from "#app/MissingScreen.tsx";
import type { VaultTrouble } from "#app/tussock.ts";
import { withTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { TroubleScreen } from "./TroubleScreen.tsx";

export const gallery: readonly GalleryState[] = [
  state("cleared", "The browser cleared the notes", "cleared"),
  state("refused", "No place for notes here", "refused"),
  state("damaged", "The notes won’t open", "damaged"),
  state("newer", "Notes from a newer Tussock", "newer"),
  state("newer-update", "Notes from a newer Tussock, which is here", "newer", true),
  state("not-loaded", "A part did not arrive", "notLoaded"),
  state("crashed", "Our mistake", "crashed"),
  state("crashed-update", "Our mistake, and a new version is here", "crashed", true),
  {
    id: "screens/trouble/page-missing",
    title: "A page that did not arrive",
    frame: "bare",
    draw: () => <MissingScreen />,
  },
];

function state(id: string, title: string, trouble: VaultTrouble, updateReady = false): GalleryState {
  const fake = { vault: { is: "trouble", trouble }, device: { updateReady: signal(updateReady) } } as const;
  return {
    id: `screens/trouble/${id}`,
    title,
    frame: "bare",
    draw: () => withTussock(fake, <TroubleScreen trouble={trouble} />),
  };
}
