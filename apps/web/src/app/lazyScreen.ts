/**
 * Screens are fetched when they are first wanted. One that does not come (a first visit whose line broke off, a server
 * that changed versions in the middle of it) is no mistake of ours: a few words stand in its place and offer to load the
 * page again, for a browser does not ask twice for a file that failed.
 */
import { lazy } from "preact-iso";
import { MissingScreen } from "./MissingScreen.tsx";

export function lazyScreen<Screen>(load: () => Promise<Screen>) {
  return lazy(() => load().catch(() => MissingScreen as Screen));
}

/** A card or a line that adds to a screen; the screen is whole without it. */
export function lazyExtra<Extra>(load: () => Promise<Extra>) {
  return lazy(() => load().catch(() => nothing as Extra));
}
const nothing = () => null;
