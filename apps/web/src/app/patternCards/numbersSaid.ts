/** Numbers as patterns say them: rounded so that a range never looks narrower than it is. */
import { sharedWords } from "@tussock/content/words/shared";

export interface NumbersSaid {
  readonly whole: (value: number) => string;
  /** "+10", "−3", "0". */
  readonly signed: (value: number) => string;
  readonly signedFrom: (value: number) => string;
  readonly signedTo: (value: number) => string;
  /** A share from 0 to 1 as so many of 100. */
  readonly hundred: (share: number) => number;
}

export function numbersSaid(locale: string): NumbersSaid {
  const whole = (value: number) => sharedWords.digits(Math.round(value), locale);
  const signed = (value: number) => {
    const rounded = Math.round(value);
    const digits = sharedWords.digits(Math.abs(rounded), locale);
    return rounded > 0 ? `+${digits}` : rounded < 0 ? `\u2212${digits}` : digits;
  };
  return {
    whole,
    signed,
    signedFrom: (value) => signed(Math.floor(value)),
    signedTo: (value) => signed(Math.ceil(value)),
    hundred: (share) => Math.round(100 * share),
  };
}
