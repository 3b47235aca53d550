import type { Measures } from "./measure.ts";

/** What pacing has to show on fresh people: the mean over the six populations, 90 days. */
export function targetsMet(
  own: Measures,
  oracle: Measures,
  foldMs: number,
): readonly { readonly what: string; readonly is: string; readonly ok: boolean }[] {
  const share = (100 * own.band) / oracle.band;
  const error = own.calibration?.error ?? Number.POSITIVE_INFINITY;
  const harder = own.harderAfterNo + own.harderThanTried;
  const [median = Number.NaN, tenth = Number.NaN] = own.adapt ?? [];
  return [
    { what: "in band, at least 47 %", is: own.band.toFixed(1), ok: own.band >= 47 },
    { what: "of the oracle that knows ability, at least 88 %", is: share.toFixed(1), ok: share >= 88 },
    { what: "in band in the first 14 days, at least 44 %", is: own.firstDays.toFixed(1), ok: own.firstDays >= 44 },
    { what: "longest run without all of it, mean at most 2.3", is: own.run.toFixed(2), ok: own.run <= 2.3 },
    {
      what: "tries to adapt after a jump, at most 6 (median), 13 (p90)",
      is: `${median}, ${tenth}`,
      ok: median <= 6 && tenth <= 13,
    },
    { what: "calibration error, at most 0.03", is: error.toFixed(4), ok: error <= 0.03 },
    { what: "harder right after “not this time”, never", is: String(harder), ok: harder === 0 },
    { what: "1,000 entries, under 1 ms", is: foldMs.toFixed(2), ok: foldMs < 1 },
  ];
}
