import { useEffect, useState } from "preact/hooks";
import { lookbackWords as words } from "@tussock/content/words/lookback";
import { useTussock } from "#app/tussock.ts";
import { Segments } from "#ui/Segments.tsx";
import { userCircleIcon } from "#ui/icon/icons.ts";
import { Icon } from "#ui/Icon.tsx";
import { LogView } from "./LogView.tsx";
import { YearView } from "./YearView.tsx";
import { firstLook, type Look } from "./lookBack.ts";
import { rememberLook, takeLook } from "./keptLook.ts";
import "./lookback.css";

export function LookBackScreen({ from }: { readonly from?: Partial<Look> }) {
  const tussock = useTussock();
  const [look, setLook] = useState<Look>(() => ({ ...firstLook, ...takeLook(tussock.vault.peek()), ...from }));

  return (
    <main id="main" class="look">
      <header class="top">
        <div class="grow">
          <h1>{words.title}</h1>
        </div>
        <a class="iconbtn bleed-end only-phone" href="/you" aria-label={words.you}>
          <Icon icon={userCircleIcon} />
        </a>
      </header>
      <div class="look-views">
        <Segments
          legend={words.views.legend}
          hideLegend
          name="look-view"
          options={[
            { value: "log", label: words.views.log },
            { value: "year", label: words.views.year },
          ]}
          value={look.view}
          onChange={(view) => setLook((now) => ({ ...now, view }))}
        />
      </div>
      {look.view === "log" ? (
        <LogView look={look} onLook={setLook} onOpen={keep} />
      ) : (
        <YearView look={look} onLook={setLook} onOpen={keep} />
      )}
      <BackToTheSamePlace at={look.scrolledTo} />
    </main>
  );

  /** An entry was opened; on the way back everything stands as it was. */
  function keep() {
    rememberLook(tussock.vault.peek(), { ...look, scrolledTo: scrollY });
  }
}

/** Once the rows are there again the window goes where it was. */
function BackToTheSamePlace({ at }: { readonly at: number | undefined }) {
  useEffect(() => {
    if (at === undefined) return undefined;
    const soon = setTimeout(() => scrollTo(0, at), drawnWithinMs);
    return () => clearTimeout(soon);
  }, [at]);
  return null;
}

/** The log answers from memory; its rows stand by then. */
const drawnWithinMs = 60;
