/** All goals: those one works on, those that were met, those that were let go, and the milestones in the notes. */
import type { Area, Milestone } from "@tussock/domain";
import type { FoundMilestone } from "@tussock/domain/activity";
import type { GoalLine } from "@tussock/domain/goal";
import { goalsWords as words } from "@tussock/content/words/goals";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { caretRightBoldIcon, plusBoldIcon } from "#ui/icon/icons.ts";
import { Icon } from "#ui/Icon.tsx";
import { goalMeta, goalPath, goalShelves, weekSaid } from "./goals.ts";
import "./goals.css";
import { useGoals } from "./useGoals.ts";

export function GoalsScreen() {
  const goals = useGoals();
  return (
    <YouPage title={words.title} back={{ href: "/plan", label: words.back }}>
      {!goals ? (
        <Skeleton label={words.opening} lines={4} />
      ) : (
        <>
          {goals.lines.length === 0 ? (
            <Empty art={<Tuft mark="part" size={128} seed={5} />} title={words.empty.title} meta={words.empty.meta}>
              <Button href="/goals/new">{words.make}</Button>
            </Empty>
          ) : (
            <Shelves lines={goals.lines} areas={goals.areas} />
          )}
          <Milestones found={goals.found} named={goals.named} />
        </>
      )}
    </YouPage>
  );
}

function Shelves({ lines, areas }: { readonly lines: readonly GoalLine[]; readonly areas: readonly Area[] }) {
  const { open, met, letGo } = goalShelves(lines);
  return (
    <>
      <p>{words.lead}</p>
      <Button wide icon={plusBoldIcon} href="/goals/new">
        {words.make}
      </Button>
      {open.length > 0 && (
        <section class="stack stack-3" aria-labelledby="goals-open">
          <h2 id="goals-open">{words.open}</h2>
          <ul class="stack stack-3">
            {open.map((line) => (
              <li key={line.goal.id}>
                <OpenGoal line={line} areas={areas} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {met.length > 0 && (
        <section class="stack stack-3" aria-labelledby="goals-met">
          <h2 id="goals-met">{words.met}</h2>
          <Ended lines={met} areas={areas} mark="done" />
        </section>
      )}
      {letGo.length > 0 && (
        <Card>
          <Disclosure summary={words.letGo}>
            <div class="stack stack-3">
              <p class="meta">{words.letGoMeta}</p>
              <Ended lines={letGo} areas={areas} mark="rest" />
            </div>
          </Disclosure>
        </Card>
      )}
    </>
  );
}

function OpenGoal({ line, areas }: { readonly line: GoalLine; readonly areas: readonly Area[] }) {
  const meta = goalMeta(line, areas);
  const week = weekSaid(line);
  return (
    <a class="card goal-card" href={goalPath(line.goal.id)}>
      <span class="grow">
        <b class="goal-name">{line.version.title}</b>
        {meta !== "" && <span class="meta">{meta}</span>}
        {week !== undefined && <span class="goal-week">{week}</span>}
      </span>
      <Icon icon={caretRightBoldIcon} small flip />
    </a>
  );
}

function Ended({
  lines,
  areas,
  mark,
}: {
  readonly lines: readonly GoalLine[];
  readonly areas: readonly Area[];
  readonly mark: "done" | "rest";
}) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <Rows>
      {lines.map((line) => {
        const { on } = line.goal.ended ?? {};
        const meta = [on && sharedWords.dayWithYear(on, locale), goalMeta(line, areas)].filter(Boolean);
        return (
          <Row
            key={line.goal.id}
            art={<Mark mark={mark} size={28} />}
            title={line.version.title}
            meta={words.meta(meta.map(String))}
            href={goalPath(line.goal.id)}
          />
        );
      })}
    </Rows>
  );
}

function Milestones({
  found,
  named,
}: {
  readonly found: readonly FoundMilestone[];
  readonly named: readonly Milestone[];
}) {
  const locale = localeFor(useTussock().preferences.value);
  const { kinds } = words.milestones;
  const all = [
    ...found.map(({ kind, title, day, goalId, stepId }) => ({
      key: `${kind}${goalId ?? stepId ?? ""}`,
      title,
      kind: kinds[kind],
      day,
      href: goalId ? goalPath(goalId) : stepId && `/plan/${stepId}`,
    })),
    ...named.map(({ id, text, kind, day }) => ({
      key: id,
      title: text,
      kind: kinds[kind],
      day,
      href: `/activities/kept/${id}`,
    })),
  ].toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  return (
    <section class="stack stack-3" aria-labelledby="goals-milestones">
      <h2 id="goals-milestones">{words.milestones.title}</h2>
      <p class="meta">{all.length === 0 ? words.milestones.none : words.milestones.lead}</p>
      {all.length > 0 && (
        <Rows>
          {all.map(({ key, title, kind, day, href }) => (
            <Row
              key={key}
              art={<Mark mark="done" size={28} />}
              title={title}
              meta={words.meta([kind, sharedWords.dayWithYear(day, locale)])}
              href={href}
            />
          ))}
        </Rows>
      )}
      <Button kind="quiet" href="/activities/mark-a-milestone">
        {words.way.markOne}
      </Button>
    </section>
  );
}
