import { useState } from "preact/hooks";
import { installWords } from "@tussock/content/words/install";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Line } from "#ui/Line.tsx";
import { Note } from "#ui/Note.tsx";
import { arrowsClockwiseIcon } from "#ui/icon/icons.ts";
import "./install.css";

/** A new version is taken in only by a press; “Later” is a whole answer until the app is opened again. */
export function UpdateCard({ start = "asking" }: { readonly start?: "asking" | "working" }) {
  const tussock = useTussock();
  const [now, setNow] = useState<"asking" | "working" | "later">(start);
  if (now === "later" || !tussock.device.updateReady.value) return null;

  function use() {
    if (now === "working") return;
    setNow("working");
    void tussock.device.update();
  }

  return (
    <aside class="update-place" aria-label={words.title}>
      <Note icon={arrowsClockwiseIcon} role="status">
        <p>
          <b class="strong">{words.title}.</b> {now === "working" ? words.working : words.body}
        </p>
        <Line>
          <Button size="sm" unavailable={now === "working"} onPress={use}>
            {words.use}
          </Button>
          <Button size="sm" kind="quiet" unavailable={now === "working"} onPress={() => setNow("later")}>
            {words.later}
          </Button>
        </Line>
      </Note>
    </aside>
  );
}

const words = installWords.update;
