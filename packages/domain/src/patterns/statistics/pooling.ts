/**
 * Several groups at once: how far they truly lie apart, and each one's mean drawn towards the middle as far as its own
 * numbers are few (Gelman, Hill & Yajima 2012 give the reason, facts/honest-patterns 3.1).
 */
import { meanOf, sumOf } from "./basics.ts";
import { halve } from "./distributions.ts";

export interface Pooled {
  /** Variance between the groups' true means. */
  readonly tau2: number;
  readonly mu: number;
  readonly se: number;
  readonly q: number;
  /** Share of the variation that is between groups, in percent. */
  readonly i2: number;
  readonly shrunk: readonly { readonly mean: number; readonly se: number }[];
}

export type TauWay = "DerSimonianLaird" | "REML" | "PauleMandel";

/** DerSimonian & Laird 1986 unless asked for another; `y` are means of groups and `v` their variances. */
export function pool(y: readonly number[], v: readonly number[], way: TauWay = "DerSimonianLaird"): Pooled {
  const tau2 = way === "DerSimonianLaird" ? momentTau(y, v) : way === "REML" ? remlTau(y, v) : pauleMandelTau(y, v);
  const { mu, weights } = weighed(y, v, tau2);
  const se = Math.sqrt(1 / sumOf(weights));
  const q = heterogeneity(y, v, 0);
  const df = y.length - 1;
  return {
    tau2,
    mu,
    se,
    q,
    i2: (100 * tau2) / (tau2 + typicalVariance(v)),
    shrunk: y.map((yi, i) => {
      const trust = tau2 / (tau2 + (v[i] ?? 0));
      return { mean: mu + trust * (yi - mu), se: Math.sqrt(trust * (v[i] ?? 0) + (1 - trust) ** 2 * se * se) };
    }),
  };

  /** Higgins & Thompson 2002: the variance a typical group has within. */
  function typicalVariance(variances: readonly number[]): number {
    const w = variances.map((one) => 1 / one);
    const sum = sumOf(w);
    return (df * sum) / (sum * sum - sumOf(w.map((one) => one * one)));
  }
}

/** Efron & Morris 1977: one factor for all, groups of one and the same variance. */
export function jamesStein(
  y: readonly number[],
  variance: number,
): { readonly mean: number; readonly factor: number; readonly shrunk: readonly number[] } {
  const mean = meanOf(y);
  const factor = 1 - ((y.length - 3) * variance) / sumOf(y.map((one) => (one - mean) ** 2));
  return { mean, factor, shrunk: y.map((one) => mean + factor * (one - mean)) };
}

function weighed(y: readonly number[], v: readonly number[], tau2: number) {
  const weights = v.map((one) => 1 / (one + tau2));
  return { weights, mu: sumOf(y.map((one, i) => one * (weights[i] ?? 0))) / sumOf(weights) };
}

function heterogeneity(y: readonly number[], v: readonly number[], tau2: number): number {
  const { mu, weights } = weighed(y, v, tau2);
  return sumOf(y.map((one, i) => (weights[i] ?? 0) * (one - mu) ** 2));
}

function momentTau(y: readonly number[], v: readonly number[]): number {
  const w = v.map((one) => 1 / one);
  const scale = sumOf(w) - sumOf(w.map((one) => one * one)) / sumOf(w);
  return Math.max(0, (heterogeneity(y, v, 0) - (y.length - 1)) / scale);
}

/** Paule & Mandel 1982: the tau² at which the heterogeneity is what chance expects. */
function pauleMandelTau(y: readonly number[], v: readonly number[]): number {
  const df = y.length - 1;
  if (heterogeneity(y, v, 0) <= df) return 0;
  let high = 1;
  while (heterogeneity(y, v, high) > df) high *= 2;
  return halve(0, high, (tau2) => df - heterogeneity(y, v, tau2));
}

/** Restricted maximum likelihood, Fisher scoring (Viechtbauer 2005). */
function remlTau(y: readonly number[], v: readonly number[]): number {
  let tau2 = momentTau(y, v);
  for (let step = 0; step < 500; step++) {
    const { mu, weights } = weighed(y, v, tau2);
    const squares = weights.map((one) => one * one);
    const next = Math.max(
      0,
      sumOf(squares.map((one, i) => one * (((y[i] ?? 0) - mu) ** 2 - (v[i] ?? 0)))) / sumOf(squares) +
        1 / sumOf(weights),
    );
    if (Math.abs(next - tau2) < 1e-14 * (1 + tau2)) return next;
    tau2 = next;
  }
  return tau2;
}
