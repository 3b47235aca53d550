/** Where a leader is in a session: which activity, which part, how much time is left. Pure; the clock is handed in. */
import { groupView, type GroupPart } from "@tussock/content/activities";
import { begin, isOver, longer, pause, rested, type Countdown } from "./countdown.ts";
import { minutesOfItem, minutesOfPlan, type SessionPlan } from "./sessionPlan.ts";

export interface Lead {
  readonly plan: SessionPlan;
  readonly item: number;
  readonly part: number;
  readonly clock: Countdown;
  readonly clockShown: boolean;
  /** The shared picture; it only grows. */
  readonly tufts: number;
  readonly ended: boolean;
}

export function startLead(plan: SessionPlan): Lead {
  return { plan, item: 0, part: 0, clock: timeOf(plan, 0, 0), clockShown: true, tufts: 0, ended: false };
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
export function again(lead: Lead): Lead {
  return startLead(lead.plan);
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
export function addTuft(lead: Lead): Lead {
  return { ...lead, tufts: lead.tufts + 1 };
}

/** Minutes of the plan that lie before this part, and all of them. */
export function planned({ plan, item, part }: Lead): { readonly before: number; readonly all: number } {
  const earlier = plan.items.slice(0, item).reduce((sum, one) => sum + minutesOfItem(one), 0);
  const here = (plan.items[item]?.minutes ?? []).slice(0, part).reduce((sum, minutes) => sum + minutes, 0);
  return { before: earlier + here, all: minutesOfPlan(plan) };
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
