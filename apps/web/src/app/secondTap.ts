/**
 * A double tap is one press. Its second half would save the same thing twice while the first save is on its way, or hit
 * whatever stands in that place on the next screen. Buttons that mean something when pressed again and again (a step more,
 * a part more) are small ones and hear every tap; so do keys and assistive technology, whose clicks count nothing.
 */
const ONCE = ".btn--wide, .link--press";

let first: Element | undefined;

/** From now on; asking again changes nothing. */
export function ignoreSecondTaps(): void {
  addEventListener("click", hear, { capture: true });
}

function hear(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  if (event.detail < 2) first = target;
  else if (first?.isConnected === false || target?.closest(ONCE)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
