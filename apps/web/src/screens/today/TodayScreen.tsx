/** Today, as mocks/today.html draws it; today.ts decides. In the first bundle: import little. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { PlannedStep, TodayView } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { todayWords as words } from "@tussock/content/words/today";
import { afterSave, clearAfterSave, type AfterSave } from "#app/afterSave.ts";
import { localeFor } from "#app/locale.ts";
import { nextSmaller } from "#app/planSize.ts";
import { readTimer } from "#app/runningTimer.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Line } from "#ui/Line.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { WeekPath } from "#ui/moor/WeekPath.tsx";
import { Note } from "#ui/Note.tsx";
import { useAfterFirstFrame } from "#ui/useAfterFirstFrame.ts";
import { useWide } from "#ui/useWide.ts";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Tag } from "#ui/Tag.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import {
  cloudSlashIcon,
  footprintsIcon,
  notePencilIcon,
  plantIcon,
  playFillIcon,
  userCircleIcon,
} from "#ui/icon/icons.ts";
import {
  createToday,
  planLine,
  savedLine,
  smallerOffer,
  smallerQuestion,
  todayCard,
  type TodayCard,
  type TodayModel,
} from "./today.ts";
import "./today.css";

/** `children` stand last: what the app itself has to ask, such as the install card. */
export function TodayScreen({ children }: { readonly children?: ComponentChildren }) {
  const tussock = useTussock();
  const view = tussock.today.value;
  const model = useMemo(() => createToday(tussock), [tussock]);
  const stands = useAfterFirstFrame();
  useEffect(() => (stands ? model.open() : undefined), [model, stands]);
  if (!view)
    return (
      <main id="main">
        <h1 class="vh">{words.pageTitle}</h1>
        <Skeleton label={sharedWords.opening} lines={4} />
      </main>
    );
  const locale = localeFor(tussock.preferences.value);
  return (
    <main id="main" class="today">
      <TopBar
        over={sharedWords.fullDay(view.day, locale)}
        title={sharedWords.greeting(view.partOfDay, view.name)}
        end={
          <span class="only-phone">
            <IconButton icon={userCircleIcon} label={words.you} href="/you" edge="end" />
          </span>
        }
      />
      <div class="cols cols-3-2 today-cols">
        <div class="stack stack-4">
          <Week view={view} locale={locale} />
          <Middle view={view} locale={locale} model={model} />
        </div>
        <div class="stack stack-5">
          <Rows>
            <Row
              icon={notePencilIcon}
              title={words.rows.log}
              meta={model.begun.value ? words.rows.logGoOn : words.rows.logMeta}
              href={model.begun.value ?? "/log/new"}
            />
            <Row icon={plantIcon} title={words.rows.win} meta={words.rows.winMeta} href="/win" />
          </Rows>
          {view.kept && <Kept kept={view.kept} locale={locale} />}
          {!tussock.online.value && (
            <Note icon={cloudSlashIcon} role="status">
              {sharedWords.offline}
            </Note>
          )}
          {children}
        </div>
      </div>
    </main>
  );
}

interface PartProps {
  readonly view: TodayView;
  readonly locale: string;
}

function Week({ view, locale }: PartProps) {
  const { day, steps } = view;
  const { week } = view;
  return (
    <section class="stack stack-2" aria-labelledby="week-h">
      <h2 class="vh" id="week-h">
        {words.weekHeading}
      </h2>
      <WeekPath
        marks={week.map(({ mark }) => mark)}
        seeds={week.map(({ seed }) => seed)}
        names={week.map((one) => ({
          long: sharedWords.weekday(one.day, locale),
          short: sharedWords.weekday(one.day, locale, "narrow"),
          words: sharedWords.dayWithMark(sharedWords.fullDay(one.day, locale), sharedWords.dayMarks[one.mark]),
        }))}
        label={words.weekLabel}
        current={week.findIndex((one) => one.day === day)}
      />
      <p class="meta today-count">
        {steps.count > 0 ? sharedWords.stepsSince(steps.count, steps.since, day, locale) : words.pathStarts}
      </p>
    </section>
  );
}

/** What was saved a moment ago, then the one card. */
function Middle({ view, locale, model }: PartProps & { readonly model: TodayModel }) {
  const place = useRef<HTMLDivElement>(null);
  const saved = afterSave.value;
  const card = todayCard(view, model.lookedAround.value, model.next.value);
  // What was pressed may be gone with its card: the reader stays at this place instead of falling to the top.
  const stay = () => place.current?.focus();
  return (
    <div class="stack stack-4 today-middle" ref={place} tabIndex={-1}>
      {saved && <Saved saved={saved} view={view} model={model} onGone={stay} />}
      {!(saved?.is === "practice" && card.is === "doneToday") && (
        <OneCard card={card} view={view} locale={locale} model={model} onGone={stay} />
      )}
      {view.moreToday.length > 0 && <More planned={view.moreToday} locale={locale} />}
      {view.earlierOpen.length > 0 && <Earlier view={view} model={model} onGone={stay} />}
    </div>
  );
}

interface CardProps extends PartProps {
  readonly model: TodayModel;
  readonly onGone: () => void;
}

function OneCard({ card, ...props }: CardProps & { readonly card: TodayCard }) {
  const { view, model } = props;
  switch (card.is) {
    case "step":
      return (
        <>
          {view.backAfterDays !== undefined && (
            <Note tone="sedge" art={<Mark mark="done" size={24} seed={4} />}>
              <b class="strong">{words.back.title}.</b> {stillHere(view, true)}
            </Note>
          )}
          <StepCard planned={card.planned} {...props} />
        </>
      );
    case "back":
      return (
        <PlainCard title={words.back.title} body={stillHere(view, false)}>
          <Button wide href="/right-now">
            {words.back.twoMinutes}
          </Button>
          <div>
            <Link onPress={model.lookAround}>{words.back.lookAround}</Link>
          </div>
        </PlainCard>
      );
    case "first":
      return (
        <PlainCard title={words.first.title} body={words.first.body}>
          <Button wide size="lg" href="/plan/new">
            {words.first.plan}
          </Button>
        </PlainCard>
      );
    case "doneToday":
      return (
        <PlainCard title={words.doneToday.title[card.done]} body={words.doneToday.body} {...props}>
          <Button kind="second" wide href="/plan/new">
            {words.doneToday.plan}
          </Button>
        </PlainCard>
      );
    case "open":
      return (
        <PlainCard title={words.open.title} body={words.open.body} {...props}>
          <Button wide href="/plan/new">
            {words.open.plan}
          </Button>
        </PlainCard>
      );
  }
}

interface PlainCardProps {
  readonly title: string;
  readonly body: string;
  readonly model?: TodayModel;
  readonly view?: TodayView;
  readonly locale?: string;
  readonly children: ComponentChildren;
}
function PlainCard({ title, body, model, view, locale, children }: PlainCardProps) {
  const next = model?.next.value;
  return (
    <Card gap={3} labelledBy="card-h">
      <h2 id="card-h">{title}</h2>
      <p>{body}</p>
      {next && view && locale !== undefined && (
        <p class="meta">{words.nextUp(sharedWords.onDay(next.day, view.day, locale), next.title)}</p>
      )}
      {children}
    </Card>
  );
}

function StepCard({ planned, view, locale, model, onGone }: CardProps & { readonly planned: PlannedStep }) {
  const { title, size, difficulty, planId, stepId, areaId } = planned;
  const smaller = nextSmaller(planned);
  const line = planLine(planned, locale);
  // Asking the tab’s storage takes milliseconds of the first frame.
  const stands = useAfterFirstFrame();
  const goesOn = stands && readTimer()?.planId === planId;
  return (
    <section class="card stack stack-4 today-step" aria-labelledby="step-h">
      <div class="stack stack-2">
        <Line>
          <Tag tone="sedge">{words.step.tag}</Tag>
          {difficulty !== undefined && <Tag>{words.step.howHard(difficulty)}</Tag>}
          {size !== "usual" && <Tag tone="moss">{words.step.size[size]}</Tag>}
        </Line>
        <h2 id="step-h">{title}</h2>
        {line !== "" && <p class="meta">{line}</p>}
      </div>
      <Button
        wide
        size="lg"
        icon={playFillIcon}
        href={`/do/${planId}`}
        label={goesOn ? words.step.goOnLabel(title) : words.step.startLabel(title)}
      >
        {goesOn ? words.step.goOn : words.step.start}
      </Button>
      <div class="today-ends">
        {view.anotherStep ? (
          <Link href={areaId === undefined ? "/plan/new" : `/plan/new?in=${areaId}`}>{words.step.another}</Link>
        ) : smaller ? (
          <Link label={words.step.makeSmallerLabel(title)} onPress={() => void model.makeSmaller(planned, smaller)}>
            {words.step.makeSmaller}
          </Link>
        ) : (
          <Link
            label={words.step.makeSmallerLabel(title)}
            href={`/plan/${stepId}?plan=${planId}&page=size&size=${size === "usual" ? "small" : "bare"}`}
          >
            {words.step.makeSmaller}
          </Link>
        )}
        <Link label={words.step.notTodayLabel(title)} onPress={() => void model.letGo([planId]).then(onGone)}>
          {words.step.notToday}
        </Link>
      </div>
    </section>
  );
}

function More({ planned, locale }: { readonly planned: readonly PlannedStep[]; readonly locale: string }) {
  return (
    <section class="stack stack-3" aria-labelledby="more-h">
      <h2 class="sans today-small" id="more-h">
        {words.more}
      </h2>
      <Rows>
        {planned.map((one) => {
          const line = planLine(one, locale);
          return (
            <Row
              key={one.planId}
              icon={footprintsIcon}
              title={one.title}
              {...(line === "" ? {} : { meta: line })}
              href={`/do/${one.planId}`}
            />
          );
        })}
      </Rows>
    </section>
  );
}

function Earlier({ view, model, onGone }: Omit<CardProps, "locale">) {
  const { length } = view.earlierOpen;
  return (
    <Note>
      <div class="spread">
        <span class="today-earlier">
          {words.earlier.line(length)} {words.earlier.nothingOwed}
        </span>
        <Link onPress={() => void model.letGo(view.earlierOpen).then(onGone)}>
          {length === 1 ? words.earlier.letGoOne : words.earlier.letGo}
        </Link>
      </div>
    </Note>
  );
}

interface SavedProps {
  readonly saved: AfterSave;
  readonly view: TodayView;
  readonly model: TodayModel;
  readonly onGone: () => void;
}
/** The moment after: a fact, a pause, and only then what comes next (facts/reminders, rules 7 and 8). */
function Saved({ saved, view, model, onGone }: SavedProps) {
  const close = () => {
    clearAfterSave();
    onGone();
  };
  if (saved.is === "win") return <SavedCard mark="done" title={words.saved.win} meta={saved.win.text} />;
  const { practice } = saved;
  if (practice.done !== "no") {
    return (
      <SavedCard
        mark={practice.done === "yes" ? "done" : "part"}
        title={words.saved[practice.done]}
        meta={savedLine(saved)}
      >
        {practice.learned === undefined && <Link href={`/log/${practice.id}/edit`}>{words.saved.learned}</Link>}
      </SavedCard>
    );
  }
  const offer = smallerOffer(saved);
  const bySize = !saved.instead && practice.stepId && `/plan/${practice.stepId}?page=size&size=small`;
  return (
    <div class="stack stack-3" role="status">
      <Note tone="moss" art={<Mark mark="try" size={24} seed={4} />}>
        <b class="strong">{words.saved.noTitle}</b>
        <br />
        {smallerQuestion(saved)}
      </Note>
      <Line>
        {offer && (
          <Button size="sm" onPress={() => void model.planSmaller(offer, view.day).then(onGone)}>
            {words.saved.makeSmaller}
          </Button>
        )}
        {!offer && bySize && (
          <Button size="sm" href={bySize}>
            {words.saved.makeSmaller}
          </Button>
        )}
        {saved.instead?.offers.map(({ label, href }) => (
          <Button key={href} size="sm" kind="second" href={href}>
            {label}
          </Button>
        ))}
        <Button size="sm" kind="second" onPress={close}>
          {words.saved.notNow}
        </Button>
      </Line>
    </div>
  );
}

interface SavedCardProps {
  readonly mark: "done" | "part";
  readonly title: string;
  readonly meta: string;
  readonly children?: ComponentChildren;
}
function SavedCard({ mark, title, meta, children }: SavedCardProps) {
  return (
    <div class="card today-saved" role="status">
      <Tuft mark={mark} size={72} seed={8} />
      <div class="grow">
        <h2 class="today-saved-h">{title}</h2>
        <p class="meta">{meta}</p>
      </div>
      {children}
    </div>
  );
}

function Kept({ kept, locale }: { readonly kept: NonNullable<TodayView["kept"]>; readonly locale: string }) {
  // A phone has no room for it, and does not draw it for nobody to see.
  const hasRoom = useWide();
  return hasRoom ? (
    <Card sunken gap={3} labelledBy="kept-h">
      <h2 class="sans today-small" id="kept-h">
        {words.kept.title}
      </h2>
      <p>{words.kept.quote(kept.text)}</p>
      <p class="meta">{words.kept.from(sharedWords.shortDay(kept.day, locale), kept.what)}</p>
    </Card>
  ) : null;
}

function stillHere({ steps }: TodayView, withStep: boolean): string {
  const { bodyNone, bodyOne, body, withStepNone, withStepOne, withStep: many } = words.back;
  if (steps.count === 0) return withStep ? withStepNone : bodyNone;
  if (steps.count === 1) return withStep ? withStepOne : bodyOne;
  return (withStep ? many : body)(sharedWords.steps(steps.count));
}
