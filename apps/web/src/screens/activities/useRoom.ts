import { useEffect, useRef } from "preact/hooks";
import { channelOf, createPresenterEnd, type RoomNow } from "./room.ts";

/** What the wall shows; told each time it changes, and to a window that opens later. */
export function useRoom(room: string, shown: RoomNow): void {
  const presenter = useRef<ReturnType<typeof createPresenterEnd> | undefined>(undefined);
  const text = JSON.stringify(shown);
  useEffect(() => {
    presenter.current = createPresenterEnd(channelOf(room));
    return () => presenter.current?.leave();
  }, [room]);
  useEffect(() => presenter.current?.show(JSON.parse(text) as RoomNow), [text, room]);
}
