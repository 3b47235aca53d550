import { useState } from "preact/hooks";
import { proofWords } from "@tussock/content/words/proof";
import { BackBar } from "#app/BackBar.tsx";
import { usePageTitle } from "#app/usePageTitle.ts";
import { readTimer } from "#app/runningTimer.ts";
import { Button } from "#ui/Button.tsx";
import { Link } from "#ui/Link.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { ProofWords } from "./ProofWords.tsx";
import { linesForCant, type ProofLine } from "./proof.ts";
import { useProof } from "./useProof.ts";
import "./proof.css";

const words = proofWords.cant;

/** "I can’t" meets what the same person wrote after they could: one line at a time, three at most. */
export function CantScreen() {
  usePageTitle(proofWords.title);
  const proof = useProof();
  return (
    <div class="app">
      <BackBar href="/proof" label={proofWords.back} />
      <main id="main" class="proof-cant">
        {proof === undefined ? (
          <Skeleton label={proofWords.loading} lines={3} />
        ) : (
          <OneByOne lines={linesForCant(proof.lines)} />
        )}
      </main>
    </div>
  );
}

function OneByOne({ lines }: { readonly lines: readonly ProofLine[] }) {
  const [place, setPlace] = useState(0);
  const [loud, setLoud] = useState(false);
  const line = lines[place];
  const timer = readTimer();
  return (
    <>
      <div class="stack stack-3">
        <h1>{line ? words.title : proofWords.empty.title}</h1>
        <p class="lead">{line ? words.lead : proofWords.empty.meta}</p>
      </div>
      {line && (
        <div class="card proof-one" aria-live="polite">
          <ProofWords line={line} />
          <p class="meta">{words.one}</p>
        </div>
      )}
      {loud && <p role="status">{words.notHelpingReply}</p>}
      <div class="stack stack-3">
        {place + 1 < lines.length ? (
          <Button kind="second" wide size="lg" onPress={() => setPlace(place + 1)}>
            {words.another}
          </Button>
        ) : (
          lines.length > 1 && <p class="meta">{words.noMore}</p>
        )}
        <Button wide size="lg" href={timer ? `/do/${timer.planId}` : "/"}>
          {timer ? words.back : words.backToToday}
        </Button>
        <div class="proof-enough">
          {loud ? (
            <Link href="/right-now/notice-thought">{words.rideAlong}</Link>
          ) : (
            <Link onPress={() => setLoud(true)}>{words.notHelping}</Link>
          )}
        </div>
      </div>
    </>
  );
}
