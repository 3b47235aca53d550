/** The shelf: every activity, and a way to find one that fits. */
import { useEffect, useState } from "preact/hooks";
import type { ActivityRun } from "@tussock/domain";
import { activityById, activityNeeds, energies, forms, places, type ActivityWish } from "@tussock/content/activities";
import { activitiesWords as words } from "@tussock/content/words/activities";
import { sessionWords } from "@tussock/content/words/leading";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Select } from "#ui/Select.tsx";
import { arrowLeftIcon, folderOpenIcon, infoIcon, trashIcon, usersIcon } from "#ui/icon/icons.ts";
import { keptPath, runPath } from "./made.ts";
import { putAwayRun } from "./putAwayRun.ts";
import { lengths, minutesOf, shelf } from "./shelf.ts";
import "./activities.css";

export function ActivitiesScreen() {
  usePageTitle(words.title);
  const tussock = useTussock();
  const { ask, vault, changes } = tussock;
  const [wish, setWish] = useState<ActivityWish>({});
  const [runs, setRuns] = useState<readonly ActivityRun[]>([]);
  const open = vault.value.is === "open";
  useEffect(() => {
    if (open) void ask("activityRuns").then(setRuns);
  }, [ask, open, changes.value]);
  const found = shelf(wish);
  const begun = runs.filter(({ finished }) => !finished).slice(0, BEGUN_MOST);
  return (
    <main id="main" class="activities">
      <header class="top">
        <IconButton icon={arrowLeftIcon} flip edge="start" href="/learn" label={words.back} />
        <div class="grow">
          <h1>{words.title}</h1>
        </div>
      </header>
      <div class="stack stack-6 activities-narrow">
        <p class="lead">{words.lead}</p>
        {begun.length > 0 && (
          <section class="stack stack-3" aria-labelledby="begun">
            <h2 id="begun">{words.begun.title}</h2>
            <ul class="rows">
              {begun.flatMap((run) => {
                const activity = activityById(run.activity);
                return activity ? (
                  <li key={run.id} class="begun-run">
                    <Link href={runPath(run)} label={words.begun.carryOn(activity.name)}>
                      {activity.name}
                    </Link>
                    <IconButton
                      icon={trashIcon}
                      label={words.begun.putAway(activity.name)}
                      onPress={() => void putAwayRun(tussock, run)}
                    />
                  </li>
                ) : (
                  []
                );
              })}
            </ul>
          </section>
        )}
        <Wishes wish={wish} onWish={setWish} />
        <section class="stack stack-3" aria-labelledby="found">
          <h2 id="found" aria-live="polite">
            {words.choose.found(found.length)}
          </h2>
          {found.length === 0 ? (
            <Empty icon={folderOpenIcon} title={words.choose.none.title} meta={words.choose.none.meta}>
              <Button kind="second" onPress={() => setWish({})}>
                {words.choose.clear}
              </Button>
            </Empty>
          ) : (
            <Rows>
              {found.map((activity, at) => (
                <Row
                  key={activity.id}
                  art={<Mark mark="done" size={30} seed={at + 3} />}
                  title={activity.name}
                  meta={`${activity.line} ${words.minutes(minutesOf(activity, wish))}.`}
                  href={`/activities/${activity.id}`}
                />
              ))}
            </Rows>
          )}
        </section>
        <Rows>
          <Row icon={folderOpenIcon} title={words.kept.title} meta={words.kept.meta} href={keptPath} />
          <Row icon={usersIcon} title={sessionWords.title} meta={sessionWords.meta} href="/activities/session" />
          <Row icon={infoIcon} title={words.one.notes} meta={words.one.notesMeta} href="/activities/notes" />
        </Rows>
      </div>
    </main>
  );
}
/** What was begun and left; more than a few would be a list of debts. */
const BEGUN_MOST = 3;

function Wishes({ wish, onWish }: { readonly wish: ActivityWish; readonly onWish: (wish: ActivityWish) => void }) {
  const put = <Name extends keyof ActivityWish>(name: Name, value: ActivityWish[Name]) => {
    const { [name]: _before, ...others } = wish;
    onWish(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <section class="stack stack-4" aria-label={words.choose.title}>
      <Chips legend={words.choose.need}>
        {activityNeeds.map(({ id, name }) => (
          <Chip
            key={id}
            name={`need-${id}`}
            checked={wish.need === id}
            onChange={(on) => put("need", on ? id : undefined)}
          >
            {name}
          </Chip>
        ))}
      </Chips>
      <Disclosure summary={words.choose.title}>
        <div class="activity-two">
          <Select
            label={words.choose.minutes}
            value={`${wish.minutes ?? ""}`}
            options={[
              { value: "", label: words.choose.any },
              ...lengths.map((minutes) => ({ value: `${minutes}`, label: words.choose.minutesMost(minutes) })),
            ]}
            onChange={(next) => put("minutes", next === "" ? undefined : Number(next))}
          />
          <Wish label={words.choose.form} value={wish.form} options={forms} onWish={(next) => put("form", next)} />
          <Wish
            label={words.choose.energy}
            value={wish.energy}
            options={energies}
            onWish={(next) => put("energy", next)}
          />
          <Wish label={words.choose.place} value={wish.place} options={places} onWish={(next) => put("place", next)} />
        </div>
      </Disclosure>
    </section>
  );
}

function Wish<Value extends string>({
  label,
  value,
  options,
  onWish,
}: {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly id: Value; readonly name: string }[];
  readonly onWish: (value: Value | undefined) => void;
}) {
  return (
    <Select<string>
      label={label}
      value={value ?? ""}
      options={[{ value: "", label: words.choose.any }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(next) => onWish(options.find(({ id }) => id === next)?.id)}
    />
  );
}
