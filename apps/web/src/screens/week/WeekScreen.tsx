/** The page of a seven-day plan; week.ts decides. */
import { useEffect, useMemo } from "preact/hooks";
import type { PlannedStep, Size } from "@tussock/domain";
import { printWords } from "@tussock/content/words/print";
import { sharedWords } from "@tussock/content/words/shared";
import { weekWords as words } from "@tussock/content/words/week";
import { areaName } from "@tussock/content/areaName";
import { DaysPath } from "#app/DaysPath.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import type { WeekNow } from "#app/weekAsks.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Row } from "#ui/Row.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { playFillIcon } from "#ui/icon/icons.ts";
import { answered } from "./quiet.ts";
import { QuietCard } from "./QuietCard.tsx";
import { createWeek, sizedFor, type WeekModel } from "./week.ts";
import "./week.css";

export function WeekScreen() {
  const tussock = useTussock();
  const model = useMemo(() => createWeek(tussock), [tussock]);
  useEffect(() => model.open(), [model]);
  const page = model.page.value;
  const quiet = answered.value?.quiet ?? page?.quiet;
  return (
    <YouPage title={words.title} back={{ href: "/plan", label: words.back }}>
      {!page ? (
        <Skeleton label={words.opening} lines={4} />
      ) : !page.week || isThrough(page.week) ? (
        <Intro week={page.week} />
      ) : (
        <>
          <Path week={page.week} />
          <Middle week={page.week} model={model} />
          {quiet && <QuietCard quiet={quiet} />}
          <Ways week={page.week} model={model} />
        </>
      )}
    </YouPage>
  );
}

/** Closed, or looked back on: what comes next is a new one. */
function isThrough({ state, reviewed }: WeekNow): boolean {
  return state === "ended" || (state === "over" && reviewed);
}

/** Before the first plan, and after the last. */
function Intro({ week }: { readonly week: WeekNow | undefined }) {
  return (
    <>
      {week?.state === "ended" && (
        <Note>
          <b class="strong">{words.ended.title}.</b> {words.ended.body}
        </Note>
      )}
      <Card gap={4} labelledBy="week-intro">
        <h2 id="week-intro">{words.intro.title}</h2>
        <ul class="stack stack-3">
          {words.intro.how.map((line) => (
            <li key={line} class="line week-how">
              <Mark mark="done" size={22} seed={4} />
              <span>{line}</span>
            </li>
          ))}
        </ul>
        <Button wide size="lg" href="/week/new">
          {week ? words.intro.again : words.intro.setUp}
        </Button>
      </Card>
      {week && (
        <div>
          <Link href={`/review/week?plan=${week.plan.id}`}>{words.intro.lookBack}</Link>
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly week: WeekNow;
  readonly model: WeekModel;
}

function Path({ week }: { readonly week: WeekNow }) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const today = tussock.today.value?.day;
  return (
    <section class="stack stack-2" aria-labelledby="week-now">
      <h2 id="week-now">
        {week.dayNumber !== undefined
          ? words.day(week.dayNumber)
          : week.state === "ahead"
            ? words.ahead(sharedWords.fullDay(week.plan.from, locale))
            : week.state === "paused"
              ? words.paused.title
              : words.over.title}
      </h2>
      <DaysPath days={week.days} label={words.pathLabel} today={today} />
      <p class="meta">
        {week.steps > 0 ? words.soFar(sharedWords.steps(week.steps, locale)) : words.nothingYet} {words.spare}
      </p>
      {week.area && <p class="meta">{words.area(areaName(week.area))}</p>}
      {week.change !== undefined && <p class="meta">{words.change(week.change)}</p>}
    </section>
  );
}

/** The one thing that can be done now. */
function Middle({ week, model }: PartProps) {
  const [planned] = week.todays;
  if (week.state === "paused")
    return (
      <Card gap={3}>
        <p>{words.paused.body}</p>
        <Button wide size="lg" onPress={() => void model.goOn(week.plan.id)}>
          {words.paused.goOn}
        </Button>
      </Card>
    );
  if (week.state === "over") return <Over week={week} />;
  if (week.state === "ahead") return null;
  if (planned) return <Today planned={planned} model={model} />;
  if (week.doneToday === undefined) return <Pick week={week} model={model} />;
  return (
    <>
      <Card gap={2} labelledBy="week-done">
        <h3 id="week-done">{words.done.title}</h3>
        <p>{words.done.body}</p>
      </Card>
      {week.canReview ? (
        <Over week={week} />
      ) : (
        <Disclosure summary={words.pick.more}>
          <Pick week={week} model={model} />
        </Disclosure>
      )}
    </>
  );
}

function Over({ week }: { readonly week: WeekNow }) {
  return (
    <Card gap={3}>
      <p>{words.over.body}</p>
      <Button wide size="lg" href={`/review/week?plan=${week.plan.id}`}>
        {words.over.lookBack}
      </Button>
    </Card>
  );
}

function Today({ planned, model }: { readonly planned: PlannedStep; readonly model: WeekModel }) {
  const { title, planId } = planned;
  return (
    <Card gap={3} labelledBy="week-today">
      <p class="meta">{words.today.title}</p>
      <h3 class="week-title" id="week-today">
        {title}
      </h3>
      <Button wide size="lg" icon={playFillIcon} href={`/do/${planId}`} label={`${words.today.start}: ${title}`}>
        {words.today.start}
      </Button>
      <div class="spread">
        <Link href={`/log/new?plan=${planId}`} label={`${words.today.log}: ${title}`}>
          {words.today.log}
        </Link>
        <Link onPress={() => void model.letTodayGo(planned)} label={`${words.today.another}: ${title}`}>
          {words.today.another}
        </Link>
      </div>
    </Card>
  );
}

function Pick({ week, model }: PartProps) {
  if (week.choice.length === 0)
    return (
      <Card gap={3}>
        <p>{words.pick.none}</p>
        <Button href="/week/new">{words.setUpAnew}</Button>
      </Card>
    );
  return (
    <section class="stack stack-3" aria-labelledby="week-pick">
      <h3 id="week-pick">{words.pick.title}</h3>
      <Segments<Size>
        legend={words.pick.size}
        name="week-size"
        options={(["usual", "small", "bare"] as const).map((value) => ({ value, label: words.pick.sizes[value] }))}
        value={model.size.value}
        onChange={model.chooseSize}
      />
      <ul class="rows">
        {week.choice.map(({ step, mark }) => {
          const { title, minutes } = sizedFor(step, model.size.value);
          const meta = [
            ...(minutes === undefined ? [] : [sharedWords.minutesShort(minutes)]),
            ...(mark.fineOnALowDay ? [words.pick.lowDay] : []),
          ].join(" · ");
          return (
            <li key={step.step.id}>
              <Row
                art={<Mark mark="try" size={24} seed={4} />}
                title={title}
                meta={meta === "" ? undefined : meta}
                onPress={() => void model.pick(step)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What else can be done with the plan, quietly at the end. */
function Ways({ week, model }: PartProps) {
  const { id } = week.plan;
  return (
    <div class="week-ways">
      {(week.state === "running" || week.state === "ahead") && (
        <Link onPress={() => void model.rest(id)}>{words.rest}</Link>
      )}
      <Link href="/week/new">{words.setUpAnew}</Link>
      <Link href={`/print?what=week&of=${id}`}>{printWords.printOrPdf}</Link>
      <Link onPress={() => void model.end(id)}>{words.end}</Link>
    </div>
  );
}
