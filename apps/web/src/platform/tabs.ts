/** The page's own word to the other tabs; their workers listen on the same channel. */
import type { TabMessage } from "#worker/tabMessages.ts";

export function tellOtherTabs(message: TabMessage): void {
  const tabs = new BroadcastChannel("tussock");
  tabs.postMessage(message);
  tabs.close();
}
