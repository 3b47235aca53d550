import type { Contact, SafetyPlan } from "@tussock/domain";
import type { OpenShelf } from "./asks.ts";
import { callHref } from "./callPerson.ts";
import type { VaultState } from "./tussock.ts";

type PlanPeople = Pick<SafetyPlan, "askHelp" | "professionals">;

/**
 * Who can be reached from here. While the vault is open: the people of the safety plan, those to ask for help first, and
 * the professionals who can be called. Otherwise only those the person put outside the lock, and nobody else.
 */
export function peopleAtHand(vault: VaultState, shelf: OpenShelf, plan: PlanPeople | undefined): readonly Contact[] {
  if (vault.is !== "open" || !plan) return shelf.contacts;
  return [...plan.askHelp, ...plan.professionals.filter(({ phone }) => callHref(phone) !== undefined)];
}
