import type { Pattern, PatternName } from "./pattern.ts";
import type { Answers } from "./question.ts";

/** One pattern with the table that is its own. Every name is always among the answers. */
export function patternNamed<Name extends PatternName>({ patterns }: Answers, name: Name): PatternNamed<Name> {
  const found = patterns.find((one) => one.name === name);
  if (!found) throw new Error(`a pattern named ${name} expected among ${patterns.length}`);
  return found as PatternNamed<Name>;
}

export type PatternNamed<Name extends PatternName> = Named<Pattern, Name>;
/** One by one: a type of pattern may go by two names. */
type Named<One, Name> = One extends { readonly name: infer Its } ? (Name extends Its ? One : never) : never;
