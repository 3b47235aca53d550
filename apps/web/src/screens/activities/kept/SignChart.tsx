/** How the signs of a goal went, drawn and as a table. Each line has a pattern of its own, so that colour says nothing alone. */
import type { Day } from "@tussock/domain";
import { keptWords } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Table } from "#ui/Table.tsx";
import { CHART_DAYS_LEAST, placeIn, ratedDays, type SignLine } from "./signSeries.ts";

const words = keptWords.tracker;
const DRAWING = { width: 300, height: 120 };
/** Room for a whole point at the edges. */
const EDGE = 8;

export function SignChart({ goal, lines }: { readonly goal: string; readonly lines: readonly SignLine[] }) {
  const locale = localeFor(useTussock().preferences.value);
  const days = ratedDays(lines);
  if (days.length === 0) return <p>{words.none}</p>;
  const caption = words.chartLabel(goal);
  const table = (
    <Table
      caption={caption}
      hideCaption
      head={[words.day, ...lines.map(({ sign }) => sign)]}
      rows={days
        .toReversed()
        .map((day) => [sharedWords.dayWithYear(day, locale), ...lines.map((line) => on(line, day))])}
    />
  );
  if (days.length < CHART_DAYS_LEAST)
    return (
      <div class="stack stack-3">
        <p>{words.few}</p>
        {table}
      </div>
    );
  return (
    <figure class="sign-chart stack stack-3">
      <svg
        viewBox={`${-EDGE} ${-EDGE} ${DRAWING.width + 2 * EDGE} ${DRAWING.height + 2 * EDGE}`}
        role="img"
        aria-label={caption}
      >
        {[0, 50, 100].map((score) => (
          <line key={score} class="sign-level" x1={0} x2={DRAWING.width} y1={levelOf(score)} y2={levelOf(score)} />
        ))}
        {lines.map(({ sign, rated }, at) => {
          const places = rated.map((one) => placeIn(one, days, DRAWING));
          return (
            <g key={sign} class={`sign-line sign-line--${at % 3}`}>
              <polyline points={places.map((place) => place.join(",")).join(" ")} />
              {places.map(([x, y]) => (
                <circle key={x} cx={x} cy={y} r={4} />
              ))}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <ul class="sign-names">
          {lines.map(({ sign }, at) => (
            <li key={sign}>
              <svg viewBox="0 0 28 8" class={`sign-line sign-line--${at % 3}`} aria-hidden="true">
                <polyline points="0,4 28,4" />
              </svg>
              {sign}
            </li>
          ))}
        </ul>
      </figcaption>
      <Disclosure summary={words.table}>{table}</Disclosure>
    </figure>
  );
}

function levelOf(score: number): number {
  return DRAWING.height - (score / 100) * DRAWING.height;
}
function on({ rated }: SignLine, day: Day): string {
  const found = rated.find((one) => one.day === day);
  return found ? `${found.score}` : words.notRated;
}
