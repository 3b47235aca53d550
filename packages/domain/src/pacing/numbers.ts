export function clip(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}
