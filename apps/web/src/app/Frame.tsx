/** The four places and the one hand of help, in the same order on every top-level screen (design language §4). */
import type { ComponentChildren, JSX } from "preact";
import { sharedWords as words } from "@tussock/content/words/shared";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import {
  binocularsFillIcon,
  binocularsIcon,
  bookOpenFillIcon,
  bookOpenIcon,
  handHeartFillIcon,
  pathFillIcon,
  pathIcon,
  sunHorizonFillIcon,
  sunHorizonIcon,
  userCircleIcon,
} from "#ui/icon/icons.ts";
import { Logo } from "#ui/moor/Logo.tsx";
import { useWide } from "#ui/useWide.ts";
import { usePageTitle } from "./usePageTitle.ts";

export type Place = "today" | "plan" | "lookBack" | "learn";

const places = [
  { place: "today", href: "/", icon: sunHorizonIcon, filled: sunHorizonFillIcon },
  { place: "plan", href: "/plan", icon: pathIcon, filled: pathFillIcon },
  { place: "lookBack", href: "/look-back", icon: binocularsIcon, filled: binocularsFillIcon },
  { place: "learn", href: "/learn", icon: bookOpenIcon, filled: bookOpenFillIcon },
] as const;

export function Frame({
  current,
  children,
}: {
  readonly current: Place;
  readonly children: ComponentChildren;
}): JSX.Element {
  usePageTitle(words.tabs[current]);
  // Drawn only where it is seen: the side bar is 28 of the 129 elements that a phone would draw for Today.
  const wide = useWide();
  return (
    <>
      <a class="skip" href="#main">
        {words.skipToContent}
      </a>
      <div class="desk">
        {wide && <Rail current={current} />}
        {children}
        {!wide && <Tabs current={current} />}
      </div>
    </>
  );
}

/** Wide windows: beside the page. */
function Rail({ current }: { readonly current: Place }): JSX.Element {
  return (
    <nav class="rail" aria-label={words.mainPlaces}>
      <a class="brand" href="/">
        <Logo size={30} />
        {words.appName}
      </a>
      <ul>
        {places.map(({ place, href, icon, filled }) => (
          <li key={place}>
            <a class="nav" href={href} aria-current={place === current ? "page" : undefined}>
              <Icon icon={place === current ? filled : icon} />
              {words.tabs[place]}
            </a>
          </li>
        ))}
      </ul>
      <span class="spacer" />
      <Button kind="help" href="/right-now" icon={handHeartFillIcon}>
        {words.tabs.rightNow}
      </Button>
      <a class="nav" href="/you">
        <Icon icon={userCircleIcon} />
        {words.you}
      </a>
    </nav>
  );
}

/** Phones: under the thumb, help in the middle. */
function Tabs({ current }: { readonly current: Place }): JSX.Element {
  const tab = ({ place, href, icon, filled }: (typeof places)[number]): JSX.Element => (
    <li key={place}>
      <a href={href} aria-current={place === current ? "page" : undefined}>
        <Icon icon={place === current ? filled : icon} />
        {words.tabs[place]}
      </a>
    </li>
  );
  return (
    <nav class="tabs" aria-label={words.mainPlaces}>
      <ul>
        {places.slice(0, 2).map(tab)}
        <li>
          <a class="now" href="/right-now">
            <span class="disc">
              <Icon icon={handHeartFillIcon} />
            </span>
            {words.tabs.rightNow}
          </a>
        </li>
        {places.slice(2).map(tab)}
      </ul>
    </nav>
  );
}
