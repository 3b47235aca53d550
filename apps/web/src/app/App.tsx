/** The whole app: which screen, in which state of the vault, with what around it. */
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso";
import type { ComponentType, JSX } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { sharedWords as words } from "@tussock/content/words/shared";
import { Skeleton } from "#ui/Skeleton.tsx";
import { ToastBar } from "#ui/ToastBar.tsx";
import type { Client } from "./client.ts";
import { Frame } from "./Frame.tsx";
import { lazyExtra, lazyScreen } from "./lazyScreen.tsx";
import { WelcomeScreen, allRoutesKnown, fetchRoutes, fetchSoon, routes, type AppRoute, type At } from "./routes.tsx";
import { TussockContext } from "./tussock.ts";

const UnlockScreen = lazyScreen(() => import("#screens/lock/UnlockScreen.tsx").then((m) => m.UnlockScreen));
const TroubleScreen = lazyScreen(() => import("#screens/trouble/TroubleScreen.tsx").then((m) => m.TroubleScreen));
const GlancePinScreen = lazyScreen(() => import("#screens/lock/GlancePinScreen.tsx").then((m) => m.GlancePinScreen));
const HiddenScreen = lazyScreen(() => import("#screens/hide/HiddenScreen.tsx").then((m) => m.HiddenScreen));
const SampleBanner = lazyExtra(() => import("#screens/install/SampleBanner.tsx").then((m) => m.SampleBanner));
const UpdateCard = lazyExtra(() => import("#screens/install/UpdateCard.tsx").then((m) => m.UpdateCard));

export function App({
  client,
  bindGo,
}: {
  readonly client: Client;
  readonly bindGo: (go: Client["go"]) => void;
}): JSX.Element {
  return (
    <TussockContext.Provider value={client}>
      <LocationProvider>
        <GoBinder bindGo={bindGo} />
        <ErrorBoundary onError={client.broke}>
          <Whole client={client} />
        </ErrorBoundary>
      </LocationProvider>
    </TussockContext.Provider>
  );
}

/** Screens move with `go`; only inside the provider is there a way to move. */
function GoBinder({ bindGo }: { readonly bindGo: (go: Client["go"]) => void }): null {
  const { route } = useLocation();
  bindGo((path, how) => route(path, how?.replace ?? false));
  return null;
}

function Whole({ client }: { readonly client: Client }): JSX.Element {
  useQuickHideKeys(client);
  if (client.hidden.value) return <HiddenScreen onBack={client.unhide} />;
  if (client.broken.value) return <TroubleScreen trouble="crashed" />;
  const toast = client.toast.value;
  const state = client.vault.value;
  return (
    <>
      {state.is === "open" && state.sample && <SampleBanner />}
      {client.device.updateReady.value && <UpdateCard />}
      <Router onRouteChange={afterMove}>
        {routes.value.map((route) => (
          <Route key={route.path} path={route.path} component={guarded(client, route)} />
        ))}
        <Route default {...fallback()} />
      </Router>
      {toast && (
        <ToastBar
          key={toast.text}
          text={toast.text}
          {...(toast.action ? { actionLabel: toast.action.label, onAction: toast.action.run } : {})}
          onGone={() => client.say(undefined)}
        />
      )}
      <Afterwards client={client} />
    </>
  );
}

const guards = new Map<AppRoute, ComponentType<Partial<At>>>();
/** What stands before a screen: an open vault, unless the screen needs none. One stable component per route. */
function guarded(client: Client, route: AppRoute): ComponentType<Partial<At>> {
  const known = guards.get(route);
  if (known) return known;
  function Guarded({ params, query }: Partial<At>): JSX.Element {
    const state = client.vault.value;
    if (!route.always) {
      if (client.covered.value) return <GlancePinScreen onOpen={client.uncover} />;
      if (state.is === "new") return <WelcomeScreen />;
      if (state.is === "locked") return <UnlockScreen />;
      if (state.is === "trouble") return <TroubleScreen trouble={state.trouble} />;
      if (state.is === "opening")
        return framed(
          route,
          <main id="main">
            <Skeleton label={words.opening} />
          </main>,
        );
    }
    return framed(route, route.draw({ params: params ?? {}, query: query ?? {} }));
  }
  guards.set(route, Guarded);
  return Guarded;
}

function framed(route: AppRoute, screen: JSX.Element): JSX.Element {
  return route.place ? <Frame current={route.place}>{screen}</Frame> : screen;
}

/** Neither Today's address nor Welcome's: the table of all others is on its way, and whatever stands on the screen stays until then. */
const Coming = lazyScreen(async () => {
  await fetchRoutes();
  return () => null;
});

/** For an address that no known route answers. `known` is for the router, which looks again only when such a value changes. */
function fallback() {
  const known = allRoutesKnown();
  return { known, component: known ? Elsewhere : Coming };
}

/** An address we do not know is not the person's fault: they land on Today. */
function Elsewhere(): null {
  const { route } = useLocation();
  useEffect(() => route("/", true));
  return null;
}

/** Fetches what is likely needed next once the first screen stands. */
function Afterwards({ client }: { readonly client: Client }): null {
  const ready = client.vault.value.is !== "opening";
  useEffect(() => {
    if (!ready) return undefined;
    const soon = setTimeout(() => void fetchSoon(client), 1_500);
    return () => clearTimeout(soon);
  }, [ready, client]);
  return null;
}

/** After a move the new page is read from its top: its heading takes the focus, the window scrolls up. */
function afterMove(): void {
  scrollTo(0, 0);
  // The new screen may still be drawing; its heading is there by the next frame.
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>("main h1, h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
}

/** Escape twice within a second hides everything (E10). */
function useQuickHideKeys(client: Client): void {
  useLayoutEffect(() => {
    let last = -Infinity;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      if (event.timeStamp - last < 1_000) client.quickHide();
      last = event.timeStamp;
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [client]);
}
