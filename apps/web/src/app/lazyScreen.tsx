/**
 * Screens are fetched when they are first wanted. One that does not come (a first visit whose line broke off, a server
 * that changed versions in the middle of it) is no mistake of ours: a few words stand in its place and offer to load the
 * page again, for a browser does not ask twice for a file that failed.
 */
import { ErrorBoundary, lazy } from "preact-iso";
import type { ComponentType, JSX } from "preact";
import { MissingScreen } from "./MissingScreen.tsx";

export function lazyScreen<Screen>(load: () => Promise<Screen>) {
  return lazy(() => load().catch(() => MissingScreen as Screen));
}

/**
 * A part of a screen that stands. It waits behind a boundary of its own: the router would take it for a screen on its way,
 * and leave the one before it standing.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return partOr(MissingScreen as ComponentType<Props>, load);
}

/** A card or a line that adds to a screen; the screen is whole without it. */
export function lazyExtra<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return partOr(() => null, load);
}

function partOr<Props extends object>(
  instead: ComponentType<Props>,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy<ComponentType<Props>>(() => load().catch(() => instead));
  return function Waiting(props: Props): JSX.Element {
    return (
      <ErrorBoundary>
        <Part {...props} />
      </ErrorBoundary>
    );
  };
}
