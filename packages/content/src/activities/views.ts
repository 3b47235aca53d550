/**
 * Three ways to show one definition. Pure: what is running, which screen is open and how much time is left belongs to
 * the screens. A person alone sees one screen after the other; a therapist has the script beside the client's screens;
 * a leader has the script, the notes and the wall.
 */
import type { ActivityForm } from "@tussock/domain";
import type { Activity, Example, LeaderSide, Part, PartKind, RoomText, TimerWords } from "./activity.ts";
import { partName, partOrder } from "./partNames.ts";
import type { Screen } from "./screen.ts";

/** One thing at a time. Where a part ends, the next one begins; nothing waits for an answer. */
export interface AloneMoment {
  readonly part: PartKind;
  readonly title: string;
  readonly screen: Screen;
  /** Examples to open, where the part has some. */
  readonly examples?: readonly Example[];
  /** Minutes from here to the end, for "about 4 minutes left". */
  readonly minutesLeft: number;
}

export function aloneView(activity: Activity): readonly AloneMoment[] {
  return partOrder.flatMap((kind, at) => {
    const part: PartAsWritten = activity.parts[kind];
    const minutesLeft = minutesFrom(activity, at, "alone");
    return screensFor(part, "alone").map((screen) =>
      Object.assign(
        { part: kind, title: part.title, screen, minutesLeft },
        part.examples && { examples: part.examples },
      ),
    );
  });
}

/** Script and client side of each part, side by side or one after the other. */
export interface ClientPart {
  readonly part: PartKind;
  readonly name: string;
  readonly title: string;
  readonly minutes: number;
  readonly leader: LeaderSide;
  readonly screens: readonly Screen[];
  readonly examples: readonly Example[];
  /** To ask in the talk: the questions of the discussion. */
  readonly questions: readonly string[];
  readonly timer?: TimerWords;
}

export function clientView(activity: Activity): readonly ClientPart[] {
  return partOrder.map((kind) => led(activity, kind, "withClient"));
}

/** What the presenter has for each part. The room screen gets `room` and, while it runs, the time that is left. */
export interface GroupPart extends ClientPart {
  readonly room: RoomText;
  readonly seconds: number;
  /** The extra question of the reflection. */
  readonly groupQuestion?: string;
  readonly next?: { readonly name: string; readonly minutes: number; readonly say: string };
}

export function groupView(activity: Activity): readonly GroupPart[] {
  return partOrder.map((kind, at) => {
    const part: PartAsWritten = activity.parts[kind];
    const after = partOrder[at + 1];
    return Object.assign(
      led(activity, kind, "inGroup"),
      { room: part.room, seconds: part.minutes.inGroup * 60 },
      part.groupQuestion !== undefined && { groupQuestion: part.groupQuestion },
      after && {
        next: {
          name: partName(activity, after),
          minutes: activity.parts[after].minutes.inGroup,
          say: activity.parts[after].leader.say[0] ?? "",
        },
      },
    );
  });
}

/** A part with what only some kinds have. */
interface PartAsWritten extends Part {
  readonly examples?: readonly Example[];
  readonly timer?: TimerWords;
  readonly questions?: readonly string[];
  readonly groupQuestion?: string;
}

function led(activity: Activity, kind: PartKind, form: ActivityForm): ClientPart {
  const part: PartAsWritten = activity.parts[kind];
  return Object.assign(
    {
      part: kind,
      name: partName(activity, kind),
      title: part.title,
      minutes: part.minutes[form],
      leader: part.leader,
      screens: screensFor(part, form),
      examples: part.examples ?? [],
      questions: part.questions ?? [],
    },
    part.timer && { timer: part.timer },
  );
}

function screensFor(part: Part, form: ActivityForm): readonly Screen[] {
  return part.client.filter(({ only }) => !only || only.includes(form));
}

function minutesFrom(activity: Activity, at: number, form: ActivityForm): number {
  return partOrder.slice(at).reduce((sum, kind) => sum + activity.parts[kind].minutes[form], 0);
}
