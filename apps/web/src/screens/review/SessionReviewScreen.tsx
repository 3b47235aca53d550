/** Before a session: facts and own lines on one page; sessionReview.ts decides. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { RecordId, SessionReview } from "@tussock/domain";
import { reviewWords } from "@tussock/content/words/review";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { printerIcon } from "#ui/icon/icons.ts";
import { createSessionReview, isMoreThanAPage, sinceChoices, type Group, type SessionModel } from "./sessionReview.ts";
import { SessionSheet } from "./SessionSheet.tsx";
import "./review.css";

const words = reviewWords.session;
const counts: readonly Group[] = ["steps", "change", "inTheWay", "skills"];
const ownGroups: readonly Group[] = ["ahead", "ownWords", "wins", "thoughts"];

/** `id`: a page that was kept before. */
export function SessionReviewScreen({ id }: { readonly id?: RecordId }) {
  return id === undefined ? <NewPage /> : <KeptPage id={id} />;
}

function NewPage() {
  const tussock = useTussock();
  const model = useMemo(() => createSessionReview(tussock), [tussock]);
  useEffect(() => {
    void model.open();
    return model.close;
  }, [model]);
  const now = model.now.value;
  return (
    <YouPage title={words.title} back={{ href: "/look-back", label: words.back }}>
      {now ? <Choosing model={model} /> : <Skeleton label={words.opening} lines={5} />}
    </YouPage>
  );
}

function Choosing({ model }: { readonly model: SessionModel }) {
  const tussock = useTussock();
  const now = model.now.value;
  const trouble = model.trouble.value;
  if (!now) return null;
  const page = model.page();
  const { from } = now.numbers;
  async function keepAnd(next: () => void) {
    if (await model.keep()) next();
  }
  return (
    <>
      <p>{words.lead}</p>
      <TalkAbout model={model} />
      <Chips legend={words.since}>
        {sinceChoices(now).map((choice) => (
          <Chip
            key={choice.label}
            kind="radio"
            name="session-since"
            checked={choice.from === from}
            onChange={() => void model.open(choice.from)}
          >
            {choice.label}
          </Chip>
        ))}
      </Chips>
      <section class="stack stack-5" aria-labelledby="session-facts">
        <h2 id="session-facts">{words.facts}</h2>
        <p class="meta">{model.facts.value.length === 0 ? words.nothing : words.off}</p>
        {counts.map((group) => (
          <FactGroup key={group} group={group} model={model} />
        ))}
        {ownGroups.map((group) => (
          <OwnGroup key={group} group={group} model={model} />
        ))}
      </section>
      <section class="stack stack-3" aria-labelledby="session-your-page">
        <h2 id="session-your-page">{words.page}</h2>
        <SessionSheet page={page} name={now.name} days={now.days} />
        {isMoreThanAPage(page, now.days.length) && <Note role="status">{words.tooLong}</Note>}
      </section>
      {trouble !== undefined && (
        <NotSaved
          title={words.notKept}
          why={trouble}
          onTryAgain={() => void model.keep()}
          words={() => [...(page.talkAbout ?? []), ...page.lines.map(({ text }) => text)].join("\n")}
        />
      )}
      <div class="stack stack-3">
        <Button wide size="lg" icon={printerIcon} onPress={() => void keepAnd(tussock.device.print)}>
          {words.print}
        </Button>
        <Button kind="second" wide onPress={() => void keepAnd(() => tussock.say({ text: words.kept }))}>
          {words.keep}
        </Button>
      </div>
    </>
  );
}

function TalkAbout({ model }: { readonly model: SessionModel }) {
  const lines = model.talkAbout.value;
  const ideas = model.ideas.value.filter((idea) => !lines.includes(idea));
  return (
    <section class="stack stack-3" aria-labelledby="session-talk-about">
      <h2 id="session-talk-about">{words.talk.title}</h2>
      {lines.length > 0 && (
        <ul class="rows">
          {lines.map((line) => (
            <li key={line} class="sg">
              <span class="grow sg-words">{line}</span>
              <Link label={words.talk.out(line)} onPress={() => model.takeOut(line)}>
                {words.talk.takeOut}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <DraftNotes draft={model.draft} />
      <TextField
        label={words.talk.label}
        hint={words.talk.hint}
        rows={2}
        value={model.line.value}
        onInput={model.writeLine}
        error={model.lineTooLong.value ? words.lineTooLong : undefined}
      />
      <div>
        <Button kind="second" size="sm" onPress={() => model.addLine()}>
          {words.talk.add}
        </Button>
      </div>
      {ideas.length > 0 && (
        <Chips legend={words.talk.ideas}>
          {ideas.map((idea) => (
            <ChipButton key={idea} plus onPress={() => model.addLine(idea)}>
              {idea}
            </ChipButton>
          ))}
        </Chips>
      )}
    </section>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly model: SessionModel;
}

function FactGroup({ group, model }: GroupProps) {
  const facts = model.facts.value.filter((one) => one.group === group);
  if (facts.length === 0) return null;
  return (
    <ChoiceGroup legend={words.groups[group]}>
      {facts.map(({ fact, text }) => (
        <Choice
          key={fact}
          kind="checkbox"
          name={`session-${group}`}
          checked={model.chosen.value.has(fact)}
          onChange={() => model.pick(fact, !model.chosen.value.has(fact))}
          title={text}
        />
      ))}
    </ChoiceGroup>
  );
}

/** Folded away: nobody’s own words come up before they are looked for. */
function OwnGroup(props: GroupProps) {
  if (!props.model.facts.value.some(({ group }) => group === props.group)) return null;
  return (
    <Disclosure summary={words.groups[props.group]}>
      <FactGroup {...props} />
    </Disclosure>
  );
}

function KeptPage({ id }: { readonly id: RecordId }) {
  const tussock = useTussock();
  const [found, setFound] = useState<SessionReview | "gone">();
  useEffect(() => {
    void tussock.ask("reviews").then((reviews) => {
      const one = reviews.find((review) => review.id === id);
      setFound(one?.type === "sessionReview" ? one : "gone");
    });
  }, [tussock, id]);
  async function remove() {
    const gone = await tussock.ask("deleteEntry", { id });
    if (!gone.ok) return tussock.say({ text: words.notKept });
    tussock.go("/look-back", { replace: true });
    offerUndo(tussock, words.removed, () => void tussock.ask("undoDelete", { id }));
  }
  return (
    <YouPage title={words.past.title} back={{ href: "/look-back", label: words.past.back }}>
      {!found ? (
        <Skeleton label={words.opening} lines={5} />
      ) : found === "gone" ? (
        <Empty art={<Mark mark="rest" size={64} />} title={words.past.gone} meta={words.past.goneMeta} />
      ) : (
        <>
          <SessionSheet page={found} />
          <Button wide size="lg" icon={printerIcon} onPress={tussock.device.print}>
            {words.print}
          </Button>
          <div>
            <Link onPress={() => void remove()}>{words.remove}</Link>
          </div>
        </>
      )}
    </YouPage>
  );
}
