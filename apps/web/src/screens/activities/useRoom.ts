import { useEffect, useMemo, useRef } from "preact/hooks";
import { newRecordId } from "#app/newRecordId.ts";
import { channelOf, createPresenterEnd, type RoomNow } from "./room.ts";

/** What the wall shows; told each time it changes, and to a window that opens later. */
export function useRoom(shown: RoomNow): string {
  const room = useMemo(() => newRecordId().slice(0, 8), []);
  const presenter = useRef<ReturnType<typeof createPresenterEnd> | undefined>(undefined);
  const text = JSON.stringify(shown);
  useEffect(() => {
    presenter.current = createPresenterEnd(channelOf(room));
    return () => {
      presenter.current?.show({ is: "ended" });
      presenter.current?.close();
    };
  }, [room]);
  useEffect(() => presenter.current?.show(JSON.parse(text) as RoomNow), [text, room]);
  return room;
}
