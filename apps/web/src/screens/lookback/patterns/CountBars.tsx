import type { CountsPicture } from "#app/patternCards/picture.ts";

/** So many of so many: the filled part of a bar, and its outline. */
export function CountBars({ picture }: { readonly picture: CountsPicture }) {
  const { alt, rows, most, legend } = picture;
  const wide = (count: number) => `${(100 * count) / most}%`;
  return (
    <figure class="pic">
      <div class="counts" role="img" aria-label={alt}>
        {rows.map(({ label, meta, part, of }) => (
          <div key={label} class="count-row">
            <span class="range-label">
              <b>{label}</b>
              <span class="meta">{meta}</span>
            </span>
            <svg class="fig count-bar" aria-hidden="true">
              <rect class="count-of" x="1" y="1" width={wide(of)} height="12" rx="4" />
              {part > 0 && <rect class="count-part" x="1" y="1" width={wide(part)} height="12" rx="4" />}
            </svg>
          </div>
        ))}
      </div>
      <figcaption>
        <p class="legend">
          <span>
            <i class="dot dot--a" />
            {legend[0]}
          </span>
          <span>
            <i class="dot dot--part" />
            {legend[1]}
          </span>
        </p>
      </figcaption>
    </figure>
  );
}
