/** The page of one activity: what it is, what it leaves behind, and the ways to go through it. */
import { useEffect, useState } from "preact/hooks";
import type { ActivityRun } from "@tussock/domain";
import { activityById, partName, partOrder, type Activity } from "@tussock/content/activities";
import { fieldName } from "@tussock/content/skills/names";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { AboutPiece } from "#app/AboutPiece.tsx";
import { BackBar } from "#app/BackBar.tsx";
import { KeptThoughts } from "#app/KeptThoughts.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Note } from "#ui/Note.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { handHeartIcon, infoIcon, playFillIcon, printerIcon, userCheckIcon, usersIcon } from "#ui/icon/icons.ts";
import { ActivityGone } from "./ActivityGone.tsx";
import { runPath } from "./made.ts";
import { putAwayRun } from "./putAwayRun.ts";
import "./activities.css";

const words = activitiesWords.one;

export function ActivityScreen({ activity: id }: { readonly activity: string }) {
  usePageTitle(activitiesWords.title);
  const activity = activityById(id);
  return activity ? <Page key={id} activity={activity} /> : <ActivityGone />;
}

function Page({ activity }: { readonly activity: Activity }) {
  const tussock = useTussock();
  const { ask, vault, preferences, changes } = tussock;
  const [runs, setRuns] = useState<readonly ActivityRun[]>([]);
  const open = vault.value.is === "open";
  useEffect(() => {
    if (open) void ask("activityRuns").then((all) => setRuns(all.filter((run) => run.activity === activity.id)));
  }, [ask, open, activity, changes.value]);
  const begun = runs.find(({ finished }) => !finished);
  const earlier = runs.filter(({ finished }) => finished);
  const fresh = `/activities/${activity.id}/alone`;
  const locale = localeFor(preferences.value);
  return (
    <div class="app">
      <BackBar href="/activities" label={activitiesWords.backToShelf} />
      <main id="main" class="stack stack-6">
        <div class="stack stack-2">
          <p class="over">{activity.longName}</p>
          <h1>{activity.name}</h1>
          <p class="lead">{activity.line}</p>
          <p class="meta">{activitiesWords.minutes(activity.minutes.alone)}</p>
        </div>
        {activity.care !== undefined && (
          <Note tone="heather" icon={infoIcon}>
            {activity.care}
          </Note>
        )}
        <div class="stack stack-3">
          <Button size="lg" wide icon={playFillIcon} href={begun ? runPath(begun) : fresh}>
            {begun ? words.carryOn : words.start}
          </Button>
          {begun && (
            <Button kind="second" wide href={fresh}>
              {words.startNew}
            </Button>
          )}
          {begun && (
            <Button kind="quiet" wide onPress={() => void putAwayRun(tussock, begun)}>
              {words.putAway}
            </Button>
          )}
        </div>
        <section class="stack stack-3" aria-labelledby="activity-makes">
          <h2 id="activity-makes">{words.makes}</h2>
          <ul class="activity-makes">
            {[...new Set(activity.makes.map(({ record }) => activitiesWords.makes[record]))].map((made) => (
              <li key={made}>{made}</li>
            ))}
          </ul>
        </section>
        {earlier.length > 0 && (
          <section class="stack stack-3" aria-labelledby="activity-earlier">
            <h2 id="activity-earlier">{words.earlier}</h2>
            <Rows>
              {earlier.slice(0, EARLIER_MOST).map((run) => {
                const day = sharedWords.dayWithYear(run.day, locale);
                // Of a group nothing is kept that could be opened.
                return run.form === "inGroup" ? (
                  <Row key={run.id} title={day} meta={words.led} />
                ) : (
                  <Row key={run.id} title={day} meta={words.again} href={runPath(run)} />
                );
              })}
            </Rows>
          </section>
        )}
        <section class="stack stack-3" aria-labelledby="activity-forms">
          <h2 id="activity-forms">{words.forms}</h2>
          <Rows>
            <Row
              icon={userCheckIcon}
              title={words.withClient}
              meta={`${words.withClientMeta}. ${activitiesWords.minutes(activity.minutes.withClient)}`}
              href={`/activities/${activity.id}/client`}
            />
            <Row
              icon={usersIcon}
              title={words.inGroup}
              meta={`${words.inGroupMeta}. ${activitiesWords.minutes(activity.minutes.inGroup)}`}
              href={`/activities/${activity.id}/group`}
            />
          </Rows>
        </section>
        <Rows>
          <Row icon={printerIcon} title={words.printClient} href={`/print?what=client:${activity.id}`} />
          <Row icon={printerIcon} title={words.printLeader} href={`/print?what=leader:${activity.id}`} />
          <Row icon={infoIcon} title={words.notes} meta={words.notesMeta} href="/activities/notes" />
        </Rows>
        <Disclosure summary={words.parts}>
          <ol class="stack stack-1">
            {partOrder.map((part) => (
              <li key={part}>
                {partName(activity, part)}. {activity.parts[part].title}
              </li>
            ))}
          </ol>
        </Disclosure>
        <section class="stack stack-3" aria-labelledby="activity-next">
          <h2 id="activity-next">{words.next}</h2>
          <Rows>
            {activity.links.next.flatMap((next) => {
              const found = activityById(next);
              return found ? <Row key={next} title={found.name} meta={found.line} href={`/activities/${next}`} /> : [];
            })}
          </Rows>
        </section>
        <section class="stack stack-3" aria-labelledby="activity-skills">
          <h2 id="activity-skills">{words.skills}</h2>
          <Rows>
            {activity.links.skills.map((skill) => (
              <Row key={skill} icon={handHeartIcon} title={fieldName(skill)} href={`/skills/${skill}`} />
            ))}
          </Rows>
        </section>
        <KeptThoughts about={{ kind: "activity", id: activity.id }} />
        <AboutPiece piece={activity.piece} />
      </main>
    </div>
  );
}
const EARLIER_MOST = 5;
