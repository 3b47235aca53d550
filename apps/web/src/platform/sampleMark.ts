/** Whether this tab is looking around in the sample life; forgotten when the tab closes. */
const MARK = "tussock.sample";

export function sampleChosen(): boolean {
  return sessionStorage.getItem(MARK) !== null;
}
export function chooseSample(on: boolean): void {
  if (on) sessionStorage.setItem(MARK, "1");
  else sessionStorage.removeItem(MARK);
}
