import { describe, expect, it } from "vitest";
import { binaryChange, leastSquaresBreak } from "./changePoint.ts";
import { normalQuantile, normalShare, tQuantile, tTwoSided } from "./distributions.ts";
import { benjaminiHochberg, bonferroni, holm } from "./manyAtOnce.ts";
import { baselineCorrectedTau, napRange, nonoverlap, tauU } from "./nonoverlap.ts";
import { pairedMean, signedRank } from "./paired.ts";
import { jamesStein, pool } from "./pooling.ts";
import { jeffreys, newcombeDifference, wilson } from "./proportions.ts";
import { adjustedChange, expectedRise } from "./regressionToMean.ts";
import { reliableChange } from "./reliableChange.ts";
import reference from "./statistics-reference.json" with { type: "json" };
import { mannKendall, theilSen } from "./trend.ts";

/** Made with R 4.2.2, SingleCaseES 0.7.4, metafor 3.8.1 and strucchange 1.5.3; the file says which tolerance. */
const TOLERANCE = 1e-6;
const ROOT_TOLERANCE = 1e-4;

function same(ours: number, theirs: number | undefined, what: string, tolerance = TOLERANCE): void {
  expect(theirs, what).toBeTypeOf("number");
  expect(Math.abs(ours - (theirs ?? Number.NaN)), `${what}: ${ours} against ${theirs}`).toBeLessThan(tolerance);
}

function sameRange(ours: { from: number; to: number }, theirs: readonly number[], what: string, tolerance = TOLERANCE) {
  same(ours.from, theirs[0], `${what}, from`, tolerance);
  same(ours.to, theirs[1], `${what}, to`, tolerance);
}

function sameList(ours: readonly number[], theirs: readonly number[], what: string): void {
  expect(ours.length).toBe(theirs.length);
  theirs.forEach((one, i) => same(ours[i] ?? Number.NaN, one, `${what} ${i + 1}`));
}

describe("the statistics agree with R and with what was published", () => {
  it.each(reference.nonoverlap.map((one) => [one.source, one] as const))("two periods: %s", (_source, row) => {
    const { A, B } = row;
    const ours = nonoverlap(A, B);
    same(ours.nap, row.NAP, "NAP");
    same(ours.seUnbiased, row.SE_unbiased, "SE, unbiased");
    same(ours.seHanley, row.SE_hanley, "SE, Hanley");
    same(ours.seNull, row.SE_null, "SE, no difference");
    same(ours.tau, row.Tau, "Tau");
    const wide = napRange(ours.nap, A.length, B.length, 0.95);
    sameRange(wide, row.CI95, "95 %", ROOT_TOLERANCE);
    sameRange(napRange(ours.nap, A.length, B.length, 0.9), row.CI90, "90 %", ROOT_TOLERANCE);
    sameRange({ from: 2 * wide.from - 1, to: 2 * wide.to - 1 }, row.Tau_CI95, "Tau 95 %", 2 * ROOT_TOLERANCE);
    same(tauU(A, B), row.Tau_U, "Tau-U");
    const corrected = baselineCorrectedTau(A, B);
    same(corrected.tau, row.Tau_BC, "Tau-BC");
    same(corrected.slope, row.Tau_BC_slope, "Tau-BC, slope");
    same(corrected.intercept, row.Tau_BC_intercept, "Tau-BC, intercept");
  });

  it("never calls a range of no width certain, also when every later day was better", () => {
    const range = napRange(1, 6, 6, 0.95);
    expect(range.from).toBeLessThan(0.95);
    expect(range.to).toBeLessThan(1);
    expect(napRange(0, 6, 6, 0.95).from).toBeGreaterThan(0);
  });

  it.each(reference.proportion.map((one) => [one.source, one] as const))("one share: %s", (_source, row) => {
    sameRange(wilson(row.x, row.n, 0.95), row.wilson95, "Wilson 95 %");
    sameRange(wilson(row.x, row.n, 0.8), row.wilson80, "Wilson 80 %");
    same(jeffreys(row.x, row.n, 0.8).mean, row.jeffreys_mean, "Jeffreys mean");
    sameRange(jeffreys(row.x, row.n, 0.95), row.jeffreys95, "Jeffreys 95 %");
    sameRange(jeffreys(row.x, row.n, 0.8), row.jeffreys80, "Jeffreys 80 %");
  });

  it.each(reference.proportion_difference.map((one) => [one.source, one] as const))("two shares: %s", (_s, row) => {
    const ours = newcombeDifference([row.x1, row.n1], [row.x2, row.n2], 0.95);
    same(ours.difference, row.diff, "difference");
    sameRange(ours, row.newcombe10_95, "Newcombe 10");
  });

  it(reference.shrinkage_james_stein.source, () => {
    const row = reference.shrinkage_james_stein;
    const ours = jamesStein(
      row.hits.map((hits) => hits / row.at_bats),
      row.sigma2,
    );
    same((row.grand_mean * (1 - row.grand_mean)) / row.at_bats, row.sigma2, "variance of one batter");
    same(ours.mean, row.grand_mean, "mean");
    same(ours.factor, row.c, "c");
    sameList(ours.shrunk, row.shrunk, "batter");
  });

  it(reference.random_effects.source, () => {
    const { y, v, DL, REML, PM } = reference.random_effects;
    const ours = pool(y, v);
    same(ours.tau2, DL.tau2, "tau²");
    same(ours.mu, DL.mu, "mean");
    same(ours.se, DL.se, "SE");
    same(ours.q, DL.Q, "Q");
    same(ours.i2, DL.I2, "I²");
    sameList(
      ours.shrunk.map(({ mean }) => mean),
      DL.blup,
      "shrunk",
    );
    sameList(
      ours.shrunk.map(({ se }) => se),
      DL.blup_se,
      "SE of shrunk",
    );
    const reml = pool(y, v, "REML");
    same(reml.tau2, REML.tau2, "REML tau²");
    same(reml.mu, REML.mu, "REML mean");
    same(reml.se, REML.se, "REML SE");
    // Paule and Mandel's tau² is a root too, and metafor stops its search for it early.
    const root = pool(y, v, "PauleMandel");
    same(root.tau2, PM.tau2, "PM tau²", ROOT_TOLERANCE);
    same(root.mu, PM.mu, "PM mean", ROOT_TOLERANCE);
    same(root.se, PM.se, "PM SE", ROOT_TOLERANCE);
  });

  it(`a trend: ${reference.trend.source}`, () => {
    const row = reference.trend;
    const ours = mannKendall(row.y);
    same(ours.s, row.S, "S");
    same(ours.varS, row.varS, "variance of S");
    same(ours.z, row.z, "z");
    same(ours.p, row.p_two_sided, "p");
    same(ours.tauB, row.kendall_tau_b, "tau b");
    same(theilSen(row.y).slope, row.theil_sen_slope, "Theil–Sen");
  });

  it(`one break: ${reference.change_point_gaussian.source}`, () => {
    const row = reference.change_point_gaussian;
    const ours = leastSquaresBreak(row.y);
    expect(ours.after).toBe(row.least_squares_break_after);
    same(ours.meanBefore, row.mean_before, "before");
    same(ours.meanAfter, row.mean_after, "after");
  });

  it("one change in what was done and not done", () => {
    const row = reference.change_point_binary;
    const ours = binaryChange(
      row.y.map((one) => one === 1),
      row.min_segment,
    );
    same(ours?.logBayesFactor ?? Number.NaN, row.log_BF10, "log of the Bayes factor");
    same(ours?.bayesFactor ?? Number.NaN, row.BF10, "Bayes factor");
    expect(ours?.after).toBe(row.most_likely_change_after);
    same(ours?.share ?? Number.NaN, row.posterior_at_most_likely, "how likely there");
  });

  it(`many at once: ${reference.multiple.source}`, () => {
    const { p, q, adjusted_BH, adjusted_holm, rejected_BH, rejected_bonferroni } = reference.multiple;
    sameList(benjaminiHochberg(p), adjusted_BH, "BH");
    sameList(holm(p), adjusted_holm, "Holm");
    expect(benjaminiHochberg(p).filter((one) => one <= q).length).toBe(rejected_BH);
    expect(bonferroni(p).filter((one) => one <= q).length).toBe(rejected_bonferroni);
  });

  it(`pairs: ${reference.paired.source}`, () => {
    const row = reference.paired;
    const differences = row.x.map((one, i) => one - (row.y[i] ?? 0));
    const ranks = signedRank(differences);
    expect(ranks.v).toBe(row.V);
    same(ranks.pGreater, row.p_wilcoxon, "p, Wilcoxon");
    const ours = pairedMean(differences, 0.95);
    same(ours.t, row.t, "t");
    expect(ours.df).toBe(row.df);
    same(ours.pTwoSided, row.p_t, "p, t");
    same(ours.mean, row.mean_diff, "mean");
    sameRange(ours, row.CI95, "95 %");
  });

  it("before and after, with what comes by itself taken out", () => {
    const row = reference.regression_to_mean;
    const ours = adjustedChange(row.before, row.after, row.usual, 0);
    same(ours.slope, row.slope, "slope");
    same(ours.raw, row.raw_mean_change, "raw");
    same(ours.adjusted, row.change_at_usual, "adjusted");
    same(ours.byItself, row.expected_from_regression_alone, "by itself");
    same(ours.raw - ours.byItself, row.predict_check, "check");
    for (const one of reference.expected_rtm_barnett.rows) same(expectedRise(one), one.rtm, `Barnett, rho ${one.rho}`);
  });

  it(`a questionnaire: ${reference.reliable_change.source}`, () => {
    const row = reference.reliable_change;
    const ours = reliableChange(row);
    same(ours.se, row.SE, "SE");
    same(ours.seDifference, row.Sdiff, "SE of the difference");
    same(ours.index, row.RC, "index");
    same(ours.needed, row.needed_change_95, "needed");
    expect(ours.moreThanMeasuring).toBe(true);
  });

  it("distributions undo themselves, far out too", () => {
    for (const z of [-8, -4.2, -3.01, -2.9, -1, -0.1, 0, 0.5, 2.5, 4.3])
      same(normalQuantile(normalShare(z)), z, `z ${z}`);
    for (const df of [1, 3.5, 12, 300]) {
      for (const p of [0.8, 0.2, 0.01, 1e-5]) same(tTwoSided(tQuantile(p, df), df) / p, 1, `t, df ${df}, p ${p}`);
    }
    // Printed tables since Fisher: t at 10 degrees of freedom, two-sided .05; the normal at .025.
    same(tQuantile(0.05, 10), 2.228138852, "t 10");
    same(normalQuantile(0.975), 1.959963985, "z .975");
  });
});
