/** Every piece and screen in every state: a list at /gallery, one alone at /gallery/<id>. */
/// <reference types="vite/client" />
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { applyLooks } from "#ui/looks.ts";
import { Link } from "#ui/Link.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import type { GalleryState } from "./gallery.ts";
import { looksFromAddress } from "./looksFromAddress.ts";
import "./gallery.css";

const pages = import.meta.glob<{ readonly gallery: readonly GalleryState[] }>([
  "../ui/**/*.gallery.tsx",
  "../screens/**/*.gallery.tsx",
]);

export function GalleryScreen({ id }: { readonly id?: string | undefined }): JSX.Element {
  const states = useGallery();
  useEffect(() => applyLooks(looksFromAddress(location.search)), []);
  if (!states)
    return (
      <main id="main">
        <Skeleton label="Gallery" />
      </main>
    );
  const shown = id === undefined || id === "" ? undefined : states.find((state) => state.id === id);
  return shown ? <Alone key={shown.id} state={shown} /> : <List states={states} asked={id} />;
}

function Alone({ state }: { readonly state: GalleryState }): JSX.Element | null {
  const { frame = "phone", draw: Draw } = state;
  const [emptied, setEmptied] = useState(false);
  useEffect(() => setEmptied(true), []);
  useEffect(() => {
    if (!emptied) return;
    document.title = state.title;
    // Whoever photographs waits for this.
    document.documentElement.dataset["gallery"] = state.id;
  }, [state, emptied]);
  // The state before takes its leave first: what it clears away must not be what this one sets out.
  if (!emptied) return null;
  if (frame === "bare") return <Draw />;
  return (
    <main class={`gallery-alone gallery-alone--${frame}`} id="main">
      <h1 class="vh">{state.title}</h1>
      <Draw />
    </main>
  );
}

function List({
  states,
  asked,
}: {
  readonly states: readonly GalleryState[];
  readonly asked: string | undefined;
}): JSX.Element {
  const folders = Map.groupBy(states, ({ id }) => id.split("/").slice(0, -1).join("/"));
  return (
    <main class="gallery-list stack stack-5" id="main">
      <h1>Gallery</h1>
      {asked !== undefined && asked !== "" && <p>There is no “{asked}” here.</p>}
      {[...folders].map(([folder, inside]) => (
        <section key={folder} class="stack stack-1" aria-label={folder}>
          <h2 class="sans">{folder}</h2>
          <ul class="line">
            {inside.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/gallery/${id}${location.search}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function useGallery(): readonly GalleryState[] | undefined {
  const [states, setStates] = useState<readonly GalleryState[]>();
  useEffect(() => {
    void Promise.all(Object.values(pages).map((load) => load())).then((loaded) => {
      setStates(loaded.flatMap(({ gallery }) => gallery).toSorted((a, b) => a.id.localeCompare(b.id)));
    });
  }, []);
  return states;
}
