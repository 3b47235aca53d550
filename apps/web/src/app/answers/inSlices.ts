/** A quarter of a frame at 60 in a second: a tap that comes in the middle waits no longer. */
const SLICE_MS = 4;

/**
 * Long work, done so that no ask waits longer than a slice of it. Each slice is a measure of this name, which the browser's
 * performance panel shows and bench/patterns reads.
 */
export async function inSlices<Value>(name: string, work: Generator<undefined, Value>): Promise<Value> {
  performance.clearMeasures(name);
  for (;;) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = work.next();
    performance.measure(name, { start });
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Far less than a slice, and enough that looking at the clock is no work beside it. */
export const AT_ONCE = 64;
