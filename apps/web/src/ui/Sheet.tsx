import type { ComponentChildren, TargetedPointerEvent } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { IconButton } from "./IconButton.tsx";
import { xIcon } from "./icon/icons.ts";

export interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  /** Escape, the X, a swipe down and a press beside it all end here; the caller keeps the draft. */
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ComponentChildren;
}

/**
 * A native dialog: the browser holds focus inside and makes the rest inert; we give focus back to what opened it.
 * The title takes the focus first: it is read out, and no keyboard jumps up over the question.
 */
export function Sheet({ open, title, onClose, closeLabel, children }: SheetProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    if (!open || !sheet) return undefined;
    const opener = document.activeElement;
    if (!sheet.open) sheet.showModal();
    return () => {
      if (sheet.open) sheet.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);
  const swipe = useSwipeDown(dialog, onClose);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press beside the sheet; for the keyboard it is Escape
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // The browser may close it by itself when Escape is pressed twice; then the caller hears of it too.
      onClose={() => open && onClose()}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <div class="sheet-page">
          <header class="sheet-top" {...swipe}>
            <h2 id={`${id}-title`} tabIndex={-1} autofocus>
              {title}
            </h2>
            <IconButton icon={xIcon} label={closeLabel} edge="end" onPress={onClose} />
          </header>
          <div class="sheet-body">{children}</div>
        </div>
      )}
    </dialog>
  );
}

/** Far enough to mean it. */
const swipePx = 80;

function useSwipeDown(dialog: { readonly current: HTMLDialogElement | null }, onClose: () => void) {
  const from = useRef<number | undefined>(undefined);
  function moved(event: TargetedPointerEvent<HTMLElement>): number {
    return from.current === undefined ? 0 : Math.max(0, event.clientY - from.current);
  }
  function letGo() {
    from.current = undefined;
    dialog.current?.style.removeProperty("transform");
  }
  return {
    onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => {
      const onControl = event.target instanceof Element && event.target.closest("button") !== null;
      if (event.pointerType === "mouse" || onControl) return;
      from.current = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLElement>) => {
      if (from.current !== undefined && dialog.current)
        dialog.current.style.transform = `translateY(${moved(event)}px)`;
    },
    onPointerUp: (event: TargetedPointerEvent<HTMLElement>) => {
      const farEnough = moved(event) > swipePx;
      letGo();
      if (farEnough) onClose();
    },
    onPointerCancel: letGo,
  };
}
