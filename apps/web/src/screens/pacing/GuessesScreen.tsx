/** How good our guesses were: what was said, and what it was. */
import { useEffect, useState } from "preact/hooks";
import type { Calibration } from "@tussock/domain/pacing";
import { pacingWords } from "@tussock/content/words/pacing";
import { BackBar } from "#app/BackBar.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { useProfile } from "#app/useProfile.ts";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Table } from "#ui/Table.tsx";
import { infoIcon } from "#ui/icon/icons.ts";
import { guessesPage, type GuessBar } from "./guesses.ts";
import "./guesses.css";

const words = pacingWords.calibration;

export function GuessesScreen() {
  usePageTitle(words.title);
  const found = useCalibration();
  const off = useProfile()?.pacingOff === true;
  return (
    <div class="app">
      <BackBar title={words.title} href="/look-back" label={words.back} />
      <main id="main" class="stack stack-5">
        <p class="lead">{words.lead}</p>
        {found ? <Found calibration={found} /> : <Skeleton label={words.loading} lines={4} />}
        {off && <Note icon={infoIcon}>{words.off}</Note>}
        <p class="meta">{words.smaller}</p>
        <Link href="/you">{words.toSwitch}</Link>
      </main>
    </div>
  );
}

function Found({ calibration }: { readonly calibration: Calibration }) {
  const page = guessesPage(calibration);
  if (page.bars.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <Card gap={4} labelledBy="guesses-most">
        {page.sentence !== undefined && (
          <p class="guess-most" id="guesses-most">
            {page.sentence}
          </p>
        )}
        <p id={page.sentence === undefined ? "guesses-most" : undefined}>{page.answer}</p>
        <div class="stack stack-3" aria-hidden="true">
          {page.bars.map((bar) => (
            <Bar key={bar.said} bar={bar} />
          ))}
        </div>
      </Card>
      <Table caption={words.caption} head={words.head} rows={page.table} />
      <p class="meta">{words.counts}</p>
    </>
  );
}

/** The line is what was said, the filled part what it was; the table says the same in numbers. */
function Bar({ bar }: { readonly bar: GuessBar }) {
  return (
    <div class="guess">
      <span class="guess-said">{bar.said}</span>
      <span class="guess-track">
        {bar.was !== undefined && <span class="guess-was" style={{ inlineSize: `${bar.was}%` }} />}
        <span class="guess-line" style={{ insetInlineStart: `${bar.line}%` }} />
      </span>
      <span class="meta guess-count">{bar.was === undefined ? words.few : bar.count}</span>
    </div>
  );
}

function useCalibration(): Calibration | undefined {
  const tussock = useTussock();
  const [found, setFound] = useState<Calibration>();
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void tussock.ask("calibration").then((calibration) => {
      if (here) setFound(calibration);
    });
    return () => {
      here = false;
    };
  }, [changes, tussock]);
  return found;
}
