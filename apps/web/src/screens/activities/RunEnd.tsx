import { useEffect, useRef } from "preact/hooks";
import type { KeptRecord, TimeBox } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { Button } from "#ui/Button.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { printerIcon } from "#ui/icon/icons.ts";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { madeRows } from "./made.ts";
import type { RunModel } from "./run.ts";
import { ToTimer } from "./ToTimer.tsx";

const words = activitiesWords.end;

/** What is kept, and where each thing lives now. */
export function RunEnd({ run }: { readonly run: RunModel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = madeRows(run.made.value, run.steps.value);
  const box = run.made.value.find(isStepBox);
  return (
    <div class="stack stack-5">
      <div class="run-end-art">
        <Tuft size={120} mark={rows.length > 0 ? "done" : "part"} />
      </div>
      <div class="stack stack-2">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{rows.length > 0 ? words.lead : words.nothing}</p>
      </div>
      {rows.length > 0 && (
        <nav class="stack stack-3" aria-label={words.lives}>
          <h2>{words.lives}</h2>
          <Rows>
            {rows.map(({ id, kind, title, where, href }) => (
              <Row key={id} title={title} meta={`${kind}. ${where}`} href={href} />
            ))}
          </Rows>
        </nav>
      )}
      {box && <ToTimer box={box} />}
      {run.activity && (
        <Rows>
          <Row icon={printerIcon} title={words.print} href={`/print?what=client:${run.activity.id}&of=${run.id}`} />
        </Rows>
      )}
      <div class="stack stack-3">
        <Button kind="second" wide onPress={() => run.show(0)}>
          {words.change}
        </Button>
        <Button kind="second" wide href="/activities">
          {words.toShelf}
        </Button>
        <Button wide href="/">
          {words.today}
        </Button>
      </div>
    </div>
  );
}

function isStepBox(record: KeptRecord): record is TimeBox {
  return record.type === "timeBox" && record.stepId !== undefined;
}
