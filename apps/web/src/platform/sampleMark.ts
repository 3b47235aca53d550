/** Whether this tab is looking around in the sample life; forgotten when the tab closes. */
const MARK = "tussock.sample";

export function sampleChosen(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    // All storage is forbidden; the vault will say so in words.
    return false;
  }
}
export function chooseSample(on: boolean): void {
  try {
    if (on) sessionStorage.setItem(MARK, "1");
    else sessionStorage.removeItem(MARK);
  } catch {
    // Then the sample ends with the page.
  }
}
