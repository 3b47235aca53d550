/** Plan: what stands open, my steps, and one way to make a new one; plan.ts decides. */
import { useEffect, useMemo } from "preact/hooks";
import { goalsWords } from "@tussock/content/words/goals";
import { planWords as words } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { weekWords } from "@tussock/content/words/week";
import type { StepNow } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { RhythmDays } from "#app/RhythmDays.tsx";
import { useTussock } from "#app/tussock.ts";
import type { WeekNow } from "#app/weekAsks.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { calendarCheckIcon, pathIcon, plusBoldIcon, userCircleIcon } from "#ui/icon/icons.ts";
import { createPlan, planMeta, stepMeta, weekMeta, type PlanList, type PlanModel } from "./plan.ts";
import "./plan.css";

export function PlanScreen() {
  const tussock = useTussock();
  const plan = useMemo(() => createPlan(tussock), [tussock]);
  useEffect(() => plan.open(), [plan]);
  const list = plan.list.value;
  return (
    <main id="main">
      <TopBar
        title={words.title}
        end={
          <span class="only-phone">
            <IconButton icon={userCircleIcon} label={sharedWords.you} href="/you" edge="end" />
          </span>
        }
      />
      {!list ? (
        <Skeleton label={words.opening} lines={4} />
      ) : list.steps.length === 0 && list.plans.length === 0 ? (
        <>
          <Nothing />
          <SevenDays week={plan.week.value} />
        </>
      ) : (
        <Lists list={list} plan={plan} />
      )}
    </main>
  );
}

function Nothing() {
  return (
    <Empty art={<Tuft mark="try" size={144} />} title={words.empty.title} meta={words.empty.meta}>
      <Button href="/plan/new">{words.make}</Button>
    </Empty>
  );
}

/** The ways into a seven-day plan, with how it stands, and to what the steps are for. */
function SevenDays({ week }: { readonly week: WeekNow | undefined }) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <Rows>
      <Row
        art={<Mark mark="done" size={24} seed={4} />}
        title={weekWords.entry.title}
        meta={weekMeta(week, locale)}
        href="/week"
      />
      <Row icon={pathIcon} title={goalsWords.inPlan} meta={goalsWords.inPlanMeta} href="/goals" />
    </Rows>
  );
}

function Lists({ list, plan }: { readonly list: PlanList; readonly plan: PlanModel }) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <div class="stack stack-6 plan-lists">
      <Button wide icon={plusBoldIcon} href="/plan/new">
        {words.make}
      </Button>
      <SevenDays week={plan.week.value} />
      <RhythmDays />
      {list.plans.length > 0 && (
        <section class="stack stack-3" aria-labelledby="coming-h">
          <h2 class="sans plan-h" id="coming-h">
            {words.comingUp}
          </h2>
          <Rows>
            {list.plans.map((planned) => (
              <Row
                key={planned.planId}
                icon={calendarCheckIcon}
                title={planned.title}
                meta={planMeta(planned, list.today, locale)}
                href={`/plan/${planned.stepId}?plan=${planned.planId}`}
              />
            ))}
          </Rows>
        </section>
      )}
      {list.steps.length > 0 && (
        <section class="stack stack-3" aria-labelledby="mine-h">
          <h2 class="sans plan-h" id="mine-h">
            {words.mySteps}
          </h2>
          <ul class="rows">
            {list.steps.map((step) => (
              <StepItem key={step.step.id} step={step} list={list} plan={plan} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function StepItem({ step, list, plan }: { readonly step: StepNow; readonly list: PlanList; readonly plan: PlanModel }) {
  const { title } = step;
  const { id } = step.step;
  const meta = stepMeta(step, list.areas);
  return (
    <li class="plan-step">
      <h3 class="sans plan-title">{title}</h3>
      {meta !== "" && <p class="meta">{meta}</p>}
      <div class="plan-acts">
        <Button kind="second" size="sm" href={`/plan/${id}`} label={words.planItLabel(title)}>
          {words.planIt}
        </Button>
        <Link href={`/plan/${id}?page=size`} label={words.changeLabel(title)}>
          {words.change}
        </Link>
        <Link onPress={() => void plan.putAway(step)} label={words.putAwayLabel(title)}>
          {words.putAway}
        </Link>
      </div>
    </li>
  );
}
