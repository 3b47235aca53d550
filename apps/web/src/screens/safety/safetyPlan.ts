/** The safety plan as it is written: six parts in order (structure after Stanley and Brown 2012), the words a person’s own. */
import type { Contact, SafetyPlan } from "@tussock/domain";
import type { OpenShelf } from "#app/asks.ts";
import { isKept, keptText } from "#app/readKept.ts";

export type PlanContent = Omit<SafetyPlan, "type" | "id">;
export type LinePart = "signs" | "alone" | "distract" | "surroundings";
export type PeoplePart = "askHelp" | "professionals";

/** The order matters: from what one can do alone to who else can help, and last the place around. */
export const planParts = [
  { part: "signs", holds: "lines" },
  { part: "alone", holds: "lines" },
  { part: "distract", holds: "lines" },
  { part: "askHelp", holds: "people" },
  { part: "professionals", holds: "people" },
  { part: "surroundings", holds: "lines" },
] as const satisfies readonly (
  | { readonly part: LinePart; readonly holds: "lines" }
  | { readonly part: PeoplePart; readonly holds: "people" }
)[];

/** What is on the screen while it is written: lines as one text, people with both fields always there. */
export interface PlanForm {
  readonly lines: Readonly<Record<LinePart, string>>;
  readonly people: Readonly<Record<PeoplePart, readonly PersonForm[]>>;
  readonly planOutside: boolean;
  readonly peopleOutside: boolean;
}
export interface PersonForm {
  readonly name: string;
  readonly phone: string;
}
export const emptyPerson: PersonForm = { name: "", phone: "" };

export function formOf(plan: PlanContent, shelf: OpenShelf): PlanForm {
  return {
    lines: {
      signs: plan.signs.join("\n"),
      alone: plan.alone.join("\n"),
      distract: plan.distract.join("\n"),
      surroundings: plan.surroundings.join("\n"),
    },
    people: { askHelp: peopleOf(plan.askHelp), professionals: peopleOf(plan.professionals) },
    planOutside: plan.shownWhenLocked === true,
    peopleOutside: shelf.contacts.length > 0,
  };
}

export function contentOf(form: PlanForm): PlanContent {
  const lines = (part: LinePart) =>
    form.lines[part]
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  return {
    signs: lines("signs"),
    alone: lines("alone"),
    distract: lines("distract"),
    askHelp: contactsOf(form.people.askHelp),
    professionals: contactsOf(form.people.professionals),
    surroundings: lines("surroundings"),
    shownWhenLocked: form.planOutside,
  };
}

/** What then stands outside the lock: what the person switched on, and nothing else. */
export function shelfOf(form: PlanForm): OpenShelf {
  const plan = contentOf(form);
  return {
    contacts: form.peopleOutside ? plan.askHelp : [],
    ...(form.planOutside ? { safetyPlan: plan } : {}),
  };
}

export function isEmptyPlan(plan: PlanContent): boolean {
  return planParts.every(({ part }) => plan[part].length === 0);
}

/** Everything in it as plain text, for a clipboard when the disk says no. */
export function planText(plan: PlanContent, titles: Readonly<Record<LinePart | PeoplePart, string>>): string {
  return planParts
    .filter(({ part }) => plan[part].length > 0)
    .map(({ part }) =>
      [
        titles[part],
        ...plan[part].map((item) =>
          typeof item === "string" ? item : [item.name, item.phone].filter(Boolean).join(", "),
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

export function withLines(form: PlanForm, part: LinePart, text: string): PlanForm {
  return { ...form, lines: { ...form.lines, [part]: text } };
}
export function withPeople(form: PlanForm, part: PeoplePart, people: readonly PersonForm[]): PlanForm {
  return { ...form, people: { ...form.people, [part]: people } };
}
export function withPerson(form: PlanForm, part: PeoplePart, at: number, change: Partial<PersonForm>): PlanForm {
  return withPeople(
    form,
    part,
    form.people[part].map((person, i) => (i === at ? { ...person, ...change } : person)),
  );
}
export function withoutPerson(form: PlanForm, part: PeoplePart, at: number): PlanForm {
  return withPeople(
    form,
    part,
    form.people[part].filter((_, i) => i !== at),
  );
}

/** A draft from the disk may come from another version: what cannot be read is left out, never made up. */
export function readPlanForm(kept: unknown): PlanForm | undefined {
  if (!isKept(kept) || !isKept(kept["lines"]) || !isKept(kept["people"])) return undefined;
  const { lines, people } = kept as {
    readonly lines: Readonly<Record<string, unknown>>;
    readonly people: Readonly<Record<string, unknown>>;
  };
  return {
    lines: {
      signs: keptText(lines["signs"]),
      alone: keptText(lines["alone"]),
      distract: keptText(lines["distract"]),
      surroundings: keptText(lines["surroundings"]),
    },
    people: { askHelp: keptPeople(people["askHelp"]), professionals: keptPeople(people["professionals"]) },
    planOutside: kept["planOutside"] === true,
    peopleOutside: kept["peopleOutside"] === true,
  };
}

function keptPeople(kept: unknown): readonly PersonForm[] {
  return Array.isArray(kept)
    ? kept.filter(isKept).map((one) => ({ name: keptText(one["name"]), phone: keptText(one["phone"]) }))
    : [];
}
function peopleOf(contacts: readonly Contact[]): readonly PersonForm[] {
  return contacts.map(({ name, phone }) => ({ name, phone: phone ?? "" }));
}
function contactsOf(people: readonly PersonForm[]): readonly Contact[] {
  return people.flatMap(({ name, phone }) => {
    const number = phone.trim();
    const called = name.trim() || number;
    return called === "" ? [] : [{ name: called, ...(number === "" ? {} : { phone: number }) }];
  });
}
