/** A page that is not shown draws no frame; what waits for one goes on then. */
const NO_FRAME_MS = 100;

/** Resolves once the next frame is on the screen, as the one after it begins: for work that would keep a tap from being seen. */
export function afterNextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
