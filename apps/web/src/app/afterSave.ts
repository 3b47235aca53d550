/**
 * What was saved a moment ago, so that Today can say so. Kept in memory only, and let go as soon as the vault
 * locks, changes or closes: no word of a log outlives its keys here.
 */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { PlannedStep, Practice, Win } from "@tussock/domain";
import type { Tussock } from "./tussock.ts";

export type AfterSave =
  | {
      readonly is: "practice";
      readonly practice: Practice;
      readonly planned?: PlannedStep;
      /** What the Log offers where a smaller size is no help; its words come along, Today need not know them. */
      readonly instead?: Instead;
    }
  | { readonly is: "win"; readonly win: Win };
export interface Instead {
  readonly line: string;
  readonly offers: readonly { readonly label: string; readonly href: string }[];
}

const saved = signal<AfterSave | undefined>(undefined);
export const afterSave: ReadonlySignal<AfterSave | undefined> = saved;

export function showAfterSave(tussock: Tussock, next: AfterSave): void {
  stopWatching?.();
  saved.value = next;
  const now = tussock.vault.peek();
  stopWatching = effect(() => {
    if (tussock.vault.value !== now) clearAfterSave();
  });
}

export function clearAfterSave(): void {
  saved.value = undefined;
}

let stopWatching: (() => void) | undefined;
