import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { WelcomeScreen } from "./WelcomeScreen.tsx";
import type { Making } from "./welcome.ts";

function state(name: string, title: string, tussock: FakeTussock, from?: Making): GalleryState {
  return {
    id: `screens/welcome/${name}`,
    title,
    frame: "bare",
    draw: () => withTussock(tussock, <WelcomeScreen {...(from ? { from } : {})} />),
  };
}

const fresh: FakeTussock = { vault: { is: "new" }, today: null };

export const gallery: readonly GalleryState[] = [
  state("start", "Welcome", fresh),
  state("making", "Welcome, making a place for words", fresh, { is: "making" }),
  state("areas", "Welcome, where could one step help", { answers: { steps: [] } }),
  state("refused", "Welcome in a private window", { vault: { is: "trouble", trouble: "refused" }, today: null }),
  state("full", "Welcome on a full device", fresh, { is: "trouble", trouble: "diskFull" }),
];
