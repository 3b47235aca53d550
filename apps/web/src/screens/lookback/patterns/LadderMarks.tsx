import { patternsWords } from "@tussock/content/words/patterns";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { along, type LadderPicture } from "#app/patternCards/picture.ts";

/** Points of the scale that share a pile, and how tall one mark is, in px. */
const PILE = 5;
const MARK_PX = 14;
const LEAST_PILE = 5;

/** How hard each step was, one mark a step: a dot is all of it, a ring is part, a diamond is not this time. */
export function LadderMarks({ picture }: { readonly picture: LadderPicture }) {
  const { alt, axis, band, marks, shown } = picture;
  const piles = pilesOf(marks);
  const highest = Math.max(LEAST_PILE, ...piles.map(({ marks: pile }) => pile.length));
  return (
    <figure class="pic">
      <div class="ladder-pic" role="img" aria-label={alt}>
        <svg class="fig ladder-plot" style={{ blockSize: `${(highest + 1.5) * MARK_PX}px` }} aria-hidden="true">
          {band && (
            <rect
              class="bandf"
              x={`${along(axis, band.from)}%`}
              width={`${along(axis, band.to) - along(axis, band.from)}%`}
              y="0"
              height="100%"
              rx="6"
            />
          )}
          <line class="axis" x1="0%" x2="100%" y1="100%" y2="100%" />
          {piles.map(({ at, marks: pile }) => (
            <svg key={at} class="pile" x={`${along(axis, at)}%`} y="100%">
              {pile.map((done, i) => (
                <Mark key={i} done={done} up={-(i + 0.5) * MARK_PX - 2} />
              ))}
            </svg>
          ))}
        </svg>
        <span class="range-axis meta" aria-hidden="true">
          {axis.ticks.map(({ at, label }) => (
            <span key={at} class="pin" style={{ insetInlineStart: `${along(axis, at)}%` }}>
              {label}
            </span>
          ))}
        </span>
      </div>
      <figcaption class="stack stack-1">
        <p class="legend">
          <span>
            <i class="dot dot--a" />
            {patternsWords.ladder.marks.done}
          </span>
          <span>
            <i class="dot dot--part" />
            {patternsWords.ladder.marks.partly}
          </span>
          <span>
            <i class="dot dot--x" />
            {patternsWords.ladder.marks.no}
          </span>
          {band && (
            <span>
              <i class="dot dot--band" />
              {patternCardsWords.legend.suits}
            </span>
          )}
        </p>
        {shown !== undefined && <p class="meta">{shown}</p>}
      </figcaption>
    </figure>
  );
}

type Done = LadderPicture["marks"][number]["done"];

function Mark({ done, up }: { readonly done: Done; readonly up: number }) {
  if (done === "yes") return <circle class="pt-all" cy={up} r="6" />;
  if (done === "partly") return <circle class="pt-part" cy={up} r="5" />;
  return <path class="pt-not" d={`M0 ${up - 6}l6 6-6 6-6-6z`} />;
}

/** What got done lies at the bottom of each pile. */
function pilesOf(marks: LadderPicture["marks"]): readonly { readonly at: number; readonly marks: readonly Done[] }[] {
  const order: readonly Done[] = ["yes", "partly", "no"];
  const piles = new Map<number, Done[]>();
  for (const { at, done } of marks) {
    const place = Math.round(at / PILE) * PILE;
    piles.set(place, [...(piles.get(place) ?? []), done]);
  }
  return [...piles].map(([at, pile]) => ({
    at,
    marks: pile.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)),
  }));
}
