import { along, type WeeksPicture } from "#app/patternCards/picture.ts";

/** One dot a week that holds anything, the earliest first; weeks without a log are not there. */
export function WeekDots({ picture }: { readonly picture: WeeksPicture }) {
  const { alt, axis, dots, line, ends, shown } = picture;
  const down = (value: number) => 100 - along(axis, value);
  const across = (i: number) => 2 + (96 * i) / Math.max(1, dots.length - 1);
  return (
    <figure class="pic">
      <div class="weeks" role="img" aria-label={alt}>
        <div class="weeks-margin">
          {axis.ticks.map(({ at, label }) => (
            <span key={at} class="meta" style={{ insetBlockStart: `${down(at)}%` }}>
              {label}
            </span>
          ))}
        </div>
        <div class="weeks-plot">
          <svg class="fig pic-svg" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {axis.ticks.map(({ at }) => (
              <path key={at} class="grid" d={`M0 ${down(at)}H100`} />
            ))}
            {line && <path class="typ" d={`M2 ${down(line.from)}L98 ${down(line.to)}`} />}
          </svg>
          <svg class="fig pic-svg" aria-hidden="true">
            {dots.map(({ key, value }, i) => (
              <circle key={key} class="da" cx={`${across(i)}%`} cy={`${down(value)}%`} r="5" />
            ))}
          </svg>
        </div>
        <div class="weeks-ends meta">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      </div>
      <figcaption class="meta">{shown}</figcaption>
    </figure>
  );
}
