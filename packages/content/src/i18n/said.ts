/**
 * What a translation of some English words has to hold: the same names, lists as long, functions of the same arguments.
 * `export const todayWords: Said<typeof english> = { … }` does not compile while a sentence is missing.
 */
export type Said<English> = English extends string
  ? string
  : English extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : English extends object
      ? { readonly [Name in keyof English]: Said<English[Name]> }
      : English;
