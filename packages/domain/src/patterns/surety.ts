/**
 * How sure a mean or a difference is when days resemble the days beside them. `parts` are what each entry adds to the
 * estimate's error, in the order they happened.
 *
 * Two ways, the more doubtful one counts: the (1+r)/(1−r) of facts/honest-patterns 3.2 rule 3, with r taken from the
 * parts themselves (so areas taken turn about are not widened for nothing, and a fortnight of one area is); and, from
 * ten weeks on, weeks taken as wholes (Liang & Zeger 1986), which sees whatever hangs together within a week.
 */
export interface Surety {
  readonly se: number;
  readonly df: number;
}

/** `least` is a variance that the parts may not fall under, before what hangs together is reckoned with. */
export function surety(parts: Float64Array, weeks: ArrayLike<number>, df: number, least = 0): Surety {
  const n = parts.length;
  let squares = 0;
  let neighbours = 0;
  let before = 0;
  let byWeek = 0;
  let weekSum = 0;
  let weekCount = 0;
  let week = Number.NaN;
  for (let i = 0; i < n; i++) {
    const part = parts[i] ?? 0;
    squares += part * part;
    neighbours += part * before;
    before = part;
    if (weeks[i] !== week) {
      byWeek += weekSum * weekSum;
      weekSum = 0;
      weekCount += 1;
      week = weeks[i] ?? Number.NaN;
    }
    weekSum += part;
  }
  byWeek += weekSum * weekSum;
  const alone =
    Math.max(least, squares * (n / Math.max(1, n - 1))) * inflation(squares > 0 ? neighbours / squares : 0, n);
  if (weekCount < WEEKS_LEAST) return { se: Math.sqrt(alone), df: Math.max(1, df) };
  const weekly = byWeek * (weekCount / (weekCount - 1));
  return {
    se: Math.sqrt(Math.max(alone, weekly)),
    df: Math.max(1, weekly > alone ? Math.min(df, weekCount - 1) : df),
  };
}

/** Short series hide how much neighbours resemble each other; Kendall 1954 says by how much, (1 + 4r)/n. */
export function inflation(r: number, n: number, most = 0.8): number {
  const likely = Math.min(most, Math.max(0, r + (1 + 4 * r) / n));
  return (1 + likely) / (1 - likely);
}

/** Fewer weeks than this tell nothing about weeks. */
const WEEKS_LEAST = 10;
