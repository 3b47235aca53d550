/** One writer at a time over all tabs and workers of this browser. */
export function exclusively<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`tussock ${name}`, work);
}
