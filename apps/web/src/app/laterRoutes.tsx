/** Every address of the app but Today’s and Welcome’s, and the screen that answers it; each screen comes when it is first asked for. */
import { given, isDay, type AreaKind, type RecordId, type Size } from "@tussock/domain";
import type { MakerPage } from "#screens/plan/makerForm.ts";
import type { Client } from "./client.ts";
import { lazyScreen } from "./lazyScreen.tsx";
import { roomPath } from "./roomPath.ts";
import type { AppRoute } from "./routes.tsx";
import { ignoreSecondTaps } from "./secondTap.ts";

const PlanScreen = lazyScreen(() => import("#screens/plan/PlanScreen.tsx").then((m) => m.PlanScreen));
const StepMakerScreen = lazyScreen(() => import("#screens/plan/StepMakerScreen.tsx").then((m) => m.StepMakerScreen));
const TimerScreen = lazyScreen(() => import("#screens/timer/TimerScreen.tsx").then((m) => m.TimerScreen));
const LogScreen = lazyScreen(() => import("#screens/log/LogScreen.tsx").then((m) => m.LogScreen));
const GuessesScreen = lazyScreen(() => import("#screens/pacing/GuessesScreen.tsx").then((m) => m.GuessesScreen));
const MissingLinksScreen = lazyScreen(() =>
  import("#screens/pacing/MissingLinksScreen.tsx").then((m) => m.MissingLinksScreen),
);
const WinScreen = lazyScreen(() => import("#screens/win/WinScreen.tsx").then((m) => m.WinScreen));
const RightNowScreen = lazyScreen(() => import("#screens/rightnow/RightNowScreen.tsx").then((m) => m.RightNowScreen));
const SkillScreen = lazyScreen(() => import("#screens/rightnow/SkillScreen.tsx").then((m) => m.SkillScreen));
const SkillsScreen = lazyScreen(() => import("#screens/skills/SkillsScreen.tsx").then((m) => m.SkillsScreen));
const MomentScreen = lazyScreen(() => import("#screens/skills/MomentScreen.tsx").then((m) => m.MomentScreen));
const CardScreen = lazyScreen(() => import("#screens/skills/CardScreen.tsx").then((m) => m.CardScreen));
const MapScreen = lazyScreen(() => import("#screens/skills/MapScreen.tsx").then((m) => m.MapScreen));
const GoalsScreen = lazyScreen(() => import("#screens/goals/GoalsScreen.tsx").then((m) => m.GoalsScreen));
const GoalScreen = lazyScreen(() => import("#screens/goals/GoalScreen.tsx").then((m) => m.GoalScreen));
const GoalMakerScreen = lazyScreen(() => import("#screens/goals/GoalMakerScreen.tsx").then((m) => m.GoalMakerScreen));
const GoalChangeScreen = lazyScreen(() => import("#screens/goals/GoalMakerScreen.tsx").then((m) => m.GoalChangeScreen));
const GoalLadderScreen = lazyScreen(() =>
  import("#screens/goals/GoalLadderScreen.tsx").then((m) => m.GoalLadderScreen),
);
const RateScreen = lazyScreen(() => import("#screens/skills/RateScreen.tsx").then((m) => m.RateScreen));
const ReachScreen = lazyScreen(() => import("#screens/safety/ReachScreen.tsx").then((m) => m.ReachScreen));
const SafetyPlanScreen = lazyScreen(() =>
  import("#screens/safety/SafetyPlanScreen.tsx").then((m) => m.SafetyPlanScreen),
);
const LookBackScreen = lazyScreen(() => import("#screens/lookback/LookBackScreen.tsx").then((m) => m.LookBackScreen));
const TryScreen = lazyScreen(() => import("#screens/lookback/comparison/TryScreen.tsx").then((m) => m.TryScreen));
const ComparisonScreen = lazyScreen(() =>
  import("#screens/lookback/comparison/ComparisonScreen.tsx").then((m) => m.ComparisonScreen),
);
const EntryScreen = lazyScreen(() => import("#screens/lookback/EntryScreen.tsx").then((m) => m.EntryScreen));
const LearnScreen = lazyScreen(() => import("#screens/learn/LearnScreen.tsx").then((m) => m.LearnScreen));
const LearnPageScreen = lazyScreen(() => import("#screens/learn/LearnPageScreen.tsx").then((m) => m.LearnPageScreen));
const QuestionsScreen = lazyScreen(() => import("#screens/learn/QuestionsScreen.tsx").then((m) => m.QuestionsScreen));
const ThoughtsScreen = lazyScreen(() => import("#screens/thoughts/ThoughtsScreen.tsx").then((m) => m.ThoughtsScreen));
const ProofScreen = lazyScreen(() => import("#screens/proof/ProofScreen.tsx").then((m) => m.ProofScreen));
const CantScreen = lazyScreen(() => import("#screens/proof/CantScreen.tsx").then((m) => m.CantScreen));
const DiaryScreen = lazyScreen(() => import("#screens/diary/DiaryScreen.tsx").then((m) => m.DiaryScreen));
const DiaryWeekScreen = lazyScreen(() => import("#screens/diary/WeekScreen.tsx").then((m) => m.WeekScreen));
const DiaryCardScreen = lazyScreen(() => import("#screens/diary/DiaryCardScreen.tsx").then((m) => m.DiaryCardScreen));
const DiarySessionScreen = lazyScreen(() =>
  import("#screens/diary/SessionScreen.tsx").then((m) => m.DiarySessionScreen),
);
const YouScreen = lazyScreen(() => import("#screens/you/YouScreen.tsx").then((m) => m.YouScreen));
const RemindersScreen = lazyScreen(() =>
  import("#screens/reminders/RemindersScreen.tsx").then((m) => m.RemindersScreen),
);
const LooksScreen = lazyScreen(() => import("#screens/you/LooksScreen.tsx").then((m) => m.LooksScreen));
const DayScreen = lazyScreen(() => import("#screens/you/DayScreen.tsx").then((m) => m.DayScreen));
const EraseScreen = lazyScreen(() => import("#screens/you/EraseScreen.tsx").then((m) => m.EraseScreen));
const LockScreen = lazyScreen(() => import("#screens/lock/LockScreen.tsx").then((m) => m.LockScreen));
const CopyScreen = lazyScreen(() => import("#screens/copies/CopyScreen.tsx").then((m) => m.CopyScreen));
const KitScreen = lazyScreen(() => import("#screens/copies/KitScreen.tsx").then((m) => m.KitScreen));
const RestoreScreen = lazyScreen(() => import("#screens/copies/RestoreScreen.tsx").then((m) => m.RestoreScreen));
const TakeawayScreen = lazyScreen(() => import("#screens/copies/TakeawayScreen.tsx").then((m) => m.TakeawayScreen));
const ActivitiesScreen = lazyScreen(() =>
  import("#screens/activities/ActivitiesScreen.tsx").then((m) => m.ActivitiesScreen),
);
const ActivityScreen = lazyScreen(() => import("#screens/activities/ActivityScreen.tsx").then((m) => m.ActivityScreen));
const RunScreen = lazyScreen(() => import("#screens/activities/RunScreen.tsx").then((m) => m.RunScreen));
const RoomScreen = lazyScreen(() => import("#screens/activities/RoomScreen.tsx").then((m) => m.RoomScreen));
const GroupScreen = lazyScreen(() => import("#screens/activities/GroupScreen.tsx").then((m) => m.GroupScreen));
const ClientScreen = lazyScreen(() => import("#screens/activities/ClientScreen.tsx").then((m) => m.ClientScreen));
const SessionScreen = lazyScreen(() => import("#screens/activities/SessionScreen.tsx").then((m) => m.SessionScreen));
const SessionRunScreen = lazyScreen(() =>
  import("#screens/activities/SessionScreen.tsx").then((m) => m.SessionRunScreen),
);
const KeptOneScreen = lazyScreen(() =>
  import("#screens/activities/kept/KeptOneScreen.tsx").then((m) => m.KeptOneScreen),
);
const NotesScreen = lazyScreen(() => import("#screens/activities/NotesScreen.tsx").then((m) => m.NotesScreen));
const KeptScreen = lazyScreen(() => import("#screens/activities/KeptScreen.tsx").then((m) => m.KeptScreen));
const WeekScreen = lazyScreen(() => import("#screens/week/WeekScreen.tsx").then((m) => m.WeekScreen));
const WeekMakerScreen = lazyScreen(() => import("#screens/week/WeekMakerScreen.tsx").then((m) => m.WeekMakerScreen));
const PrintScreen = lazyScreen(() => import("#screens/print/PrintScreen.tsx").then((m) => m.PrintScreen));
const WeekReviewScreen = lazyScreen(() =>
  import("#screens/review/WeekReviewScreen.tsx").then((m) => m.WeekReviewScreen),
);
const SessionReviewScreen = lazyScreen(() =>
  import("#screens/review/SessionReviewScreen.tsx").then((m) => m.SessionReviewScreen),
);
const GalleryScreen = lazyScreen(() => import("#gallery/GalleryScreen.tsx").then((m) => m.GalleryScreen));

export const laterRoutes: readonly AppRoute[] = [
  { path: "/plan", place: "plan", draw: () => <PlanScreen /> },
  {
    path: "/plan/new",
    draw: ({ query }) => (
      <StepMakerScreen
        {...given({
          area: query["area"] as AreaKind | undefined,
          areaId: query["in"] as RecordId | undefined,
          goalId: query["goal"] as RecordId | undefined,
          page: query["page"] as MakerPage | undefined,
        })}
      />
    ),
  },
  {
    path: "/plan/:stepId",
    draw: ({ params, query }) => (
      <StepMakerScreen
        stepId={id(params["stepId"])}
        {...given({
          planId: query["plan"] as RecordId | undefined,
          page: query["page"] as MakerPage | undefined,
          size: query["size"] as Size | undefined,
        })}
      />
    ),
  },
  {
    path: "/review/week",
    place: "plan",
    draw: ({ query }) => (
      <WeekReviewScreen
        {...given({
          day: isDay(query["day"]) ? query["day"] : undefined,
          weekPlanId: query["plan"] as RecordId | undefined,
        })}
      />
    ),
  },
  {
    path: "/review/session",
    draw: ({ query }) => <SessionReviewScreen {...given({ id: query["id"] as RecordId | undefined })} />,
  },
  { path: "/week", draw: () => <WeekScreen /> },
  { path: "/week/new", draw: () => <WeekMakerScreen /> },
  { path: "/goals", draw: () => <GoalsScreen /> },
  {
    path: "/goals/new",
    draw: ({ query }) => <GoalMakerScreen {...given({ skill: query["skill"], areaId: query["area"] })} />,
  },
  { path: "/goals/:id", draw: ({ params }) => <GoalScreen id={id(params["id"])} /> },
  { path: "/goals/:id/change", draw: ({ params }) => <GoalChangeScreen id={id(params["id"])} /> },
  { path: "/goals/:id/ladder", draw: ({ params }) => <GoalLadderScreen id={id(params["id"])} /> },
  { path: "/do/:planId", draw: ({ params }) => <TimerScreen planId={id(params["planId"])} /> },
  {
    path: "/log/new",
    draw: ({ query }) => (
      <LogScreen
        {...given({
          planId: query["plan"] as RecordId | undefined,
          stepId: query["step"] as RecordId | undefined,
          minutesDone: toMinutes(query["minutes"]),
        })}
      />
    ),
  },
  { path: "/log/:id/edit", draw: ({ params }) => <LogScreen entryId={id(params["id"])} /> },
  { path: "/in-the-way/:id", draw: ({ params }) => <MissingLinksScreen practiceId={id(params["id"])} /> },
  { path: "/win", draw: () => <WinScreen /> },
  { path: "/win/:id", draw: ({ params }) => <WinScreen entryId={id(params["id"])} /> },
  {
    path: "/look-back",
    place: "lookBack",
    draw: ({ query }) => <LookBackScreen {...given({ from: lookFrom(query["view"]) })} />,
  },
  { path: "/look-back/try", draw: ({ query }) => <TryScreen {...given({ about: query["about"] })} /> },
  { path: "/look-back/try/:id", draw: ({ params }) => <ComparisonScreen id={id(params["id"])} /> },
  { path: "/look-back/guesses", draw: () => <GuessesScreen /> },
  { path: "/look-back/:id", draw: ({ params }) => <EntryScreen id={id(params["id"])} /> },
  { path: "/learn", place: "learn", draw: () => <LearnScreen /> },
  { path: "/learn/questions", draw: () => <QuestionsScreen /> },
  { path: "/learn/:page", draw: ({ params }) => <LearnPageScreen page={params["page"] ?? ""} /> },
  { path: "/thoughts", draw: () => <ThoughtsScreen /> },
  { path: "/proof", draw: () => <ProofScreen /> },
  { path: "/proof/cant", draw: () => <CantScreen /> },
  { path: "/activities", place: "learn", draw: () => <ActivitiesScreen /> },
  { path: "/activities/kept", draw: () => <KeptScreen /> },
  { path: "/activities/kept/:id", draw: ({ params }) => <KeptOneScreen id={id(params["id"])} /> },
  { path: "/activities/notes", draw: () => <NotesScreen /> },
  { path: roomPath, always: true, draw: ({ query }) => <RoomScreen room={query["room"] ?? ""} /> },
  {
    path: "/activities/session",
    draw: ({ query }) => <SessionScreen {...given({ id: query["id"] as RecordId | undefined })} />,
  },
  {
    path: "/activities/session/run",
    draw: ({ query }) => <SessionRunScreen {...given({ id: query["id"] as RecordId | undefined })} />,
  },
  { path: "/activities/:id/client", draw: ({ params }) => <ClientScreen activity={params["id"] ?? ""} /> },
  { path: "/activities/:id/group", draw: ({ params }) => <GroupScreen activity={params["id"] ?? ""} /> },
  { path: "/activities/:id", draw: ({ params }) => <ActivityScreen activity={params["id"] ?? ""} /> },
  {
    path: "/activities/:id/alone",
    draw: ({ params, query }) => (
      <RunScreen activity={params["id"] ?? ""} {...given({ run: query["run"] as RecordId | undefined })} />
    ),
  },
  { path: "/right-now", always: true, draw: () => <RightNowScreen /> },
  { path: "/right-now/:skill", always: true, draw: ({ params }) => <SkillScreen id={params["skill"] ?? ""} /> },
  { path: "/skills", always: true, draw: () => <SkillsScreen /> },
  { path: "/skills/map", draw: ({ query }) => <MapScreen {...given({ skill: query["skill"] })} /> },
  { path: "/skills/for/:moment", always: true, draw: ({ params }) => <MomentScreen moment={params["moment"] ?? ""} /> },
  { path: "/skills/:id", always: true, draw: ({ params }) => <CardScreen id={params["id"] ?? ""} /> },
  {
    path: "/skills/:id/rate",
    draw: ({ params, query }) => (
      <RateScreen skill={params["id"] ?? ""} {...given({ use: query["use"] as RecordId | undefined })} />
    ),
  },
  { path: "/diary", draw: () => <DiaryScreen /> },
  { path: "/diary/day/:day", draw: ({ params }) => <DiaryScreen {...given({ day: params["day"] })} /> },
  { path: "/diary/week", draw: () => <DiaryWeekScreen /> },
  { path: "/diary/week/:day", draw: ({ params }) => <DiaryWeekScreen {...given({ day: params["day"] })} /> },
  { path: "/diary/card", draw: () => <DiaryCardScreen /> },
  { path: "/diary/session", draw: () => <DiarySessionScreen /> },
  { path: "/reach", always: true, draw: () => <ReachScreen /> },
  { path: "/safety-plan", draw: () => <SafetyPlanScreen /> },
  { path: "/you", draw: () => <YouScreen /> },
  { path: "/you/looks", always: true, draw: () => <LooksScreen /> },
  { path: "/you/day", draw: () => <DayScreen /> },
  { path: "/you/reminders", draw: () => <RemindersScreen /> },
  { path: "/you/lock", draw: () => <LockScreen /> },
  { path: "/you/copy", draw: () => <CopyScreen /> },
  { path: "/you/kit", draw: () => <KitScreen /> },
  { path: "/you/restore", always: true, draw: () => <RestoreScreen /> },
  { path: "/you/data", draw: () => <TakeawayScreen /> },
  {
    path: "/print",
    draw: ({ query }) => (
      <PrintScreen key={`${query["what"]} ${query["of"]}`} {...given({ what: query["what"], of: query["of"] })} />
    ),
  },
  { path: "/you/erase", always: true, draw: () => <EraseScreen /> },
  { path: "/gallery", always: true, draw: () => <GalleryScreen /> },
  { path: "/gallery/:id+", always: true, draw: ({ params }) => <GalleryScreen {...given({ id: params["id"] })} /> },
];

/** What a person is likely to need next; reminders begin to watch when the screens are there. */
export const soon: readonly { readonly preload: (client: Client) => Promise<unknown> }[] = [
  { preload: async () => ignoreSecondTaps() },
  RightNowScreen,
  LogScreen,
  SkillScreen,
  ReachScreen,
  TimerScreen,
  {
    // Not fetched, on a line that broke off: the next visit has it in the offline shell.
    preload: (client) =>
      import("./reminders/startReminders.tsx").then((m) => m.startReminders(client)).catch(() => undefined),
  },
];

function id(text: string | undefined): RecordId {
  return (text ?? "") as RecordId;
}
/** "/look-back?view=log" */
function lookFrom(view: string | undefined): { readonly view: "log" | "year" | "reviews" } | undefined {
  return view === "log" || view === "year" || view === "reviews" ? { view } : undefined;
}
function toMinutes(text: string | undefined): number | undefined {
  const minutes = Number(text);
  return text !== undefined && Number.isFinite(minutes) && minutes >= 0 ? minutes : undefined;
}
