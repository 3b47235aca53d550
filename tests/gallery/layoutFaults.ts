/** What an eye would see at once and a machine can: a page that scrolls sideways, a target under the thumb's size. */
export function layoutFaults(): readonly string[] {
  /** WCAG 2.5.5 asks for 44; the furniture is drawn at 48. */
  const LEAST_PX = 44;
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) faults.push(`sideways: ${root.scrollWidth} of ${root.clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>(
    "a[href], button, select, summary, input:not([type=hidden])",
  )) {
    const style = getComputedStyle(element);
    if (style.visibility === "hidden" || element.closest(".skip, .vh, [inert]") || element.offsetParent === null)
      continue;
    // A link inside a sentence is as tall as its line (WCAG 2.5.8, inline).
    if (element.tagName === "A" && style.display === "inline") continue;
    const box = (element.closest("label") ?? element).getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.width < LEAST_PX - 0.5 || box.height < LEAST_PX - 0.5) {
      const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 30);
      faults.push(`small: ${element.tagName} ${Math.round(box.width)}×${Math.round(box.height)} ${name}`);
    }
  }
  return faults;
}
