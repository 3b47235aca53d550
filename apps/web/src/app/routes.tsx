/** Every address of the app and the screen that answers it. What can be first is known at once, all others follow it. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { TodayScreen } from "#screens/today/TodayScreen.tsx";
import type { Client } from "./client.ts";
import type { Place } from "./Frame.tsx";
import { lazyExtra, lazyScreen } from "./lazyScreen.tsx";
import { MissingScreen } from "./MissingScreen.tsx";
import { useTussock } from "./tussock.ts";

export interface AppRoute {
  readonly path: string;
  readonly draw: (at: At) => JSX.Element;
  /** Screens with a place stand beside the tab bar; all others fill the window. */
  readonly place?: Place;
  /** Works before the first run, while locked and in trouble. */
  readonly always?: true;
}
/** What an address carries, as text. */
export interface At {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export const WelcomeScreen = lazyScreen(() =>
  import("#screens/welcome/WelcomeScreen.tsx").then((m) => m.WelcomeScreen),
);
const TodayLater = lazyExtra(() => import("#screens/today/TodayLater.tsx").then((m) => m.TodayLater));
const InstallCard = lazyExtra(() => import("#screens/install/InstallCard.tsx").then((m) => m.InstallCard));

/** The first screen stands; what can wait may come. */
const settled = signal(false);

/** Asked once, after the first log; until the browser has something to offer, nothing of it is fetched. */
function InstallOffer(): JSX.Element | null {
  const { device, preferences, today } = useTussock();
  const worthAsking = preferences.value.installCard !== "off" && today.value?.steps.since !== undefined;
  const can = device.canInstall.value;
  return worthAsking && (can === "prompt" || can === "ios") ? <InstallCard /> : null;
}

/** Small cards below Today’s own; fetched after it. */
function Later(): JSX.Element | null {
  return settled.value ? (
    <TodayLater>
      <InstallOffer />
    </TodayLater>
  ) : null;
}

const today: AppRoute = {
  path: "/",
  place: "today",
  draw: () => (
    <TodayScreen>
      <Later />
    </TodayScreen>
  ),
};

const first: readonly AppRoute[] = [today, { path: "/welcome", always: true, draw: () => <WelcomeScreen /> }];

/** Any other address, when the others could not be fetched. */
const missing: AppRoute = { path: "/:address+", always: true, draw: () => <MissingScreen /> };

/** Only Today and Welcome, until the others have come. */
export const routes = signal<readonly AppRoute[]>(first);
export const allRoutesKnown = () => routes.value.length > first.length;

/** The other addresses: nothing of them is needed for a first screen. */
export async function fetchRoutes(): Promise<void> {
  routes.value = [...first, ...((await later())?.laterRoutes ?? [missing])];
}
const later = () => import("./laterRoutes.tsx").catch(() => undefined);

/** The screens a person needs next are fetched while nothing else happens, so that the first tap does not wait. */
export async function fetchSoon(client: Client): Promise<void> {
  settled.value = true;
  await fetchRoutes();
  for (const screen of (await later())?.soon ?? []) await screen.preload(client);
}
