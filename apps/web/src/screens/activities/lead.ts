/** Where a leader is in a session: which activity, which part, how much time is left. Pure; the clock is handed in. */
import { tuftsDrawn } from "@tussock/domain/activity";
import { groupView, type GroupPart } from "@tussock/content/activities";
import { begin, isOver, longer, pause, rested, type Countdown } from "./countdown.ts";
import type { RoomNow } from "./room.ts";
import { minutesOfItem, minutesOfPlan, type SessionPlan } from "./sessionPlan.ts";

export interface Lead {
  readonly plan: SessionPlan;
  readonly item: number;
  readonly part: number;
  readonly clock: Countdown;
  readonly clockShown: boolean;
  /** The shared picture: whose ground it is, what grew there before today, and today; it only grows. */
  readonly patch: string;
  readonly tufts: number;
  readonly tuftsToday: number;
  /** Names what grew today once it is kept, so that it is never added twice. */
  readonly growth: string;
  /** What the leader began to call the picture. */
  readonly pictureName: string;
  readonly ended: boolean;
  /** That it was led is kept as a run already. */
  readonly noted: boolean;
}

export function startLead(plan: SessionPlan, patch = "", growth = ""): Lead {
  return {
    plan,
    item: 0,
    part: 0,
    clock: timeOf(plan, 0, 0),
    clockShown: true,
    patch,
    tufts: 0,
    tuftsToday: 0,
    growth,
    pictureName: "",
    ended: false,
    noted: false,
  };
}

export function partsNow({ plan, item }: Lead): readonly GroupPart[] {
  const activity = plan.items[item]?.activity;
  return activity ? groupView(activity) : [];
}

/** On to the next part with its time running, then to the next activity, then to the end. */
export function next(lead: Lead, now: number): Lead {
  if (lead.part + 1 < partsNow(lead).length) return at(lead, lead.item, lead.part + 1, now);
  return lead.item + 1 < lead.plan.items.length ? at(lead, lead.item + 1, 0, now) : end(lead);
}
export function back(lead: Lead, now: number): Lead {
  if (lead.ended) return { ...lead, ended: false };
  if (lead.part > 0) return at(lead, lead.item, lead.part - 1, now);
  const before = lead.plan.items[lead.item - 1];
  return before ? at(lead, lead.item - 1, before.minutes.length - 1, now) : lead;
}
export function toPart(lead: Lead, part: number, now: number): Lead {
  return at(lead, lead.item, part, now);
}
export function end(lead: Lead): Lead {
  return { ...lead, ended: true, clock: { is: "resting", leftMs: 0 } };
}
/** From the beginning; what grew stands there, and what of it is not kept yet can still be. */
export function again({ plan, patch, tufts, tuftsToday, growth, pictureName }: Lead): Lead {
  return { ...startLead(plan, patch, growth), tufts, tuftsToday, pictureName };
}
/** What grows from now on is another growth. */
export function pictureKept(lead: Lead, growth: string): Lead {
  return { ...lead, tuftsToday: 0, growth, pictureName: "" };
}

export function startOrPause(lead: Lead, now: number): Lead {
  const { clock } = lead;
  if (clock.is === "running") return { ...lead, clock: pause(clock, now) };
  return isOver(clock, now) ? lead : { ...lead, clock: begin(clock, now) };
}
export function oneMinuteMore(lead: Lead, now: number): Lead {
  const { clock } = lead;
  const over = isOver(clock, now);
  const more = longer(clock, 1, now);
  return { ...lead, clock: over ? begin(more, now) : more };
}
export function skipTime(lead: Lead): Lead {
  return { ...lead, clock: { is: "resting", leftMs: 0 } };
}
export function showClock(lead: Lead, clockShown: boolean): Lead {
  return { ...lead, clockShown };
}
/** All at once, so that nobody sees whose they were. */
export function addTufts(lead: Lead, count: number): Lead {
  const more = Math.max(0, Math.round(count));
  return { ...lead, tufts: lead.tufts + more, tuftsToday: lead.tuftsToday + more };
}
/** The picture of an earlier session, to go on with. What was added today goes along. */
export function goOnWith(lead: Lead, patch: string, tufts: number): Lead {
  return { ...lead, patch, tufts: tufts + lead.tuftsToday };
}

/** Minutes of the plan that lie before this part, and all of them. */
export function planned({ plan, item, part }: Lead): { readonly before: number; readonly all: number } {
  const earlier = plan.items.slice(0, item).reduce((sum, one) => sum + minutesOfItem(one), 0);
  const here = (plan.items[item]?.minutes ?? []).slice(0, part).reduce((sum, minutes) => sum + minutes, 0);
  return { before: earlier + here, all: minutesOfPlan(plan) };
}

/** Where the activity has a shared picture, it stands on the wall from the doing on. */
export function hasPicture({ plan, item, part }: Lead): boolean {
  const activity = plan.items[item]?.activity;
  return (
    activity !== undefined &&
    part >= 4 &&
    activity.parts.experience.client.some((screen) => screen.kind === "tool" && screen.tool.kind === "sharedChallenge")
  );
}

/** What the wall shows now. */
export function roomNow(lead: Lead, now: number): RoomNow {
  const part = partsNow(lead)[lead.part];
  if (lead.ended || !part) return { is: "ended" };
  return {
    is: "part",
    name: part.name,
    text: part.room.text,
    ...(part.room.small !== undefined && { small: part.room.small }),
    ...(lead.clockShown && !isOver(lead.clock, now) && { clock: lead.clock }),
    ...(hasPicture(lead) && { tufts: tuftsDrawn(lead.patch, lead.tufts) }),
  };
}

/** What to say about the time: at its beginning, from half of it on, at its end. */
export function cue(part: GroupPart, secondsLeft: number, minutes: number): string | undefined {
  if (!part.timer) return undefined;
  if (secondsLeft === 0) return part.timer.end;
  return secondsLeft > minutes * 30 ? part.timer.begin : part.timer.half;
}

function at(lead: Lead, item: number, part: number, now: number): Lead {
  return { ...lead, item, part, ended: false, clock: begin(timeOf(lead.plan, item, part), now) };
}
function timeOf(plan: SessionPlan, item: number, part: number): Countdown {
  return rested((plan.items[item]?.minutes[part] ?? 0) * 60);
}
