/** A table of a sheet; on a narrow screen it scrolls in its own room. */
import type { ComponentChildren } from "preact";
import type { Cell, Grid, Row } from "@tussock/content/sheets";
import { BoxView } from "./BoxView.tsx";

export function GridView({ grid: { caption, head, rows, rowMm } }: { readonly grid: Grid }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div class="paper-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class={rowMm < 8 ? "paper-grid paper-grid--tight" : "paper-grid"}>
        <caption class="vh">{caption}</caption>
        <colgroup>
          {head.map(({ share }, at) => (
            <col key={at} style={{ inlineSize: `${(share / total(head)) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {head.map(({ label }, at) => (
              <HeadCell key={at} label={label} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <GridRow key={at} row={row} columns={head.length} rowMm={rowMm} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell({ label }: { readonly label: string }) {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the corner of a table is no control
  return label === "" ? <td /> : <th scope="col">{label}</th>;
}

function GridRow({ row, columns, rowMm }: { readonly row: Row; readonly columns: number; readonly rowMm: number }) {
  if ("title" in row)
    return (
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {row.title}
        </th>
      </tr>
    );
  return (
    <tr style={{ blockSize: `calc(${rowMm} * var(--mm))` }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- room to write in, and no control */}
      {row.head === "" ? <td /> : <th scope="row">{row.head}</th>}
      {row.cells.map((cell, at) => (
        <td key={at}>{cellOf(cell)}</td>
      ))}
    </tr>
  );
}

function cellOf(cell: Cell): ComponentChildren {
  if (typeof cell === "string") return cell === "" ? null : <span dir="auto">{cell}</span>;
  return cell.map((box, at) => <BoxView key={at} box={box} />);
}

function total(head: Grid["head"]): number {
  return head.reduce((sum, { share }) => sum + share, 0);
}
