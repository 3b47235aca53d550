/**
 * The presenter and the room screen are two windows of one browser. They talk over a BroadcastChannel, so they keep in
 * step without a line to anywhere. Only our own words and times cross it; nothing that anyone wrote.
 */
import type { Countdown } from "./countdown.ts";

export type RoomNow =
  | { readonly is: "waiting" }
  | { readonly is: "ended" }
  | {
      readonly is: "part";
      readonly name: string;
      readonly text: string;
      readonly small?: string;
      /** Absent while the leader keeps the clock to themselves, and once the time is over. */
      readonly clock?: Countdown;
      /** How many tufts to draw, where there is a shared picture; not how many were added. */
      readonly tufts?: number;
    };
type Message = { readonly kind: "hello" } | { readonly kind: "now"; readonly now: RoomNow };

export interface Channel {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (kind: "message", hear: (event: { readonly data: unknown }) => void) => void;
  readonly close: () => void;
}

/** The leader's end: says how things stand, and says it again to a room screen that opens later. */
export function createPresenterEnd(channel: Channel): {
  readonly show: (now: RoomNow) => void;
  /** The leader went to another page: the wall waits for them, and an end stays an end. */
  readonly leave: () => void;
} {
  let newest: RoomNow = { is: "waiting" };
  const tell = () => channel.postMessage({ kind: "now", now: newest } satisfies Message);
  channel.addEventListener("message", ({ data }) => {
    if (isMessage(data) && data.kind === "hello") tell();
  });
  return {
    show(now) {
      newest = now;
      tell();
    },
    leave() {
      if (newest.is === "part") channel.postMessage({ kind: "now", now: { is: "waiting" } } satisfies Message);
      channel.close();
    },
  };
}

/** The wall's end: listens only. */
export function createRoomEnd(channel: Channel, hear: (now: RoomNow) => void): { readonly close: () => void } {
  channel.addEventListener("message", ({ data }) => {
    if (isMessage(data) && data.kind === "now") hear(data.now);
  });
  channel.postMessage({ kind: "hello" } satisfies Message);
  return { close: channel.close.bind(channel) };
}

export function channelOf(room: string): Channel {
  return new BroadcastChannel(`tussock-room-${room}`);
}

function isMessage(data: unknown): data is Message {
  return typeof data === "object" && data !== null && "kind" in data;
}
