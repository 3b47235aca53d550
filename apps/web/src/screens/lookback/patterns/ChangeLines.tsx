import { patternCardsWords } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { along, type ChangePicture, type Span } from "#app/patternCards/picture.ts";

/** Every step a thin line, the typical one heavy, its likely range a fan; the two means stand in the margins. */
export function ChangeLines({ picture }: { readonly picture: ChangePicture }) {
  const { alt, sides, lines, typical, axis, shown } = picture;
  const down = (value: number) => 100 - along(axis, value);
  const [first, last] = [axis.ticks[0], axis.ticks.at(-1)];
  return (
    <figure class="pic">
      <div class="change" role="img" aria-label={alt}>
        <span class="change-side">{sides[0]}</span>
        <span class="change-side change-side--to">{sides[1]}</span>
        <div class="change-margin">
          {last && <Beside at={down(last.at)}>{last.label}</Beside>}
          {first && <Beside at={down(first.at)}>{first.label}</Beside>}
          {typical && (
            <Beside at={down(typical.from)} look="change-mean change-mean--from">
              {String(Math.round(typical.from))}
            </Beside>
          )}
        </div>
        <div class="change-plot">
          <svg class="fig pic-svg" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {axis.ticks.map(({ at }) => (
              <path key={at} class="grid" d={`M0 ${down(at)}H100`} />
            ))}
            <path class="axis" d="M0 0V100M100 0V100" />
            {typical?.range && <path class="bandf" d={fan(down(typical.from), typical.range, down)} />}
            {lines.map(({ key, from, to }) => (
              <path key={key} class="one" d={`M0 ${down(from)}L100 ${down(to)}`} />
            ))}
            {typical?.byItself !== undefined && (
              <path class="by-itself" d={`M0 ${down(typical.from)}L100 ${down(typical.byItself)}`} />
            )}
            {typical && <path class="typ" d={`M0 ${down(typical.from)}L100 ${down(typical.to)}`} />}
          </svg>
          {typical && (
            <svg class="fig pic-svg" aria-hidden="true">
              <circle class="db" cx="0%" cy={`${down(typical.from)}%`} r="7" />
              <circle class="da" cx="100%" cy={`${down(typical.to)}%`} r="8" />
            </svg>
          )}
        </div>
        <div class="change-margin change-margin--to">
          {typical && (
            <Beside at={down(typical.to)} look="change-mean change-mean--to">
              {String(Math.round(typical.to))}
            </Beside>
          )}
        </div>
      </div>
      <figcaption class="stack stack-1">
        {typical && (
          <p class="legend">
            <span>
              <i class="dot dot--b" />
              {sides[0]}
            </span>
            <span>
              <i class="dot dot--a" />
              {sides[1]}
            </span>
            {typical.range && (
              <span>
                <i class="dot dot--band" />
                {patternsWords.change.legend.range}
              </span>
            )}
            {typical.byItself !== undefined && (
              <span>
                <i class="dot dot--dashes" />
                {patternCardsWords.legend.byItself}
              </span>
            )}
          </p>
        )}
        <p class="meta">{shown}</p>
      </figcaption>
    </figure>
  );
}

function Beside({ at, look, children }: { readonly at: number; readonly look?: string; readonly children: string }) {
  return (
    <span class={look ?? "meta"} style={{ insetBlockStart: `${at}%` }}>
      {children}
    </span>
  );
}

function fan(from: number, range: Span, down: (value: number) => number): string {
  return `M0 ${from}L100 ${down(range.to)}V${down(range.from)}Z`;
}
