import { useEffect, useState } from "preact/hooks";
import { lookbackWords as words } from "@tussock/content/words/lookback";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { lazyPart } from "#app/lazyScreen.tsx";
import { localeFor } from "#app/locale.ts";
import { patternsSpan } from "#app/patternCards/patternsSpan.ts";
import { useTussock } from "#app/tussock.ts";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Segments } from "#ui/Segments.tsx";
import { exportIcon, userCircleIcon } from "#ui/icon/icons.ts";
import { Icon } from "#ui/Icon.tsx";
import { LogView } from "./LogView.tsx";
import { YearView } from "./YearView.tsx";
import { firstLook, printHref, tabOf, type Look } from "./lookBack.ts";
import { rememberLook, takeLook } from "./keptLook.ts";
import { usePatterns } from "./patterns/usePatterns.ts";
import "./lookback.css";

const PatternsView = lazyPart(() => import("./patterns/PatternsView.tsx").then((m) => m.PatternsView));
const ReviewsView = lazyPart(() => import("./ReviewsView.tsx").then((m) => m.ReviewsView));

export function LookBackScreen({ from }: { readonly from?: Partial<Look> }) {
  const tussock = useTussock();
  const [look, setLook] = useState<Look>(() => ({ ...firstLook, ...takeLook(tussock.vault.peek()), ...from }));
  const tab = tabOf(look);
  const patterns = usePatterns(tab === "patterns");
  const span = tab === "patterns" ? patternsSpan(patterns, localeFor(tussock.preferences.value)) : undefined;
  const view = (next: Look["view"]) => setLook((now) => ({ ...now, view: next }));

  return (
    <main id="main" class="look">
      <header class="top">
        <div class="grow">
          {span !== undefined && <span class="over">{span}</span>}
          <h1>{words.title}</h1>
        </div>
        {(tab === "patterns" || tab === "log") && (
          <a class="iconbtn" href={printHref(look)} aria-label={words.print[tab]}>
            <Icon icon={exportIcon} />
          </a>
        )}
        <a class="iconbtn bleed-end only-phone" href="/you" aria-label={words.you}>
          <Icon icon={userCircleIcon} />
        </a>
      </header>
      <div class="look-bar">
        <div class="look-views">
          <Segments
            legend={words.views.legend}
            hideLegend
            name="look-view"
            options={[
              { value: "patterns", label: words.views.patterns },
              { value: "log", label: words.views.log },
              { value: "reviews", label: words.views.reviews },
            ]}
            value={tab}
            onChange={view}
          />
        </div>
        {tab === "patterns" && (
          <Chips legend={patternCardsWords.measure.legend} hideLegend>
            {(["mood", "confidence"] as const).map((measure) => (
              <Chip
                key={measure}
                kind="radio"
                name="look-measure"
                checked={look.measure === measure}
                onChange={() => setLook((now) => ({ ...now, measure }))}
              >
                {patternCardsWords.measure[measure]}
              </Chip>
            ))}
          </Chips>
        )}
        {tab === "log" && (
          <Chips legend={words.logViews.legend} hideLegend>
            {(["log", "year"] as const).map((one) => (
              <Chip key={one} kind="radio" name="look-log-view" checked={look.view === one} onChange={() => view(one)}>
                {words.logViews[one]}
              </Chip>
            ))}
          </Chips>
        )}
      </div>
      {tab === "patterns" && <PatternsView now={patterns} measure={look.measure} onOpen={keep} />}
      {look.view === "log" && <LogView look={look} onLook={setLook} onOpen={keep} />}
      {look.view === "year" && <YearView look={look} onLook={setLook} onOpen={keep} />}
      {tab === "reviews" && <ReviewsView />}
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
