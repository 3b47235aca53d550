/** Every address of the app and the screen that answers it. Only Today is in the first bundle. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { AreaKind, RecordId } from "@tussock/domain";
import type { MakerPage } from "#screens/plan/makerForm.ts";
import { TodayScreen } from "#screens/today/TodayScreen.tsx";
import type { Place } from "./Frame.tsx";
import { lazyExtra, lazyScreen } from "./lazyScreen.ts";
import { useTussock } from "./tussock.ts";

export interface AppRoute {
  readonly path: string;
  readonly draw: (at: At) => JSX.Element;
  /** Screens with a place stand beside the tab bar; all others fill the window. */
  readonly place?: Place;
  /** Works before the first run, while locked and in trouble. */
  readonly always?: true;
}
/** What an address carries, as text. */
export interface At {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

const PlanScreen = lazyScreen(() => import("#screens/plan/PlanScreen.tsx").then((m) => m.PlanScreen));
const StepMakerScreen = lazyScreen(() => import("#screens/plan/StepMakerScreen.tsx").then((m) => m.StepMakerScreen));
const TimerScreen = lazyScreen(() => import("#screens/timer/TimerScreen.tsx").then((m) => m.TimerScreen));
const LogScreen = lazyScreen(() => import("#screens/log/LogScreen.tsx").then((m) => m.LogScreen));
const WinScreen = lazyScreen(() => import("#screens/win/WinScreen.tsx").then((m) => m.WinScreen));
const WelcomeScreen = lazyScreen(() => import("#screens/welcome/WelcomeScreen.tsx").then((m) => m.WelcomeScreen));
const RightNowScreen = lazyScreen(() => import("#screens/rightnow/RightNowScreen.tsx").then((m) => m.RightNowScreen));
const SkillScreen = lazyScreen(() => import("#screens/rightnow/SkillScreen.tsx").then((m) => m.SkillScreen));
const AllSkillsScreen = lazyScreen(() =>
  import("#screens/rightnow/AllSkillsScreen.tsx").then((m) => m.AllSkillsScreen),
);
const ReachScreen = lazyScreen(() => import("#screens/safety/ReachScreen.tsx").then((m) => m.ReachScreen));
const SafetyPlanScreen = lazyScreen(() =>
  import("#screens/safety/SafetyPlanScreen.tsx").then((m) => m.SafetyPlanScreen),
);
const LookBackScreen = lazyScreen(() => import("#screens/lookback/LookBackScreen.tsx").then((m) => m.LookBackScreen));
const EntryScreen = lazyScreen(() => import("#screens/lookback/EntryScreen.tsx").then((m) => m.EntryScreen));
const LearnScreen = lazyScreen(() => import("#screens/learn/LearnScreen.tsx").then((m) => m.LearnScreen));
const LearnPageScreen = lazyScreen(() => import("#screens/learn/LearnPageScreen.tsx").then((m) => m.LearnPageScreen));
const YouScreen = lazyScreen(() => import("#screens/you/YouScreen.tsx").then((m) => m.YouScreen));
const LooksScreen = lazyScreen(() => import("#screens/you/LooksScreen.tsx").then((m) => m.LooksScreen));
const DayScreen = lazyScreen(() => import("#screens/you/DayScreen.tsx").then((m) => m.DayScreen));
const EraseScreen = lazyScreen(() => import("#screens/you/EraseScreen.tsx").then((m) => m.EraseScreen));
const LockScreen = lazyScreen(() => import("#screens/lock/LockScreen.tsx").then((m) => m.LockScreen));
const CopyScreen = lazyScreen(() => import("#screens/copies/CopyScreen.tsx").then((m) => m.CopyScreen));
const KitScreen = lazyScreen(() => import("#screens/copies/KitScreen.tsx").then((m) => m.KitScreen));
const RestoreScreen = lazyScreen(() => import("#screens/copies/RestoreScreen.tsx").then((m) => m.RestoreScreen));
const TakeawayScreen = lazyScreen(() => import("#screens/copies/TakeawayScreen.tsx").then((m) => m.TakeawayScreen));
const InstallCard = lazyExtra(() => import("#screens/install/InstallCard.tsx").then((m) => m.InstallCard));
const GalleryScreen = lazyScreen(() => import("#gallery/GalleryScreen.tsx").then((m) => m.GalleryScreen));

/** The first screen stands; what can wait may come. */
const settled = signal(false);

/** Asked once, after the first log; until the browser has something to offer, nothing of it is fetched. */
function InstallOffer(): JSX.Element | null {
  const { device, preferences, today } = useTussock();
  const worthAsking = preferences.value.installCard !== "off" && (today.value?.steps.count ?? 0) > 0;
  const can = device.canInstall.value;
  return settled.value && worthAsking && (can === "prompt" || can === "ios") ? <InstallCard /> : null;
}

export const routes: readonly AppRoute[] = [
  {
    path: "/",
    place: "today",
    draw: () => (
      <TodayScreen>
        <InstallOffer />
      </TodayScreen>
    ),
  },
  { path: "/plan", place: "plan", draw: () => <PlanScreen /> },
  {
    path: "/plan/new",
    draw: ({ query }) => <StepMakerScreen {...given({ area: query["area"] as AreaKind | undefined })} />,
  },
  {
    path: "/plan/:stepId",
    draw: ({ params, query }) => (
      <StepMakerScreen
        stepId={id(params["stepId"])}
        {...given({ planId: query["plan"] as RecordId | undefined, page: query["page"] as MakerPage | undefined })}
      />
    ),
  },
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
  { path: "/win", draw: () => <WinScreen /> },
  { path: "/win/:id", draw: ({ params }) => <WinScreen entryId={id(params["id"])} /> },
  { path: "/look-back", place: "lookBack", draw: () => <LookBackScreen /> },
  { path: "/look-back/:id", draw: ({ params }) => <EntryScreen id={id(params["id"])} /> },
  { path: "/learn", place: "learn", draw: () => <LearnScreen /> },
  { path: "/learn/:page", draw: ({ params }) => <LearnPageScreen page={params["page"] ?? ""} /> },
  { path: "/welcome", always: true, draw: () => <WelcomeScreen /> },
  { path: "/right-now", always: true, draw: () => <RightNowScreen /> },
  { path: "/right-now/:skill", always: true, draw: ({ params }) => <SkillScreen id={params["skill"] ?? ""} /> },
  { path: "/skills", always: true, draw: () => <AllSkillsScreen /> },
  { path: "/reach", always: true, draw: () => <ReachScreen /> },
  { path: "/safety-plan", draw: () => <SafetyPlanScreen /> },
  { path: "/you", draw: () => <YouScreen /> },
  { path: "/you/looks", always: true, draw: () => <LooksScreen /> },
  { path: "/you/day", draw: () => <DayScreen /> },
  { path: "/you/lock", draw: () => <LockScreen /> },
  { path: "/you/copy", draw: () => <CopyScreen /> },
  { path: "/you/kit", draw: () => <KitScreen /> },
  { path: "/you/restore", always: true, draw: () => <RestoreScreen /> },
  { path: "/you/data", draw: () => <TakeawayScreen /> },
  { path: "/you/erase", always: true, draw: () => <EraseScreen /> },
  { path: "/gallery", always: true, draw: () => <GalleryScreen /> },
  { path: "/gallery/:id+", always: true, draw: ({ params }) => <GalleryScreen {...given({ id: params["id"] })} /> },
];

/** The screens a person needs next are fetched while nothing else happens, so that the first tap does not wait. */
export async function fetchSoon(): Promise<void> {
  settled.value = true;
  for (const screen of [RightNowScreen, LogScreen, SkillScreen, ReachScreen, TimerScreen]) await screen.preload();
}

function id(text: string | undefined): RecordId {
  return (text ?? "") as RecordId;
}
function toMinutes(text: string | undefined): number | undefined {
  const minutes = Number(text);
  return text !== undefined && Number.isFinite(minutes) && minutes >= 0 ? minutes : undefined;
}
/** Leaves out what is undefined, so that optional props stay truly absent. */
function given<Props extends object>(props: Props): { [Key in keyof Props]?: Exclude<Props[Key], undefined> } {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as never;
}
