import { useEffect, useRef, useState } from "preact/hooks";
import { useTussock } from "#app/tussock.ts";

export interface Elapsed {
  readonly seconds: number;
  readonly paused: boolean;
  readonly pause: () => void;
  readonly go: () => void;
  readonly again: () => void;
}

/** Often enough that a second begins on time; the screen is drawn again only when one does. */
const lookEveryMs = 100;

/** Whole seconds by the clock, not by ticks: a phone that slept comes back to the right moment. Keeps the screen lit while it runs. */
export function useElapsed(mostSeconds: number): Elapsed {
  const tussock = useTussock();
  const [seconds, setSeconds] = useState(0);
  const [paused, setPaused] = useState(false);
  const banked = useRef(0);
  const running = !paused && seconds < mostSeconds;

  useEffect(() => {
    if (!running) return undefined;
    const since = tussock.moment().at;
    const spent = () => banked.current + Math.max(0, tussock.moment().at - since);
    const timer = setInterval(() => setSeconds(Math.min(mostSeconds, Math.floor(spent() / 1000))), lookEveryMs);
    return () => {
      clearInterval(timer);
      banked.current = spent();
    };
  }, [running, mostSeconds, tussock]);

  useEffect(() => {
    if (!running) return undefined;
    let letGo: (() => void) | undefined;
    let wanted = true;
    void tussock.device.keepAwake().then((release) => {
      if (wanted) letGo = release;
      else release();
    });
    return () => {
      wanted = false;
      letGo?.();
    };
  }, [running, tussock]);

  // One light tick at the end, only where the person asked for it (DESIGN-LANGUAGE 9).
  const isOver = seconds >= mostSeconds;
  useEffect(() => {
    if (isOver && tussock.preferences.peek().haptics) tussock.device.vibrate();
  }, [isOver, tussock]);

  return {
    seconds,
    paused,
    pause: () => setPaused(true),
    go: () => setPaused(false),
    again: () => {
      banked.current = 0;
      setSeconds(0);
      setPaused(false);
    },
  };
}
