/** What Tussock knows about help in danger: numbers with their source, or no number at all. */
import type { Day } from "@tussock/domain";

/** One way to reach a line. Digits stand as people write them; `href` only where the phone itself can act. */
export type ContactWay =
  | { readonly kind: "call"; readonly label: string; readonly href: `tel:${string}`; readonly note?: string }
  | { readonly kind: "text"; readonly label: string; readonly href: `sms:${string}`; readonly keyword?: string }
  /** Shown as words only: the app opens no page of anyone else. */
  | { readonly kind: "chat"; readonly label: string }
  | { readonly kind: "whatsapp"; readonly label: string };

/** When a line answers: day and night, part of the day, or not confirmed when it was checked. */
export type Hours =
  | { readonly are: "always" }
  | { readonly are: "from"; readonly from: string; readonly to: string }
  | { readonly are: "notConfirmed" };

export interface CrisisLine {
  readonly country: string;
  readonly name: string;
  readonly ways: readonly ContactWay[];
  readonly hours: Hours;
  readonly free?: true;
  readonly languages?: string;
  /** A: page of the operator or the government. B: another page that quotes the number. C is never shipped. */
  readonly grade: "A" | "B";
  readonly source: string;
  readonly checked: Day;
}

export interface EmergencyNumber {
  readonly label: string;
  readonly href: `tel:${string}`;
}

export interface CountryHelp {
  readonly country: string;
  readonly emergency: readonly EmergencyNumber[];
  readonly lines: readonly CrisisLine[];
}
