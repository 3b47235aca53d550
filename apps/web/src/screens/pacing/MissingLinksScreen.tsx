/** Four kind questions about a step that did not happen; missingLinks.ts decides. */
import { useEffect, useMemo } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { obstacles } from "@tussock/content/examples";
import { missingLinksWords as words } from "@tussock/content/words/missingLinks";
import { sharedWords } from "@tussock/content/words/shared";
import { BackBar } from "#app/BackBar.tsx";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { localeFor } from "#app/locale.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { plantIcon } from "#ui/icon/icons.ts";
import {
  createMissingLinks,
  linkQuestions,
  noteOf,
  type LinkQuestion,
  type MissingLinksModel,
} from "./missingLinks.ts";

export function MissingLinksScreen({ practiceId }: { readonly practiceId: RecordId }) {
  usePageTitle(words.title);
  const tussock = useTussock();
  const links = useMemo(() => createMissingLinks(tussock, practiceId), [tussock, practiceId]);
  useEffect(() => {
    void links.open();
    return links.close;
  }, [links]);
  const phase = links.phase.value;
  return (
    <div class="app flow">
      <BackBar href={phase === "gone" ? "/look-back" : `/look-back/${practiceId}`} label={words.back} />
      <main id="main" class="stack stack-6">
        {phase === "opening" && <Opening />}
        {phase === "gone" && <Gone />}
        {phase === "open" && <Questions links={links} />}
        {phase === "kept" && <WhatNow links={links} />}
      </main>
      {phase === "open" && (
        <Dock label={words.move}>
          <Button wide size="lg" onPress={() => void links.keep()}>
            {words.keep}
          </Button>
        </Dock>
      )}
    </div>
  );
}

interface PartProps {
  readonly links: MissingLinksModel;
}

function Questions({ links }: PartProps) {
  const tussock = useTussock();
  const { between, ownBetween, next } = links.form.value;
  const practice = links.practice.value;
  const today = tussock.today.value?.day;
  const trouble = links.trouble.value;
  return (
    <>
      <header class="stack stack-2">
        <span class="over">{words.over}</span>
        <h1>{words.title}</h1>
        {practice && today && (
          <p class="strong">
            {words.about(
              practice.what,
              sharedWords.relativeDay(practice.day, today, localeFor(tussock.preferences.value)),
            )}
          </p>
        )}
        <p class="lead">{words.lead}</p>
      </header>
      <DraftNotes draft={links.draft} />
      {linkQuestions.map((question) => (
        <Question key={question} links={links} question={question} />
      ))}
      <div class="stack stack-3">
        <Chips legend={words.questions.between.legend} hint={words.questions.between.hint}>
          {obstacles.slice(0, askedObstacles).map(({ id, name }) => (
            <Chip
              key={id}
              kind="radio"
              name="between"
              checked={between === id}
              onChange={() => links.change({ between: id })}
            >
              {name}
            </Chip>
          ))}
        </Chips>
        <TextField
          label={words.questions.between.own}
          optionalWord={sharedWords.optional}
          value={ownBetween}
          maxLength={200}
          onInput={(text) => links.change({ ownBetween: text })}
        />
      </div>
      <TextField
        label={words.next.label}
        hint={words.next.hint}
        rows={2}
        value={next}
        onInput={(text) => links.change({ next: text })}
        error={trouble === "tooLong" ? words.tooLong : undefined}
      />
      {trouble === "nothingYet" && <Note role="alert">{words.nothingYet}</Note>}
      {trouble !== undefined && trouble !== "nothingYet" && !isWords(trouble) && (
        <NotSaved
          title={sharedWords.unsaved.any}
          why={trouble}
          onTryAgain={() => void links.keep()}
          words={() => noteOf(links.form.value, practice?.what ?? "")}
        />
      )}
    </>
  );
}
/** As many as the log asks for. */
const askedObstacles = 7;

function isWords(trouble: string): trouble is "noWords" | "tooLong" | "inTheFuture" {
  return trouble === "noWords" || trouble === "tooLong" || trouble === "inTheFuture";
}

function Question({ links, question }: PartProps & { readonly question: LinkQuestion }) {
  const asked = words.questions[question];
  const yes = links.form.value.answers[question];
  return (
    <div class="stack stack-3">
      <Segments
        legend={asked.legend}
        name={question}
        value={yes === undefined ? undefined : yes ? "yes" : "no"}
        options={[
          { value: "yes", label: asked.yes },
          { value: "no", label: asked.no },
        ]}
        onChange={(answer) => links.answer(question, answer === "yes")}
      />
      <div role="status">
        {yes === false && (
          <Note tone="moss" icon={plantIcon}>
            {asked.idea}
          </Note>
        )}
      </div>
    </div>
  );
}

function WhatNow({ links }: PartProps) {
  const practice = links.practice.value;
  return (
    <>
      <Card gap={4}>
        <div class="line">
          <Mark mark="try" size={44} seed={3} />
          <h1>{words.after.title}</h1>
        </div>
        <p role="status">{words.kept}</p>
        <Button wide href={practice?.areaId === undefined ? "/plan/new" : `/plan/new?in=${practice.areaId}`}>
          {words.after.another}
        </Button>
        {practice?.stepId !== undefined && links.smallerHelps.value && (
          <Button kind="second" wide href={`/plan/${practice.stepId}?size=small`}>
            {words.after.smaller}
          </Button>
        )}
        <Link href="/">{words.after.done}</Link>
      </Card>
    </>
  );
}

function Opening() {
  return (
    <>
      <h1>{words.title}</h1>
      <Skeleton label={words.loading} lines={4} />
    </>
  );
}

function Gone() {
  return (
    <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={sharedWords.deletedElsewhere}>
      <Button kind="second" href="/look-back">
        {words.gone.back}
      </Button>
    </Empty>
  );
}
