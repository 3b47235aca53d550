/**
 * The few distributions that patterns stand on. Each formula names where it is published; the golden test holds them
 * against R 4.2 through what is built of them.
 */

/** ln Γ(x), x > 0: Stirling's series (Abramowitz & Stegun 6.1.41) after shifting x above 8 by Γ(x+1) = x Γ(x). */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < 8) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / (shifted * shifted);
  const series =
    (1 / 12 + inverse * (-1 / 360 + inverse * (1 / 1260 + inverse * (-1 / 1680 + inverse * (1 / 1188))))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** The share of Beta(a, b) below x: the continued fraction of DLMF 8.17.22, evaluated by Lentz's method. */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // DLMF 8.17.4: the fraction converges fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  let numerator = 1;
  let denominator = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / awayFromZero(1 + even * denominator);
    numerator = awayFromZero(1 + even / numerator);
    fraction *= denominator * numerator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / awayFromZero(1 + odd * denominator);
    numerator = awayFromZero(1 + odd / numerator);
    const change = denominator * numerator;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return front * fraction;
}

/**
 * Where Beta(a, b) has this share below it: Newton's steps from the mean, and halving wherever one would leave the
 * stretch that is known to hold the answer, so that tiny answers come out to the last bits too.
 */
export function betaQuantile(share: number, a: number, b: number): number {
  const log = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 1200; step++) {
    const off = betaShare(x, a, b) - share;
    if (off === 0) return x;
    if (off < 0) low = x;
    else high = x;
    const height = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - log);
    const newton = x - off / height;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x || next === low || next === high) return next;
    x = next;
  }
  return x;
}

/** The share of the standard normal below z: erf by its Taylor series near 0, erfc by DLMF 7.9.1 further out. */
export function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const upper = x < 3 ? 0.5 - erfSeries(x) / 2 : erfcFraction(x) / 2;
  return z < 0 ? upper : 1 - upper;
}

export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  return halve(-40, 0, (z) => normalShare(z) - share);
}

/** How often |t| is larger, with `df` degrees of freedom: DLMF 8.17.5 puts Student's t down to the beta share. */
export function tTwoSided(t: number, df: number): number {
  return betaShare(df / (df + t * t), df / 2, 0.5);
}

/** The t that |t| exceeds with a chance of `twoSided`. */
export function tQuantile(twoSided: number, df: number): number {
  const share = betaQuantile(twoSided, df / 2, 0.5);
  return Math.sqrt((df * (1 - share)) / share);
}

export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** The root of a function that goes from below zero to above it. */
export function halve(from: number, to: number, rising: (x: number) => number): number {
  let low = from;
  let high = to;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 200 && Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function erfcFraction(x: number): number {
  let tail = 0;
  for (let n = 60; n >= 1; n--) tail = n / 2 / (x + tail);
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + tail));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
