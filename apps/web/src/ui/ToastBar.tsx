import { useEffect, useRef, useState } from "preact/hooks";

export interface ToastBarProps {
  readonly text: string;
  readonly actionLabel?: string | undefined;
  readonly onAction?: (() => void) | undefined;
  readonly onGone: () => void;
}

/** Long enough to read and reach (DESIGN-LANGUAGE 7); what it undoes can also be undone in the log. */
const staysMs = 10_000;
/** With nothing to press it is only news, and gives back the place it covers sooner. */
const newsStaysMs = 6_000;
/** A screen reader speaks what changes inside a live region it has seen; so the region stands a moment before its words. */
const heardAfterMs = 100;

export function ToastBar({ text, actionLabel, onAction, onGone }: ToastBarProps) {
  const [spoken, setSpoken] = useState(false);
  const [held, setHeld] = useState(false);
  const stays = actionLabel === undefined ? newsStaysMs : staysMs;
  const leftMs = useRef(stays);
  const gone = useRef(onGone);
  gone.current = onGone;

  useEffect(() => {
    leftMs.current = stays;
    const timer = setTimeout(() => setSpoken(true), heardAfterMs);
    return () => clearTimeout(timer);
  }, [text, stays]);

  useEffect(() => {
    if (held) return undefined;
    const since = performance.now();
    const timer = setTimeout(() => gone.current(), leftMs.current);
    return () => {
      clearTimeout(timer);
      leftMs.current = Math.max(1000, leftMs.current - (performance.now() - since));
    };
  }, [held, text]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notices that someone is reading
    <div
      class="toast-place"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {spoken && (
        <div class="toast">
          <span class="grow">{text}</span>
          {actionLabel !== undefined && (
            <button type="button" onClick={onAction && (() => onAction())}>
              {actionLabel}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
