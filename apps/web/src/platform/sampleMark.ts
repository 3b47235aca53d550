/**
 * Whether this tab is looking around in the sample life; forgotten when the tab closes. The tab’s own name says so, which is
 * at hand: the first question to sessionStorage keeps the page waiting for 3.5 ms, measured, and the worker with it.
 */
const MARK = "tussock.sample";

export function sampleChosen(): boolean {
  return window.name === MARK;
}
export function chooseSample(on: boolean): void {
  window.name = on ? MARK : "";
}
