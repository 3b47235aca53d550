/** Whether this tab is looking around in the sample life; forgotten when the tab closes. */
const MARK = "tussock.sample";
/**
 * Set once somebody has looked around on this device. The first question to sessionStorage keeps the page waiting for
 * 3.5 ms, measured; the one to localStorage comes in any case, for the looks.
 */
const LOOKED = "tussock.sampleSeen";

export function sampleChosen(): boolean {
  try {
    return LOOKED in localStorage && MARK in sessionStorage;
  } catch {
    // All storage is forbidden; the vault will say so in words.
    return false;
  }
}
export function chooseSample(on: boolean): void {
  try {
    if (on) localStorage[LOOKED] = sessionStorage[MARK] = "1";
    else delete sessionStorage[MARK];
  } catch {
    // Then the sample ends with the page.
  }
}
