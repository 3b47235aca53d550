/** Single changes on a line, before to after: no mean, for a week is too small to have one (mocks/week-review.html). */
export interface DotStripProps {
  readonly changes: readonly number[];
  /** The lowest and highest of all strips beside each other, so that they can be compared. */
  readonly span: readonly [low: number, high: number];
  readonly label: string;
}

const WIDTH = 160;
const EDGE = 8;

export function DotStrip({ changes, span: [low, high], label }: DotStripProps) {
  const x = (value: number) => EDGE + ((value - low) / (high - low)) * (WIDTH - 2 * EDGE);
  return (
    <svg class="fig dr-fig" viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={label}>
      <path class="grid" d={`M${EDGE} 22H${WIDTH - EDGE}`} />
      <path class="zero" d={`M${x(0)} 6V38`} />
      {changes.map((change, i) => (
        <circle key={i} class="pt-all" cx={x(change)} cy="22" r="7" />
      ))}
    </svg>
  );
}

/** Room for ten down and twenty-five up, more when the changes need it: a small change stays small to the eye. */
export function spanOf(changes: readonly number[]): readonly [number, number] {
  return [Math.min(-10, ...changes), Math.max(25, ...changes)];
}
