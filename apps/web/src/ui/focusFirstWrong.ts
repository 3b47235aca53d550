/** The next thing to do, for keyboard and reader: the field that is marked, or the first answer of a marked question. */
export function focusFirstWrong(): void {
  requestAnimationFrame(() => firstWrong()?.focus());
}

export function firstWrong(): HTMLElement | null {
  return document.querySelector<HTMLElement>("#main [aria-invalid], #main [data-wrong] input");
}
