import { useRef, useState } from "preact/hooks";
import { logWords as words } from "@tussock/content/words/log";
import { sharedWords } from "@tussock/content/words/shared";
import { NotSaved } from "#app/NotSaved.tsx";
import { afterNextPaint } from "#ui/afterNextPaint.ts";
import { Icon } from "#ui/Icon.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Segments } from "#ui/Segments.tsx";
import { warningCircleFillIcon } from "#ui/icon/icons.ts";
import { copyOfWords } from "./copyOfWords.ts";
import type { LogPartProps } from "./log.ts";

/** Did you do it? The tap that saves. */
export function Answer({ log, edits }: LogPartProps) {
  const place = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const done = log.field("done").value;
  const saved = edits ? undefined : log.saved.value;
  const trouble = log.trouble.value;
  const error = log.errors.value.done;
  async function undo(): Promise<void> {
    if (!(await log.undo())) return;
    setSaid(words.undone);
    // The button that was pressed is gone; the next thing to do is to answer again.
    place.current?.querySelector("input")?.focus();
  }
  const options = (["yes", "partly", "no"] as const).map((value) => ({
    value,
    label: words.answer.names[value],
    art: <Mark mark={markOf[value]} size={26} seed={5} />,
  }));
  return (
    <section class="stack stack-3" aria-labelledby="did-h" data-wrong={error ? "" : undefined} ref={place}>
      <div>
        <h2 class="label sans log-q" id="did-h">
          {words.answer.legend}
        </h2>
        <p class="hint">
          {log.answerSaves.value && done === log.saved.value?.done ? words.answer.oneTapSaves : words.answer.eachCounts}
        </p>
      </div>
      <Segments
        legend={words.answer.legend}
        hideLegend
        name="did"
        options={options}
        value={done}
        onChange={(answer) => {
          setSaid("");
          // What was tapped is seen first: the browser marks it by itself, what follows from it takes longer.
          void afterNextPaint().then(() => log.answer(answer));
        }}
      />
      {error && (
        <p class="err" role="alert">
          <Icon icon={warningCircleFillIcon} small />
          <span>{words.errors[error]}</span>
        </p>
      )}
      <div role="status">
        {saved && done === saved.done && (
          <Note tone="moss" art={<Mark mark={markOf[saved.done]} size={24} seed={4} />}>
            <b class="strong">{words.savedAs[saved.done]}</b>
            <div class="spread">
              <span>{words.addMore}</span>
              <Link onPress={() => void undo()} label={words.undoSaved}>
                {sharedWords.undo}
              </Link>
            </div>
          </Note>
        )}
        {!saved && said !== "" && <p class="meta">{said}</p>}
      </div>
      {trouble?.at === "answer" && done && (
        <NotSaved
          title={sharedWords.unsaved.log}
          why={trouble.why}
          onTryAgain={() => void log.answer(done)}
          words={() => copyOfWords(log.form.value)}
        />
      )}
    </section>
  );
}

/** As the moor draws them, on Today and in the log. */
const markOf = { yes: "done", partly: "part", no: "try" } as const;
