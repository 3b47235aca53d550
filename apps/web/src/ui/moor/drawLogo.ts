import { blade, mound } from "./drawTuft.ts";

/** Five blades on a mound, on a 32 grid. */
export function drawLogo(): { readonly blades: string; readonly mound: string } {
  return {
    blades: leans
      .map(([lean, length]) =>
        blade(16 + lean * 6, 21.5 - (1 - Math.abs(lean)) * 1.6, lean * 0.95, length, 3.1, 0.25 + Math.abs(lean) * 0.5),
      )
      .join(""),
    mound: mound(16, 26.5, 25, 7),
  };
}

const leans = [
  [-0.62, 12.5],
  [-0.3, 16.5],
  [0, 18.5],
  [0.32, 16],
  [0.64, 12],
] as const;
