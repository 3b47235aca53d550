/** One thing an activity left: to look at, to go on with, and the way back to the run that made it. */
import { useEffect, useState } from "preact/hooks";
import type { ActivityRecord, ActivityRun, GoalNow, RecordId } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { keptWords as words } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
import { CameFrom } from "#app/CameFrom.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { keptPath, runOf, saidIn } from "../made.ts";
import { ChallengeKept } from "./ChallengeKept.tsx";
import { Facts } from "./Facts.tsx";
import { FeedbackKept, TeachCardKept } from "./LaterKept.tsx";
import { RhythmKept } from "./RhythmKept.tsx";
import { TimeBoxKept } from "./TimeBoxKept.tsx";
import { Tracker } from "./Tracker.tsx";
import "../activities.css";

interface Found {
  readonly record: ActivityRecord | undefined;
  readonly records: readonly ActivityRecord[];
  readonly goals: readonly GoalNow[];
}

export function KeptOneScreen({ id }: { readonly id: RecordId }) {
  const { ask, changes } = useTussock();
  const [found, setFound] = useState<Found | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void Promise.all([ask("activityRecords"), ask("goals")]).then(([records, goals]) => {
      if (here) setFound({ record: records.find((one) => one.id === id), records, goals });
    });
    return () => {
      here = false;
    };
  }, [ask, id, changes.value]);
  const said = found?.record && saidIn(found.record);
  const back = { href: keptPath, label: words.back };
  if (!found || !said || !found.record)
    return (
      <YouPage title={found ? words.gone.title : words.back} back={back}>
        {found ? <Empty title={words.gone.title} meta={words.gone.meta} /> : <Skeleton label={words.opening} />}
      </YouPage>
    );
  const [kind, own] = said;
  const title = goalTitle(found, found.record) ?? own;
  return (
    <YouPage title={kind} back={back}>
      <h2 class="kept-title">{title}</h2>
      <One found={found} record={found.record} />
      <CameFrom id={id} />
    </YouPage>
  );
}

function One({ found: { records, goals }, record }: { readonly found: Found; readonly record: ActivityRecord }) {
  const locale = localeFor(useTussock().preferences.value);
  const runs = records.filter((one): one is ActivityRun => one.type === "activityRun");
  const ratings = records.filter((one) => one.type === "signRating");
  const { facts } = words;
  switch (record.type) {
    case "rhythm":
      return <RhythmKept rhythm={record} />;
    case "teachCard":
      return <TeachCardKept card={record} run={runOf(runs, record.id)} />;
    case "feedback":
      return <FeedbackKept feedback={record} run={runOf(runs, record.id)} />;
    case "timeBox":
      return <TimeBoxKept box={record} />;
    case "challenge":
      return <ChallengeKept challenge={record} records={records} />;
    case "tracking":
    case "signRating": {
      const goal = goals.find((one) => one.goal.id === record.goalId);
      const tracking = records.find((one) => one.type === "tracking" && one.goalId === record.goalId);
      return goal ? (
        <>
          {record.type === "signRating" && <p>{activitiesWords.keptPage.signs(record.sign, record.score)}</p>}
          <Tracker goal={goal} by={tracking?.type === "tracking" ? tracking.by : "both"} ratings={ratings} />
        </>
      ) : (
        <p>{words.gone.title}</p>
      );
    }
    case "setback":
      return (
        <Facts
          facts={[
            [facts.happened, record.happened],
            [facts.mindSaid, record.mindSaid],
            [facts.feltTrue, scoreSaid(record.feltTrue)],
            [facts.fairer, record.fairer],
            [facts.feelsTrueNow, scoreSaid(record.feelsTrueNow)],
            [facts.learned, record.learned],
          ]}
        />
      );
    case "milestone":
      return (
        <Facts
          facts={[
            [facts.kind, words.milestones[record.kind]],
            [facts.day, sharedWords.dayWithYear(record.day, locale)],
            [facts.changed, record.changed],
            [facts.helped, record.helped],
            [facts.mark, record.mark],
            [facts.tell, record.tell],
          ]}
        />
      );
    case "activityRun":
    case "rung":
    case "growth":
    case "sessionPlan":
      return null;
  }
}
/** Where a goal is followed it is the goal that one looks for. */
function goalTitle({ goals }: Found, record: ActivityRecord): string | undefined {
  if (record.type !== "tracking" && record.type !== "signRating") return undefined;
  return goals.find(({ goal }) => goal.id === record.goalId)?.version.title;
}
function scoreSaid(score: number | undefined): string | undefined {
  return score === undefined ? undefined : `${score}`;
}
