import { useEffect, useRef } from "preact/hooks";
import type { KeptRecord, TimeBox } from "@tussock/domain";
import { boxMinutes } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { playFillIcon } from "#ui/icon/icons.ts";
import { madeRows } from "./made.ts";
import type { RunModel } from "./run.ts";

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

/** The box becomes the length of a plan for today, and the timer keeps to it. */
function ToTimer({ box }: { readonly box: TimeBox }) {
  const tussock = useTussock();
  async function start(): Promise<void> {
    const day = tussock.today.peek()?.day;
    if (day === undefined || box.stepId === undefined) return;
    const plan = await tussock.ask("savePlan", { stepId: box.stepId, size: "usual", day, minutes: boxMinutes(box) });
    if (plan.ok) tussock.go(`/do/${plan.value.id}`);
  }
  return (
    <Button icon={playFillIcon} wide onPress={() => void start()}>
      {activitiesWords.box.toTimer}
    </Button>
  );
}
