import type { TimeBox } from "@tussock/domain";
import { boxSpans } from "@tussock/domain/activity";
import { keptWords } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
import { ToTimer } from "../ToTimer.tsx";
import { Facts } from "./Facts.tsx";

const words = keptWords.box;

/** How a time box is split, what ends it, and the way into the timer that keeps to it. */
export function TimeBoxKept({ box }: { readonly box: TimeBox }) {
  const spans = boxSpans(box);
  return (
    <>
      {spans.length > 1 && (
        <section class="stack stack-3" aria-labelledby="box-parts">
          <h2 id="box-parts">{words.parts}</h2>
          <ol class="stack stack-2">
            {spans.map((span) => (
              <li key={span.from}>
                {span.is === "pause" ? words.pause : (span.title ?? "")}{" "}
                <span class="meta">{sharedWords.minutesLong(span.minutes)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Facts
        facts={[
          [words.enough, box.enough],
          [words.stopWords, box.stopWords],
        ]}
      />
      {box.stepId === undefined ? <p class="meta">{words.forDay}</p> : <ToTimer box={box} />}
    </>
  );
}
