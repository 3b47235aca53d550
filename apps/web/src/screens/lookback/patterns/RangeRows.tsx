import { along, type RangesPicture } from "#app/patternCards/picture.ts";

/** One row each: a dot on its likely range, or a ring for each log while there are few. */
export function RangeRows({ picture }: { readonly picture: RangesPicture }) {
  const { alt, axis, rows } = picture;
  const across = (value: number) => `${along(axis, value)}%`;
  const zero = axis.from < 0 ? across(0) : undefined;
  return (
    <figure class="pic">
      <div class="ranges" role="img" aria-label={alt}>
        {rows.map(({ label, meta, range, rings }) => (
          <div key={label} class="range-row">
            <span class="range-label">
              <b>{label}</b>
              <span class="meta">{meta}</span>
            </span>
            <svg class="fig range-strip" aria-hidden="true">
              {zero !== undefined && <line class="zero" x1={zero} x2={zero} y1="0%" y2="100%" />}
              {range && (
                <>
                  <line class="ci" x1={across(range.from)} x2={across(range.to)} y1="50%" y2="50%" />
                  <circle class="da" cx={across(range.value)} cy="50%" r="7" />
                </>
              )}
              {ringPlaces(rings.map((value) => along(axis, value))).map(({ at, up }, i) => (
                <circle
                  key={i}
                  class="pt-part ring"
                  cx={`${at}%`}
                  cy="50%"
                  r="4.5"
                  transform={up === 0 ? undefined : `translate(0 ${up})`}
                />
              ))}
            </svg>
          </div>
        ))}
        <div class="range-row" aria-hidden="true">
          <span class="range-axis meta">
            {axis.ticks.map(({ at, label }) => (
              <span key={at} class="pin" style={{ insetInlineStart: across(at) }}>
                {label}
              </span>
            ))}
          </span>
        </div>
      </div>
    </figure>
  );
}

/** Rings that would lie on each other stand above and below. */
function ringPlaces(places: readonly number[]): readonly { readonly at: number; readonly up: number }[] {
  const ups = [0, -10, 10];
  return places.map((at, i) => {
    const before = places.slice(0, i).filter((other) => Math.abs(other - at) < 4).length;
    return { at, up: ups[before % ups.length] ?? 0 };
  });
}
