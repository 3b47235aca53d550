import type { ComponentChildren } from "preact";

export interface TableProps {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Narrower than this it scrolls inside itself; the page never does. */
  readonly minRem?: number | undefined;
}

export function Table({ caption, hideCaption = false, head, rows, minRem }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div class="table-room" role="region" aria-label={caption} tabIndex={0}>
      <table class="table" style={minRem === undefined ? undefined : { minInlineSize: `${minRem}rem` }}>
        <caption class={hideCaption ? "vh" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
