import type { Shape } from "./shapes.ts";

/** Shapes as elements; colours come from the class, so every theme draws the same moor. */
export function Drawing({ shapes }: { readonly shapes: readonly Shape[] }) {
  return <>{shapes.map(element)}</>;
}

function element(shape: Shape, key: number) {
  switch (shape.is) {
    case "path":
      return <path key={key} class={shape.look} d={shape.d} opacity={shape.opacity} />;
    case "ellipse":
      return (
        <ellipse
          key={key}
          class={shape.look}
          cx={shape.cx}
          cy={shape.cy}
          rx={shape.rx}
          ry={shape.ry}
          opacity={shape.opacity}
        />
      );
    case "circle":
      return <circle key={key} class={shape.look} cx={shape.cx} cy={shape.cy} r={shape.r} />;
    case "rect":
      return <rect key={key} class={shape.look} y={shape.y} width={shape.width} height={shape.height} />;
  }
}
