/** The step maker, five pages as mocks/plan-step.html draws the third; stepMaker.ts decides. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { given, isDay, toScore, type AreaKind, type RecordId, type Size } from "@tussock/domain";
import { anchors, ifThens, needs, obstacles, places, readyIdeas } from "@tussock/content/examples";
import { flowWords } from "@tussock/content/words/flow";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { sizeWords } from "@tussock/content/words/sizes";
import { FoundDraft } from "#app/FoundDraft.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { sizes } from "#app/planSize.ts";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { PathMarks } from "#ui/PathMarks.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Scale } from "#ui/Scale.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { useInnerPages } from "#ui/useInnerPages.ts";
import { checkIcon, footprintsIcon, infoIcon, pencilSimpleIcon, xIcon } from "#ui/icon/icons.ts";
import { Ladder } from "./Ladder.tsx";
import { isMinutes, minutesOf, namedSizes, titleOf, withFine, withSize, type MakerPage } from "./makerForm.ts";
import {
  copyOfMaker,
  createStepMaker,
  dayChoice,
  dayOfChoice,
  looksBig,
  smallerIdeas,
  smallerNamed,
  type MakerModel,
} from "./stepMaker.ts";
import "#app/flow.css";
import "./plan.css";

const words = planWords.maker;

export interface StepMakerScreenProps {
  readonly stepId?: RecordId;
  readonly planId?: RecordId;
  readonly page?: MakerPage;
  /** A first choice of area, from Welcome. */
  readonly area?: AreaKind;
}

export function StepMakerScreen({ stepId, planId, page, area }: StepMakerScreenProps) {
  const tussock = useTussock();
  usePageTitle(planWords.title);
  const maker = useMemo(
    () => createStepMaker(tussock, given({ stepId, planId, page, area })),
    [tussock, stepId, planId, page, area],
  );
  useEffect(() => {
    void maker.open();
    return maker.close;
  }, [maker]);
  // A plan that was opened at one of its pages was opened from Today.
  const fromToday = stepId === undefined || (planId !== undefined && page !== undefined);
  const home = fromToday ? "/" : "/plan";
  const index = maker.pages.indexOf(maker.form.value.page);
  const opening = maker.phase.value === "opening";
  const inner = useInnerPages(opening ? undefined : index, maker.showPage);
  const leave = () => inner.leave(() => tussock.go(home, { replace: true }));
  if (maker.phase.value === "gone") return <Gone />;
  const at = index + 1;
  return (
    <div class="app flow">
      <TopBar
        start={<IconButton icon={xIcon} edge="start" label={words.close} onPress={leave} />}
        end={<RightNowButton />}
      >
        <PathMarks of={maker.pages.length} at={at} label={words.at(at, maker.pages.length)} />
      </TopBar>
      <main id="main" class="stack stack-5">
        {opening ? (
          <>
            <h1>{planWords.make}</h1>
            <Skeleton label={words.opening} lines={4} />
          </>
        ) : (
          <Page maker={maker} onSaved={leave} />
        )}
      </main>
      {!opening && <Moves maker={maker} onBack={inner.back} onSaved={leave} />}
    </div>
  );
}

interface PageProps {
  readonly maker: MakerModel;
  readonly onSaved: () => void;
}

function Page({ maker, onSaved }: PageProps) {
  const { page } = maker.form.value;
  const trouble = maker.trouble.value;
  useTopOfPage(page);
  const save = () => void maker.save().then((saved) => saved && onSaved());
  return (
    <>
      {pageOf[page]({ maker })}
      {maker.form.value.planId !== undefined && (
        <Link onPress={() => void maker.letPlanGo().then((gone) => gone && onSaved())}>{words.letPlanGo}</Link>
      )}
      {page !== "area" && page !== maker.pages.at(-1) && titleOf(maker.form.value) !== "" && (
        <Link icon={checkIcon} onPress={save}>
          {words.saveNow}
        </Link>
      )}
      {maker.draftTrouble.value !== undefined && <Note role="status">{flowWords.draftNotKept}</Note>}
      {trouble !== undefined && (
        <NotSaved
          title={sharedWords.unsaved.plan}
          why={trouble}
          onTryAgain={save}
          words={() => copyOfMaker(maker.form.value)}
        />
      )}
    </>
  );
}

const pageOf: Readonly<Record<MakerPage, (props: { readonly maker: MakerModel }) => preact.JSX.Element>> = {
  area: ({ maker }) => <AreaPage maker={maker} />,
  step: ({ maker }) => <StepPage maker={maker} />,
  size: ({ maker }) => <SizePage maker={maker} />,
  when: ({ maker }) => <WhenPage maker={maker} />,
  ready: ({ maker }) => <ReadyPage maker={maker} />,
};

/**
 * A new page is read from its heading on, like a new screen. The first one is announced by the router, unless the
 * heading it gave the focus to went away with the wait for the draft.
 */
function useTopOfPage(page: MakerPage): void {
  const shown = useRef<MakerPage | undefined>(undefined);
  useEffect(() => {
    const moved = shown.current !== undefined && shown.current !== page;
    const focusLost = shown.current === undefined && document.activeElement === document.body;
    shown.current = page;
    if (!moved && !focusLost) return;
    if (moved) scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("#main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [page]);
}

function Moves({ maker, onBack, onSaved }: PageProps & { readonly onBack: () => void }) {
  const { page } = maker.form.value;
  const last = page === maker.pages.at(-1);
  const save = () => void maker.save().then((saved) => saved && onSaved());
  return (
    <Dock row label={words.move}>
      {page !== maker.pages[0] && (
        <Button kind="second" size="lg" onPress={onBack}>
          {words.back}
        </Button>
      )}
      {last ? (
        <Button size="lg" onPress={save}>
          {maker.makesPlan ? words.ready.save : words.saveStep}
        </Button>
      ) : (
        <Button size="lg" onPress={maker.next}>
          {nextWords[page]}
        </Button>
      )}
    </Dock>
  );
}
const nextWords: Readonly<Record<MakerPage, string>> = {
  area: words.area.next,
  step: words.step.next,
  size: words.size.next,
  when: words.when.next,
  ready: "",
};

interface HeadProps {
  readonly maker: MakerModel;
  readonly title: string;
  readonly lead: string;
}
function Head({ maker, title, lead }: HeadProps) {
  return (
    <>
      <div>
        <h1>{title}</h1>
        <p class="lead plan-lead">{lead}</p>
      </div>
      {maker.draftFound.value && <FoundDraft onStartFresh={maker.startFresh} />}
    </>
  );
}

interface PartProps {
  readonly maker: MakerModel;
}

function AreaPage({ maker }: PartProps) {
  const { areaId, ownArea } = maker.form.value;
  const ownOpen = ownArea !== undefined;
  function choose(id: RecordId): void {
    const { ownArea: _, ...rest } = maker.form.value;
    maker.set({ ...rest, areaId: id });
  }
  function chooseOwn(): void {
    const { areaId: _, ...rest } = maker.form.value;
    maker.set({ ...rest, ownArea: ownArea ?? "" });
  }
  return (
    <>
      <Head maker={maker} title={words.area.title} lead={words.area.lead} />
      <ChoiceGroup legend={words.area.list} hideLegend>
        {maker.areas.value.map((area) => {
          const ours = area.kind === "own" ? undefined : sharedWords.areas[area.kind];
          return (
            <Choice
              key={area.id}
              name="area"
              checked={!ownOpen && areaId === area.id}
              onChange={() => choose(area.id)}
              title={area.name ?? ours?.name ?? words.area.own}
              {...(ours ? { meta: ours.hint } : {})}
            />
          );
        })}
        <Choice name="area" checked={ownOpen} onChange={chooseOwn} title={words.area.own} meta={words.area.ownHint} />
      </ChoiceGroup>
      {ownOpen && (
        <TextField
          label={words.area.ownLabel}
          value={ownArea}
          onInput={(name) => maker.change({ ownArea: name })}
          maxLength={80}
        />
      )}
    </>
  );
}

function StepPage({ maker }: PartProps) {
  const { title } = maker.form.value.sizes.usual;
  const need = maker.need.value;
  const error = maker.errors.value.title;
  return (
    <>
      <Head maker={maker} title={words.step.title} lead={words.step.lead} />
      <TextField
        label={words.step.label}
        hint={words.step.hint}
        value={title}
        maxLength={200}
        onInput={maker.writeTitle}
        error={error && words.errors[error]}
      />
      <section class="stack stack-4" aria-labelledby="ideas-h">
        <h2 class="sans plan-h" id="ideas-h">
          {words.step.examples}
        </h2>
        <Chips legend={words.step.needs} small>
          {needs.map(({ id, name }) => (
            <Chip key={id} name="need" checked={need === id} onChange={(on) => maker.chooseNeed(on ? id : undefined)}>
              {name}
            </Chip>
          ))}
        </Chips>
        <Rows>
          {maker.ideas.value.map((idea) => {
            const { minutes } = idea.sizes[0];
            return (
              <Row
                key={idea.id}
                icon={idea.sizes[0].title === title ? checkIcon : footprintsIcon}
                title={idea.sizes[0].title}
                meta={sharedWords.minutesShort(minutes)}
                trailing="none"
                onPress={() => {
                  maker.borrow(idea);
                  maker.next();
                }}
              />
            );
          })}
        </Rows>
        <Link onPress={maker.otherIdeas}>{words.step.other}</Link>
      </section>
    </>
  );
}

function SizePage({ maker }: PartProps) {
  const form = maker.form.value;
  const { sizeMinutes, sizeTitle } = maker.errors.value;
  const [asked, setAsked] = useState(() => namedSizes(form).length < 2);
  const changing = asked || sizeMinutes !== undefined || sizeTitle !== undefined;
  const rated = sizes.some((size) => form.sizes[size].difficulty !== undefined);
  const smaller = smallerNamed(form);
  return (
    <>
      <Head maker={maker} title={words.size.title} lead={words.size.lead} />
      {namedSizes(form).length > 0 && <Ladder form={form} onChoose={(size) => maker.change({ size })} />}
      {!changing && (
        <Choice
          kind="checkbox"
          name="fine"
          checked={form.sizes[form.size].fineOnABadDay === true}
          onChange={() => maker.set(withFine(form, form.size, form.sizes[form.size].fineOnABadDay !== true))}
          title={words.size.fine}
        />
      )}
      {looksBig(form) && smaller && (
        <Note tone="moss" art={<Mark mark="part" size={24} seed={4} />} role="status">
          {words.size.takeSmaller}{" "}
          <Link onPress={() => maker.change({ size: smaller })}>{words.size.takeSmallerLink}</Link>
        </Note>
      )}
      {rated && !changing && <Note icon={infoIcon}>{words.size.guess}</Note>}
      {changing && sizes.map((size) => <SizeCard key={size} maker={maker} size={size} />)}
      {!asked && (
        <Link icon={pencilSimpleIcon} onPress={() => setAsked(true)}>
          {words.size.change}
        </Link>
      )}
    </>
  );
}

function SizeCard({ maker, size }: PartProps & { readonly size: Size }) {
  const form = maker.form.value;
  const { title, minutes, difficulty, fineOnABadDay } = form.sizes[size];
  const { sizeMinutes, sizeTitle } = maker.errors.value;
  const taken = sizes.map((one) => form.sizes[one].title);
  const ideas =
    size === "usual" || title.trim() !== "" ? [] : smallerIdeas(titleOf(form)).filter((idea) => !taken.includes(idea));
  const set = (change: Parameters<typeof withSize>[2]) => maker.set(withSize(form, size, change));
  return (
    <Card gap={4} labelledBy={`size-${size}`}>
      <div>
        <h2 class="sans plan-h" id={`size-${size}`}>
          {sizeWords[size].name}
        </h2>
        <p class="meta">{sizeWords[size].hint}</p>
      </div>
      <TextField
        label={words.size.what}
        value={title}
        maxLength={200}
        onInput={(text) => set({ title: text })}
        error={sizeTitle && title.length > 200 ? words.errors[sizeTitle] : undefined}
      />
      {ideas.length > 0 && (
        <Chips legend={words.size.ideas} small>
          {ideas.map((idea) => (
            <ChipButton key={idea} onPress={() => set({ title: idea })}>
              {idea}
            </ChipButton>
          ))}
        </Chips>
      )}
      {title.trim() !== "" && (
        <>
          <TextField
            label={words.size.minutes}
            optionalWord={words.when.optional}
            value={minutes}
            inputMode="numeric"
            onInput={(text) => set({ minutes: text })}
            onLeave={maker.checkPage}
            error={sizeMinutes && !isMinutes(minutes) ? words.errors[sizeMinutes] : undefined}
          />
          <Scale
            label={words.size.hard}
            value={difficulty}
            fill="pool"
            ends={words.size.hardEnds}
            unsetWord={words.size.unset}
            lowerLabel={`${words.size.hard} ${words.size.lower}`}
            higherLabel={`${words.size.hard} ${words.size.higher}`}
            onChange={(value) => set(given({ difficulty: toScore(value) }))}
          />
          <Choice
            kind="checkbox"
            name={`fine-${size}`}
            checked={fineOnABadDay === true}
            onChange={() => maker.set(withFine(form, size, fineOnABadDay !== true))}
            title={words.size.fine}
          />
        </>
      )}
    </Card>
  );
}

function WhenPage({ maker }: PartProps) {
  const form = maker.form.value;
  const errors = maker.errors.value;
  const today = maker.today.value;
  const choice = dayChoice(form.day, today);
  const [picks, setPicks] = useState(choice === "day");
  const ofSize = form.sizes[form.size].minutes;
  const sizeMinutes = isMinutes(ofSize) ? minutesOf(ofSize) : undefined;
  const dayError = errors.day && words.errors[errors.day];
  return (
    <>
      <Head maker={maker} title={words.when.title} lead={words.when.lead} />
      <Segments
        legend={words.when.day}
        name="day"
        value={picks ? "day" : choice}
        options={(["today", "tomorrow", "day"] as const).map((value) => ({ value, label: words.when.days[value] }))}
        onChange={(next) => {
          setPicks(next === "day");
          maker.change({ day: dayOfChoice(next, today) });
        }}
      />
      {(picks || dayError !== undefined) && (
        <TextField
          label={words.when.pick}
          type="date"
          min={today}
          value={form.day ?? today}
          onInput={(text) => {
            if (isDay(text)) maker.change({ day: text });
          }}
          error={dayError}
        />
      )}
      <Borrowing
        label={words.when.after}
        hint={words.when.afterHint}
        value={form.after}
        ideas={anchors.slice(0, ideasAtOnce)}
        onInput={(after) => maker.change({ after })}
      />
      <TextField
        label={words.when.time}
        optionalWord={words.when.optional}
        type="time"
        value={form.time}
        onInput={(time) => maker.change({ time })}
        error={errors.time && words.errors[errors.time]}
      />
      <Borrowing
        label={words.when.place}
        value={form.place}
        ideas={places.slice(0, ideasAtOnce)}
        onInput={(place) => maker.change({ place })}
      />
      <TextField
        label={words.when.minutes}
        hint={sizeMinutes === undefined ? undefined : words.when.minutesHint(sharedWords.minutesLong(sizeMinutes))}
        optionalWord={words.when.optional}
        value={form.minutes}
        inputMode="numeric"
        onInput={(minutes) => maker.change({ minutes })}
        onLeave={maker.checkPage}
        error={errors.minutes && words.errors[errors.minutes]}
      />
    </>
  );
}
/** With a field of one's own that makes at most six choices (DESIGN-LANGUAGE, rule 2). */
const ideasAtOnce = 5;

interface BorrowingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly ideas: readonly string[];
  readonly onInput: (text: string) => void;
}
/** A field, and a few words to borrow while it is empty. */
function Borrowing({ label, hint, value, ideas, onInput }: BorrowingProps) {
  return (
    <div class="stack stack-3">
      <TextField
        label={label}
        hint={hint}
        optionalWord={words.when.optional}
        value={value}
        maxLength={500}
        onInput={onInput}
      />
      {value === "" && (
        <Chips>
          {ideas.map((idea) => (
            <ChipButton key={idea} onPress={() => onInput(idea)}>
              {idea}
            </ChipButton>
          ))}
        </Chips>
      )}
    </div>
  );
}

function ReadyPage({ maker }: PartProps) {
  const form = maker.form.value;
  const [chosen, setChosen] = useState<string | undefined>(
    () => ifThens.find((one) => one.if === form.obstacle)?.obstacle,
  );
  const error = maker.errors.value.long;
  const ideas = ifThens.filter(({ obstacle }) => obstacle === chosen);
  function choose(id: string): void {
    setChosen(id);
    const first = ifThens.find(({ obstacle }) => obstacle === id);
    const ours = form.obstacle === "" || ifThens.some((one) => one.if === form.obstacle);
    // Words a person wrote are never replaced by ours.
    if (first && ours) maker.change({ obstacle: first.if });
  }
  return (
    <>
      <Head maker={maker} title={words.ready.title} lead={words.ready.lead} />
      <Chips legend={words.ready.obstacles} small>
        {obstacles.slice(0, mostObstacles).map(({ id, name }) => (
          <Chip key={id} kind="radio" name="obstacle" checked={chosen === id} onChange={() => choose(id)}>
            {name}
          </Chip>
        ))}
      </Chips>
      <Card gap={4}>
        <TextField
          label={words.ready.if}
          hint={words.ready.ifHint}
          value={form.obstacle}
          maxLength={500}
          onInput={(obstacle) => maker.change({ obstacle })}
        />
        <TextField
          label={words.ready.then}
          hint={words.ready.thenHint}
          value={form.thenI}
          maxLength={500}
          onInput={(thenI) => maker.change({ thenI })}
        />
        {ideas.length > 0 && (
          <Chips legend={words.ready.ideas} small>
            {ideas.map((idea) => (
              <ChipButton key={idea.then} onPress={() => maker.change({ obstacle: idea.if, thenI: idea.then })}>
                {words.ready.ifThen(idea.if, idea.then)}
              </ChipButton>
            ))}
          </Chips>
        )}
      </Card>
      <Borrowing
        label={words.ready.readyLabel}
        value={form.ready}
        ideas={readyIdeas.slice(0, ideasAtOnce)}
        onInput={(ready) => maker.change({ ready })}
      />
      {form.obstacle !== "" && form.thenI !== "" && <Note icon={infoIcon}>{words.ready.picture}</Note>}
      {error && (
        <p class="err" role="alert">
          {words.errors[error]}
        </p>
      )}
    </>
  );
}
const mostObstacles = 6;

function Gone() {
  return (
    <Alone>
      <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={words.gone.meta}>
        <Button kind="second" href="/plan">
          {words.gone.back}
        </Button>
      </Empty>
    </Alone>
  );
}
function Alone({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">{children}</main>
    </div>
  );
}
