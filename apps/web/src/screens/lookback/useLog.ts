import { useEffect, useRef, useState } from "preact/hooks";
import type { Area, LogFilter, LogPage } from "@tussock/domain";
import { useTussock } from "#app/tussock.ts";

/** Long enough that a word is asked for once and not letter by letter; too short to feel. */
const typingMs = 120;

/**
 * One page of the log, from its top: asked again whenever the records or the filter change. The last answer stays until
 * the next is there, so nothing jumps.
 */
export function useLog(filter: LogFilter, most: number): LogPage | undefined {
  const tussock = useTussock();
  const [page, setPage] = useState<LogPage>();
  const asked = useRef<LogFilter | undefined>(undefined);
  // A filter is a new object each time it is drawn; what it says is what counts.
  const wanted = JSON.stringify(filter);
  const changes = tussock.changes.value;
  const { language } = tussock.preferences.value;
  useEffect(() => {
    let here = true;
    const now = JSON.parse(wanted) as LogFilter;
    const typing = asked.current !== undefined && asked.current.text !== now.text;
    asked.current = now;
    const soon = setTimeout(
      () => {
        void tussock.ask("log", { filter: now, most, language }).then((answer) => {
          if (here) setPage(answer);
        });
      },
      typing ? typingMs : 0,
    );
    return () => {
      here = false;
      clearTimeout(soon);
    };
  }, [wanted, most, language, changes, tussock]);
  return page;
}

export function useAreas(): readonly Area[] {
  const tussock = useTussock();
  const [areas, setAreas] = useState<readonly Area[]>([]);
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void tussock.ask("areas").then((answer) => {
      if (here) setAreas(answer);
    });
    return () => {
      here = false;
    };
  }, [changes, tussock]);
  return areas;
}
