import type { Contact, SafetyPlan } from "@tussock/domain";
import type { OpenShelf } from "./asks.ts";
import { callHref } from "./callPerson.ts";

type PlanPeople = Pick<SafetyPlan, "askHelp" | "professionals">;

/**
 * Who can be reached from here: the people of the safety plan where it may be read, those to ask for help first, and the
 * professionals who can be called; then whoever else the person put outside the lock. Without the plan those alone.
 */
export function peopleAtHand({ contacts }: OpenShelf, plan: PlanPeople | undefined): readonly Contact[] {
  if (!plan) return contacts;
  const ofPlan = [...plan.askHelp, ...plan.professionals.filter(({ phone }) => callHref(phone) !== undefined)];
  return [...ofPlan, ...contacts.filter((contact) => !ofPlan.some((known) => isSame(known, contact)))];
}

function isSame(one: Contact, other: Contact): boolean {
  return one.name === other.name && one.phone === other.phone;
}
