/** Words that are not on the disk yet: why, and two ways on. They stay on the screen. */
import { useEffect, useRef } from "preact/hooks";
import { flowWords } from "@tussock/content/words/flow";
import { sharedWords } from "@tussock/content/words/shared";
import { Button } from "#ui/Button.tsx";
import { Line } from "#ui/Line.tsx";
import { Note } from "#ui/Note.tsx";
import { warningCircleIcon } from "#ui/icon/icons.ts";
import type { SaveTrouble } from "./asks.ts";
import "./notSaved.css";
import { useTussock } from "./tussock.ts";

export interface NotSavedProps {
  /** "This log is not saved yet." */
  readonly title: string;
  readonly why: SaveTrouble | "broke";
  readonly onTryAgain: () => void;
  /** Everything the person entered, as plain text. */
  readonly words: () => string;
}

export function NotSaved({ title, why, onTryAgain, words }: NotSavedProps) {
  const { device, say } = useTussock();
  const place = useRef<HTMLDivElement>(null);
  // Brought into view and read out where it stands, wherever the save was asked for.
  useEffect(() => place.current?.focus(), []);
  async function copy(): Promise<void> {
    if (await device.copyText(words())) say({ text: sharedWords.copied });
  }
  return (
    <div class="stack stack-3 not-saved" ref={place} tabIndex={-1}>
      <Note tone="ember" icon={warningCircleIcon} role="alert">
        <b class="strong">{title}</b> {why === "broke" ? flowWords.broke : sharedWords.saveTrouble[why]}
      </Note>
      <Line>
        <Button size="sm" onPress={onTryAgain}>
          {sharedWords.tryAgain}
        </Button>
        <Button size="sm" kind="second" onPress={() => void copy()}>
          {sharedWords.copyWords}
        </Button>
      </Line>
    </div>
  );
}
