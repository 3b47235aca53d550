/**
 * A slow line between browser and server: 1.6 Mbit/s down, 0.75 up, 150 ms there and back (the "slow 4G" of browser
 * tools). A proxy of its own, since the browser's throttling does not reach service workers.
 */
import { createServer, connect, type Socket } from "node:net";

export interface SlowLine {
  readonly port: number;
  readonly slow: (on: boolean) => void;
  /** Bytes sent to the browser since this was last asked, heads included. */
  readonly sentDown: () => number;
  readonly stop: () => Promise<void>;
}
export const SLOW = { downBytesPerSecond: 1_600_000 / 8, upBytesPerSecond: 750_000 / 8, roundTripMs: 150 } as const;

export async function startSlowLine(serverPort: number): Promise<SlowLine> {
  let isSlow = false;
  let down = 0;
  const open = new Set<Socket>();
  const downLane = createLane(SLOW.downBytesPerSecond);
  const upLane = createLane(SLOW.upBytesPerSecond);
  const server = createServer({ noDelay: true }, (browser) => {
    // A handshake costs one round trip before the first byte can go up.
    const ready = performance.now() + (isSlow ? SLOW.roundTripMs : 0);
    const app = connect({ port: serverPort, host: "127.0.0.1", noDelay: true });
    for (const socket of [browser, app]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => open.delete(socket));
    }
    carry(browser, app, () => (isSlow ? { lane: upLane, notBefore: ready } : undefined));
    carry(
      app,
      browser,
      () => (isSlow ? { lane: downLane, notBefore: 0 } : undefined),
      (bytes) => (down += bytes),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the slow line has no port");
  return {
    port: address.port,
    slow: (on) => void (isSlow = on),
    sentDown() {
      const bytes = down;
      down = 0;
      return bytes;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** One lane for all connections: bytes leave one after the other at the speed of the line. */
interface Lane {
  /** When the last of these bytes has left. */
  readonly take: (bytes: number, from: number) => number;
}
function createLane(bytesPerSecond: number): Lane {
  let free = 0;
  return {
    take(bytes, from) {
      free = Math.max(free, from) + (bytes / bytesPerSecond) * 1000;
      return free;
    },
  };
}

/** The size of a packet: so that two downloads share the line instead of taking turns. */
const PIECE = 1460;

function carry(
  from: Socket,
  to: Socket,
  how: () => { readonly lane: Lane; readonly notBefore: number } | undefined,
  count?: (bytes: number) => void,
): void {
  let last = 0;
  const at = (when: number, work: () => void): void => {
    last = Math.max(last, when);
    const wait = last - performance.now();
    if (wait <= 0) work();
    else setTimeout(work, wait);
  };
  from.on("data", (chunk) => {
    count?.(chunk.length);
    const line = how();
    if (!line) return at(0, () => to.write(chunk));
    for (let start = 0; start < chunk.length; start += PIECE) {
      const piece = chunk.subarray(start, start + PIECE);
      const left = line.lane.take(piece.length, Math.max(performance.now(), line.notBefore));
      at(left + SLOW.roundTripMs / 2, () => to.write(piece));
    }
  });
  from.on("end", () => at(how() ? performance.now() + SLOW.roundTripMs / 2 : 0, () => to.end()));
  from.on("close", () => at(0, () => to.destroy()));
}
