import { describe, expect, it } from "vitest";
import { safetyWords } from "@tussock/content/words/safety";
import {
  contentOf,
  emptyPerson,
  formOf,
  isEmptyPlan,
  planParts,
  planText,
  readPlanForm,
  shelfOf,
  withLines,
  withoutPerson,
  withPeople,
  withPerson,
  type PlanContent,
} from "./safetyPlan.ts";

const empty: PlanContent = { signs: [], alone: [], distract: [], askHelp: [], professionals: [], surroundings: [] };
const ana: PlanContent = {
  signs: ["I stop answering", "I walk in circles"],
  alone: ["Slow breathing"],
  distract: ["The park"],
  askHelp: [{ name: "Sam", phone: "555 0100" }],
  professionals: [{ name: "Dr. Okafor" }],
  surroundings: ["Sam keeps the key"],
};
const nothingOutside = { contacts: [] };
const titles = Object.fromEntries(
  planParts.map(({ part }) => [part, safetyWords.plan.parts[part].title]),
) as Parameters<typeof planText>[1];

describe("the safety plan", () => {
  it("has six parts in a fixed order, from what Ana can do alone to who else can help", () => {
    expect(planParts.map(({ part }) => part)).toEqual([
      "signs",
      "alone",
      "distract",
      "askHelp",
      "professionals",
      "surroundings",
    ]);
  });

  it("gives back what Ana wrote, word for word", () => {
    expect(contentOf(formOf(ana, nothingOutside))).toEqual({ ...ana, shownWhenLocked: false });
  });

  it("leaves out empty lines and people, and calls someone without a name by the number", () => {
    let form = withLines(formOf(empty, nothingOutside), "signs", "\n  I go quiet \n\n");
    form = withPeople(form, "askHelp", [emptyPerson, { name: "", phone: " 555 0101 " }, { name: " Noor ", phone: "" }]);
    expect(contentOf(form)).toMatchObject({
      signs: ["I go quiet"],
      askHelp: [{ name: "555 0101", phone: "555 0101" }, { name: "Noor" }],
    });
  });

  it("puts nothing outside the lock that Ana did not switch on", () => {
    const form = formOf(ana, nothingOutside);
    expect(shelfOf(form)).toEqual({ contacts: [] });
    expect(shelfOf({ ...form, peopleOutside: true })).toEqual({ contacts: ana.askHelp });
    expect(shelfOf({ ...form, planOutside: true })).toEqual({
      contacts: [],
      safetyPlan: { ...ana, shownWhenLocked: true },
    });
  });

  it("remembers what is outside already, so that the switches tell the truth", () => {
    const form = formOf({ ...ana, shownWhenLocked: true }, { contacts: ana.askHelp });
    expect([form.planOutside, form.peopleOutside]).toEqual([true, true]);
    expect([formOf(ana, nothingOutside).planOutside, formOf(ana, nothingOutside).peopleOutside]).toEqual([
      false,
      false,
    ]);
  });

  it("changes one person and leaves the others alone", () => {
    const form = withPeople(formOf(empty, nothingOutside), "askHelp", [
      { name: "Sam", phone: "1" },
      { name: "Noor", phone: "2" },
    ]);
    expect(withPerson(form, "askHelp", 1, { phone: "22" }).people.askHelp).toEqual([
      { name: "Sam", phone: "1" },
      { name: "Noor", phone: "22" },
    ]);
    expect(withoutPerson(form, "askHelp", 0).people.askHelp).toEqual([{ name: "Noor", phone: "2" }]);
  });

  it("finds its draft again after a crash, also one that lost a part on the way", () => {
    const form = formOf(ana, { contacts: ana.askHelp });
    expect(readPlanForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(
      readPlanForm({ lines: { signs: "I go quiet", alone: 3 }, people: { askHelp: [{ name: "Sam" }, "?"] } }),
    ).toEqual({
      lines: { signs: "I go quiet", alone: "", distract: "", surroundings: "" },
      people: { askHelp: [{ name: "Sam", phone: "" }], professionals: [] },
      planOutside: false,
      peopleOutside: false,
    });
    expect(readPlanForm("something else")).toBeUndefined();
  });

  it("can be copied as words when the disk says no", () => {
    expect(planText(ana, titles)).toContain("How I notice it is getting hard\nI stop answering\nI walk in circles");
    expect(planText(ana, titles)).toContain("Sam, 555 0100");
    expect(isEmptyPlan(empty)).toBe(true);
    expect(isEmptyPlan(ana)).toBe(false);
  });
});
