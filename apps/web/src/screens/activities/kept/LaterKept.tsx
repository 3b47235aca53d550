/** What can only be said later, of a teach card or a message: answered through the run that made it, so that both stay one. */
import { useEffect, useMemo } from "preact/hooks";
import type { JSX } from "preact";
import type { ActivityRun, Feedback, TeachCard } from "@tussock/domain";
import type { Tool } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { keptWords as words } from "@tussock/content/words/kept";
import { NotSaved } from "#app/NotSaved.tsx";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { printerIcon } from "#ui/icon/icons.ts";
import { createRun, type RunModel } from "../run.ts";
import { FeedbackLater } from "../tools/FeedbackLater.tsx";
import { MessageWays } from "../tools/MessageWays.tsx";
import { TeachCardLater } from "../tools/TeachCardLater.tsx";
import { TeachCardSheet } from "../tools/TeachCardSheet.tsx";
import { Facts } from "./Facts.tsx";

export function TeachCardKept({ card, run }: { readonly card: TeachCard; readonly run: ActivityRun | undefined }) {
  return (
    <Behind run={run} kind="teachCard">
      {(model, name, tool) => (
        <>
          <TeachCardSheet card={card} tool={tool} />
          <div>
            <Button kind="second" icon={printerIcon} href={`/print?what=teach&of=${card.id}`}>
              {words.card.print}
            </Button>
          </div>
          <section class="stack stack-4" aria-labelledby="card-later">
            <h2 id="card-later">{words.card.happened}</h2>
            <TeachCardLater name={name} tool={tool} answers={model.answers.value} onAnswer={model.answer} />
          </section>
        </>
      )}
    </Behind>
  );
}

export function FeedbackKept({
  feedback,
  run,
}: {
  readonly feedback: Feedback;
  readonly run: ActivityRun | undefined;
}) {
  return (
    <>
      <Facts facts={[[words.facts.ask, feedback.ask]]} />
      {feedback.message !== undefined && (
        <section class="stack stack-3" aria-labelledby="feedback-message">
          <h2 id="feedback-message">{words.feedback.message}</h2>
          <p class="message-shown">{feedback.message}</p>
          <MessageWays message={feedback.message} />
        </section>
      )}
      <Behind run={run} kind="feedbackRequest">
        {(model, name, tool) => (
          <section class="stack stack-4" aria-labelledby="feedback-later">
            <h2 id="feedback-later">{words.feedback.answer}</h2>
            <FeedbackLater name={name} tool={tool} answers={model.answers.value} onAnswer={model.answer} />
          </section>
        )}
      </Behind>
    </>
  );
}

type LaterTool<Kind> = Extract<Tool, { readonly kind: Kind }>;

/** A tool of the run behind a record. What is said is kept at once; "Keep this" carries it over to the record. */
function Behind<Kind extends Tool["kind"]>({
  run,
  kind,
  children,
}: {
  readonly run: ActivityRun | undefined;
  readonly kind: Kind;
  readonly children: (model: RunModel, name: string, tool: LaterTool<Kind>) => JSX.Element;
}) {
  const tussock = useTussock();
  const { activity, id } = run ?? {};
  const model = useMemo(
    () => (activity === undefined ? undefined : createRun(tussock, activity, id)),
    [tussock, activity, id],
  );
  useEffect(() => {
    void model?.open();
    return () => void model?.close();
  }, [model]);
  if (!model || model.phase.value === "opening" || model.phase.value === "gone") return null;
  const found = model.moments.find(({ screen }) => screen.kind === "tool" && screen.tool.kind === kind)?.screen;
  if (found?.kind !== "tool") return null;
  async function keep(): Promise<void> {
    await model?.finish();
    if (model?.phase.peek() === "finished") tussock.say({ text: words.saved });
  }
  return (
    <>
      {children(model, found.id, found.tool as LaterTool<Kind>)}
      {model.trouble.value && (
        <NotSaved
          title={activitiesWords.run.notSaved}
          why={model.trouble.value}
          onTryAgain={() => void keep()}
          words={model.copy}
        />
      )}
      <Button onPress={() => void keep()}>{words.save}</Button>
    </>
  );
}
