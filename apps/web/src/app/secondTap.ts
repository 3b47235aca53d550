/**
 * A double tap on what saves or leads on is one press. Its second half would hit whatever stands in that place on the next
 * screen. Everything else (a step more, a count) hears every tap; so do keys and assistive technology, whose clicks count
 * nothing.
 */
const ONCE = "a, .dock .btn, .link--press";
/** Two taps meant as two, on "Next" and "Next" again, are further apart. */
const WITHIN_MS = 300;
const WITHIN_PX = 24;

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly isOnce: boolean;
}
let heard: Tap | undefined;

/** From now on; asking again changes nothing. */
export function ignoreSecondTaps(): void {
  addEventListener("click", hear, { capture: true });
}

function hear(event: MouseEvent): void {
  const { detail, timeStamp: at, clientX: x, clientY: y, target } = event;
  if (detail === 0) return;
  if (heard?.isOnce && isSecond(event, heard)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else heard = { at, x, y, isOnce: target instanceof Element && target.closest(ONCE) !== null };
}

function isSecond(event: MouseEvent, { at, x, y }: Tap): boolean {
  // A mouse's clicks are counted by the system the person set up; a finger's carry no count, so time and place tell.
  const isCounted = event instanceof PointerEvent && event.pointerType === "mouse";
  if (isCounted && event.detail < 2) return false;
  return event.timeStamp - at < WITHIN_MS && Math.hypot(event.clientX - x, event.clientY - y) < WITHIN_PX;
}
