/** What a piece of teaching text lacks: a part, a source, a version, a review status. Tests hold every piece to it. */
import type { Piece } from "../sources/piece.ts";

export interface Taught {
  readonly id: string;
  readonly piece: Piece;
}

export function pieceFindings(taught: readonly Taught[], knownSources: readonly string[]): readonly string[] {
  const twice = taught.filter(({ id }, at) => taught.findIndex((one) => one.id === id) !== at);
  return [
    ...twice.map(({ id }) => `${id}: this id stands twice`),
    ...taught.flatMap((one) => [
      ...emptyParts(one, one.id),
      ...stateFindings(one, knownSources).map((finding) => `${one.id}: ${finding}`),
    ]),
  ];
}

/** Each text that says nothing and each list without an entry; only lists named in `mayBeEmpty` may have none. */
export function emptyParts(value: unknown, path: string): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [`${path}: nothing is said`] : [];
  if (Array.isArray(value)) {
    const mayBe = mayBeEmpty.some((key) => path.endsWith(`.${key}`));
    if (value.length === 0) return mayBe ? [] : [`${path}: nothing in it`];
    return value.flatMap((item, at) => emptyParts(item, `${path}[${at}]`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => emptyParts(item, `${path}.${key}`));
}

/** Not every skill needs a caution, can be guided, or has another name. */
const mayBeEmpty = ["cautions", "guides", "alsoCalled"];

function stateFindings({ piece }: Taught, knownSources: readonly string[]): readonly string[] {
  const { version, written, sources, review } = piece;
  const findings: string[] = [];
  if (!Number.isInteger(version) || version < 1) findings.push(`no version, but ${version}`);
  if (!isDate(written)) findings.push(`no day of writing, but “${written}”`);
  if (sources.length === 0) findings.push("no source");
  for (const source of sources) if (!knownSources.includes(source)) findings.push(`unknown source ${source}`);
  if (review.state === "reviewed" && !isDate(review.on)) findings.push(`no day of review, but “${review.on}”`);
  return findings;
}

function isDate(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}
