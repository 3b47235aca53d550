/**
 * Tab through a page from its beginning to its end, as someone does who has no mouse: every stop shows that it has the
 * focus, nothing lies over it, the order is that of reading, everything that can be pressed is reached, and one gets
 * out again (of a dialog by Escape, so there it may go round).
 */
import type { Page } from "playwright-core";

/** More stops than any screen has; who needs more is caught in a circle. */
const MOST_STOPS = 250;
/** So many presses before the page is asked whether the end is reached. */
const AT_ONCE = 8;

export async function focusFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(beginWalk);
  const session = await page.context().newCDPSession(page);
  try {
    for (let stops = 0; stops < MOST_STOPS; stops += AT_ONCE) {
      for (let press = 0; press < AT_ONCE; press++) {
        await session.send("Input.dispatchKeyEvent", {
          type: "rawKeyDown",
          key: "Tab",
          code: "Tab",
          windowsVirtualKeyCode: 9,
        });
      }
      if (await page.evaluate(() => (window as unknown as { walk: Walk }).walk.ended())) break;
    }
  } finally {
    await session.detach();
  }
  return page.evaluate(() => (window as unknown as { walk: Walk }).walk.faults());
}

interface Walk {
  readonly ended: () => boolean;
  readonly faults: () => readonly string[];
}

/** Runs in the page; looks at each stop when the next Tab is pressed, for then all scrolling is done. */
function beginWalk(): void {
  interface Stop {
    readonly element: Element;
    readonly look: string;
    readonly top: number;
    readonly bottom: number;
    readonly start: number;
    readonly afloat: boolean;
  }
  const faults: string[] = [];
  const met = new Set<Element>();
  let last: Stop | undefined;
  let over = false;
  const modal = document.querySelector("dialog:modal");
  const first = sentinel("afterbegin");
  const end = sentinel("beforeend");
  if (modal) (document.activeElement as HTMLElement | null)?.blur();
  else first.focus({ preventScroll: true });
  addEventListener("keydown", look, true);
  (window as unknown as { walk: Walk }).walk = {
    ended: () => over || document.activeElement === end,
    faults() {
      look();
      removeEventListener("keydown", look, true);
      first.remove();
      end.remove();
      if (!over) faults.push("no way out: the end is never reached");
      for (const element of pressable()) if (!isMet(element)) faults.push(`never reached: ${nameOf(element)}`);
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
      return faults;
    },
  };

  function look(): void {
    if (over) return;
    const element = document.activeElement;
    if (last && last.element !== element && lookOf(last.element) === last.look)
      faults.push(`no sign of focus: ${nameOf(last.element)}`);
    if (element === first) return;
    if (element === end || (modal && element && (element === document.body || met.has(element)) && met.size > 0)) {
      over = true;
      last = undefined;
      return;
    }
    if (!element || element === document.body || element === last?.element) return;
    const stop = stopAt(element);
    const covered = coverOf(element);
    if (covered) faults.push(`covered by ${covered}: ${nameOf(element)}`);
    if (ringIsCut(element)) faults.push(`ring cut off: ${nameOf(element)}`);
    if (last && !last.afloat && !stop.afloat && !inReadingOrder(last, stop))
      faults.push(`out of order: ${nameOf(element)} after ${nameOf(last.element)}`);
    met.add(element);
    last = stop;
  }

  function sentinel(where: "afterbegin" | "beforeend"): HTMLElement {
    const made = document.createElement("span");
    made.tabIndex = 0;
    document.body.insertAdjacentElement(where, made);
    return made;
  }

  /** What one can see of an element: for an invisible input it is the label drawn over it. */
  function seen(element: Element): Element {
    return element.matches("input") ? (element.closest("label") ?? element) : element;
  }

  function stopAt(element: Element): Stop {
    const box = seen(element).getBoundingClientRect();
    const rtl = document.documentElement.dir === "rtl";
    return {
      element,
      look: lookOf(element),
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
      start: rtl ? -box.right : box.left,
      afloat: isAfloat(element),
    };
  }

  /** Down the page; and on one line from its start to its end. */
  function inReadingOrder(one: Stop, next: Stop): boolean {
    const shared = Math.min(one.bottom, next.bottom) - Math.max(one.top, next.top);
    const sameLine = shared > 0.5 * Math.min(one.bottom - one.top, next.bottom - next.top);
    const inside = one.element.contains(next.element) || next.element.contains(one.element);
    return inside || (sameLine ? next.start >= one.start - 1 : next.top >= one.top - 1);
  }

  function isAfloat(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    return false;
  }

  /** Whatever a ring, a border or a tint may be drawn on: the element, and what holds it. */
  function lookOf(element: Element): string {
    const parts: string[] = [];
    for (let at: Element | null = element, level = 0; at && level < 4; at = at.parentElement, level++) {
      const style = getComputedStyle(at);
      const drawn = style.outlineStyle === "none" ? "none" : `${style.outlineWidth} ${style.outlineColor}`;
      parts.push(drawn, style.boxShadow, style.borderColor, style.backgroundColor, style.transform);
    }
    return parts.join(" | ");
  }

  function coverOf(element: Element): string | undefined {
    const what = seen(element);
    const points: (readonly [number, number])[] = [];
    for (const { left, top, width, height } of what.getClientRects()) {
      for (const [across, down] of [
        [0.5, 0.5],
        [0.2, 0.25],
        [0.8, 0.75],
      ] as const)
        points.push([left + width * across, top + height * down]);
    }
    const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    if (inView.length === 0) return "the edge of the window";
    // A field taller than the window, or one with a line under a bar, is still seen; nothing of it may be hidden else.
    const top = inView.map(([x, y]) => document.elementFromPoint(x, y)).find((hit) => hit && !belongs(hit, what));
    return top ? `${top.tagName.toLowerCase()}.${top.getAttribute("class") ?? ""}` : undefined;
  }

  function belongs(top: Element, what: Element): boolean {
    if (what.contains(top) || top.contains(what)) return true;
    // What is drawn inside the same label or field on purpose, such as the arrow of a list.
    return top.closest("label") !== null && top.closest("label") === what.closest("label");
  }

  /** A ring outside of a box that cuts off what stands out of it is no ring. */
  function ringIsCut(element: Element): boolean {
    for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level++) {
      const style = getComputedStyle(at);
      if (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < 2) continue;
      const out = Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth);
      if (out <= 0) return false;
      const box = at.getBoundingClientRect();
      for (let holder = at.parentElement; holder && holder !== document.body; holder = holder.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(holder);
        if (overflowX === "visible" && overflowY === "visible") continue;
        const room = holder.getBoundingClientRect();
        const cut = [
          box.left - out < room.left - 1,
          box.right + out > room.right + 1,
          box.top - out < room.top - 1,
          box.bottom + out > room.bottom + 1,
        ];
        if (cut.filter(Boolean).length > 1) return true;
      }
      return false;
    }
    return false;
  }

  function pressable(): readonly Element[] {
    return [
      ...(modal ?? document).querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => {
      if (element.matches(":disabled, [inert] *") || element.tabIndex < 0) return false;
      return seen(element).checkVisibility({ visibilityProperty: true });
    });
  }

  /** Of a group of radios Tab visits one; the arrow keys do the rest. */
  function isMet(element: Element): boolean {
    if (met.has(element)) return true;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return false;
    return [...met].some((other) => other instanceof HTMLInputElement && other.name === element.name);
  }

  function nameOf(element: Element): string {
    const text = element.getAttribute("aria-label") ?? seen(element).textContent ?? "";
    return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${text.trim().slice(0, 40)}”`;
  }
}
