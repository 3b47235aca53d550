import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { InstallCard } from "./InstallCard.tsx";
import { SampleBanner } from "./SampleBanner.tsx";
import { UpdateCard } from "./UpdateCard.tsx";

const update = { device: { updateReady: signal(true) } };

export const gallery: readonly GalleryState[] = [
  state("prompt", "Install card", { device: { canInstall: signal("prompt" as const) } }, <InstallCard />),
  state("ios", "Install card, on iPhone", { device: { canInstall: signal("ios" as const) } }, <InstallCard />),
  state("update", "A new version is here", update, <UpdateCard />),
  state("update-working", "A new version is here, on its way", update, <UpdateCard start="working" />),
  state("sample", "The sample’s banner", { vault: { is: "open", sample: true, lockable: false } }, <SampleBanner />),
];

function state(id: string, title: string, fake: FakeTussock, element: JSX.Element): GalleryState {
  return { id: `screens/install/${id}`, title, draw: () => withTussock(fake, element) };
}
