/**
 * The wall, as mocks/room-screen.html draws it: a few words, the time, the moor. Its one control is help, small in a
 * corner; it opens beside the wall, which stays in step (promise 8).
 */
import { useEffect, useState } from "preact/hooks";
import { leadingWords } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { isOver, secondsLeft } from "./countdown.ts";
import { PatchDrawn } from "./Patch.tsx";
import { channelOf, createRoomEnd, type RoomNow } from "./room.ts";
import { clockSaid } from "./clockSaid.ts";
import { useNow } from "./useNow.ts";
import "./leading.css";

const words = leadingWords.room;

export function RoomScreen({ room }: { readonly room: string }) {
  usePageTitle(words.pageTitle);
  const [shown, setShown] = useState<RoomNow>({ is: "waiting" });
  useEffect(() => createRoomEnd(channelOf(room), setShown).close, [room]);
  return <RoomView shown={shown} />;
}

export function RoomView({ shown }: { readonly shown: RoomNow }) {
  const clock = shown.is === "part" ? shown.clock : undefined;
  const now = useNow(clock?.is === "running");
  return (
    <div class="room" data-wall>
      <header class="room-help">
        <RightNowButton beside />
      </header>
      <main id="main" class="room-words">
        {shown.is === "part" && <p class="room-over">{shown.name}</p>}
        <h1>{shown.is === "part" ? shown.text : shown.is === "ended" ? words.goodbye : words.waiting}</h1>
        {shown.is === "part" && shown.small !== undefined && <p class="room-small">{shown.small}</p>}
        {clock && !isOver(clock, now) && (
          <p class="room-clock" role="timer" aria-label={clockSaid(secondsLeft(clock, now))}>
            {sharedWords.timerClock(secondsLeft(clock, now))}
          </p>
        )}
      </main>
      {shown.is === "part" && shown.tufts !== undefined ? (
        <div class="room-patch">
          <PatchDrawn drawn={shown.tufts} />
        </div>
      ) : (
        <div class="room-tufts" aria-hidden="true">
          {[4, 9, 2, 7, 5].map((seed) => (
            <Tuft key={seed} size={190} mark={seed === 2 ? "rest" : "done"} seed={seed} />
          ))}
        </div>
      )}
    </div>
  );
}
