import { useMemo } from "preact/hooks";
import { Drawing } from "./Drawing.tsx";
import { PICTURE } from "./drawPictures.ts";
import type { Shape } from "./shapes.ts";
import "./picture.css";

/** A drawing that says something: its words are read out in its place. */
export function Picture({ draw, alt }: { readonly draw: () => readonly Shape[]; readonly alt: string }) {
  const shapes = useMemo(draw, [draw]);
  return (
    <figure class="scene picture" role="img" aria-label={alt}>
      <svg
        class="moor"
        viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        <Drawing shapes={shapes} />
      </svg>
    </figure>
  );
}
