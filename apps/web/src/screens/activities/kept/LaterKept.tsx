/** What can only be said later, of a teach card or a message: answered through the run that made it, so that both stay one. */
import { useEffect, useMemo } from "preact/hooks";
import type { JSX } from "preact";
import type { ActivityRun, Feedback, TeachCard } from "@tussock/domain";
import type { Tool } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { keptWords as words } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
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
    <Behind run={run} kind="teachCard" alone={<CardAlone card={card} />}>
      {(model, name, tool) => (
        <>
          <TeachCardSheet card={card} tool={tool} />
          <PrintCard card={card} />
          <section class="stack stack-4" aria-labelledby="card-later">
            <h2 id="card-later">{words.card.happened}</h2>
            <TeachCardLater name={name} tool={tool} answers={model.answers.value} onAnswer={model.answer} />
          </section>
        </>
      )}
    </Behind>
  );
}

/** The card without the activity behind it: everything that stands on it, to read and to print. */
function CardAlone({ card }: { readonly card: TeachCard }) {
  return (
    <>
      <TeachCardSheet card={card} />
      <PrintCard card={card} />
      <Facts
        facts={[
          [words.card.happened, card.taught && sharedWords.doneWords[card.taught]],
          [words.facts.changed, card.changed],
        ]}
      />
    </>
  );
}

function PrintCard({ card }: { readonly card: TeachCard }) {
  return (
    <div>
      <Button kind="second" icon={printerIcon} href={`/print?what=teach&of=${card.id}`}>
        {words.card.print}
      </Button>
    </div>
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
      <Behind run={run} kind="feedbackRequest" alone={<AnswerAlone feedback={feedback} />}>
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

function AnswerAlone({ feedback: { said, take, change } }: { readonly feedback: Feedback }) {
  return (
    <Facts
      facts={[
        [words.facts.said, said],
        [words.facts.take, take && words.takes[take]],
        [words.facts.change, change],
      ]}
    />
  );
}

type LaterTool<Kind> = Extract<Tool, { readonly kind: Kind }>;

/**
 * A tool of the run behind a record. What is said is kept at once; "Keep this" carries it over to the record. Where the
 * run was deleted, or this version does not know its activity, what stands in the record stands alone.
 */
function Behind<Kind extends Tool["kind"]>({
  run,
  kind,
  alone,
  children,
}: {
  readonly run: ActivityRun | undefined;
  readonly kind: Kind;
  readonly alone: JSX.Element;
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
  if (model?.phase.value === "opening") return null;
  const found = model?.moments.find(({ screen }) => screen.kind === "tool" && screen.tool.kind === kind)?.screen;
  if (!model || model.phase.value === "gone" || found?.kind !== "tool")
    return (
      <>
        {alone}
        <p class="meta">{words.runGone}</p>
      </>
    );
  async function keep(): Promise<void> {
    if (!model) return;
    await model.finish();
    if (model.phase.peek() === "finished") tussock.say({ text: words.saved });
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
