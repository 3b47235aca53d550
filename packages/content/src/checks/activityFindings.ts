/** What an activity lacks or says twice over: tests hold every definition to it, and plant a break of each rule. */
import type { ActivityForm } from "@tussock/domain";
import type { Activity, Part } from "../activities/activity.ts";
import { partOrder } from "../activities/partNames.ts";
import type { Answer, AskScreen, Screen } from "../activities/screen.ts";
import { toolMakes } from "../activities/tool.ts";
import { writable, type Make, type RecordWrite, type Takes } from "../activities/writes.ts";

export interface KnownIds {
  readonly skills: readonly string[];
  readonly guided: readonly string[];
  readonly examples: readonly string[];
  readonly activities: readonly string[];
}

export function activityFindings(activity: Activity, known: KnownIds): readonly string[] {
  return [
    ...partFindings(activity),
    ...timeFindings(activity),
    ...screenFindings(activity),
    ...writeFindings(activity),
    ...linkFindings(activity, known),
  ].map((finding) => `${activity.code} ${finding}`);
}

export function screensOf(activity: Activity): readonly Screen[] {
  return partOrder.flatMap((kind) => activity.parts[kind].client);
}

const everyForm: readonly ActivityForm[] = ["alone", "withClient", "inGroup"];

/** Each part speaks to the leader, to the person in each form, and to the room. */
function partFindings({ parts, cautions }: Activity): readonly string[] {
  const findings = partOrder.flatMap((kind) => {
    const part: Part = parts[kind];
    return [
      ...(part.leader.say.length > 0 ? [] : [`${kind}: the leader has nothing to say`]),
      ...everyForm
        .filter((form) => !part.client.some(({ only }) => !only || only.includes(form)))
        .map((form) => `${kind}: nothing to see ${form}`),
      // Read from the back row; the mock's own line has 28 signs.
      ...(part.room.text.length <= 60 ? [] : [`${kind}: too long for the wall`]),
    ];
  });
  const { experience, discussion, guidance } = parts;
  if (experience.leader.ifQuiet === undefined) findings.push("experience: what to do if it is quiet?");
  if (experience.leader.watchFor === undefined) findings.push("experience: what to watch for?");
  if (discussion.leader.ifQuiet === undefined) findings.push("discussion: what to do if it is quiet?");
  if (discussion.questions.length < 3) findings.push("discussion: fewer than 3 questions");
  if (guidance.examples.length < 2) findings.push("guidance: fewer than 2 examples");
  if (cautions.length === 0) findings.push("no caution");
  return findings;
}

function timeFindings({ parts, minutes }: Activity): readonly string[] {
  return everyForm.flatMap((form) => {
    const times = partOrder.map((kind) => parts[kind].minutes[form]);
    const sum = times.reduce((all, one) => all + one, 0);
    const doing = parts.experience.minutes[form];
    return [
      ...(sum === minutes[form] ? [] : [`${form}: the parts take ${sum} minutes, not ${minutes[form]}`]),
      // PRODUCT A: five to ten minutes.
      ...(doing >= 5 && doing <= 10 ? [] : [`${form}: ${doing} minutes of experience`]),
      ...times
        .filter((one) => !Number.isInteger(one) || one < (form === "alone" || form === "withClient" ? 0 : 1))
        .map((one) => `${form}: a part of ${one} minutes`),
    ];
  });
}

function screenFindings(activity: Activity): readonly string[] {
  const ids = screensOf(activity).map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: this screen stands twice`),
    ...ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id)).map((id) => `${id}: not an id`),
    ...asksOf(activity).flatMap(({ id, answer }) => answerFindings(answer).map((finding) => `${id}: ${finding}`)),
  ];
}

function answerFindings(answer: Answer): readonly string[] {
  if (answer.kind === "oneOf") {
    const ids = answer.options.map(({ id }) => id);
    // DESIGN-LANGUAGE §3, rule 2: at most six choices; own words are a line to write, not a choice.
    if (ids.length < 2 || ids.length > 6) return [`${ids.length} choices`];
    if (new Set(ids).size < ids.length) return ["a choice stands twice"];
  }
  if ((answer.kind === "count" || answer.kind === "range") && answer.least >= answer.most) return ["no room to choose"];
  return [];
}

/** Every write lands in a record that is announced, in a field that takes such an answer; and every record can come about. */
function writeFindings(activity: Activity): readonly string[] {
  const { makes } = activity;
  const written = asksOf(activity).flatMap(({ id, answer, writes }) =>
    writes.to === "run" ? [] : [{ id, answer, writes }],
  );
  const tools = screensOf(activity).flatMap((screen) => (screen.kind === "tool" ? [screen] : []));
  const announced = makes.map(keyOfMake);
  return [
    ...announced.filter((key, at) => announced.indexOf(key) !== at).map((key) => `${key}: announced twice`),
    ...written.flatMap(({ id, answer, writes }) => [
      ...(announced.includes(keyOfWrite(writes)) ? [] : [`${id}: writes a ${writes.to} that is not announced`]),
      ...(fits(answer, takesOf(writes)) ? [] : [`${id}: ${writes.to}.${writes.field} takes no ${answer.kind}`]),
    ]),
    ...twice(written.map(({ writes }) => `${keyOfWrite(writes)}.${writes.field}`)).map(
      (key) => `${key}: written twice`,
    ),
    ...makes.flatMap((make) => {
      if (make.by === "tool") {
        const tool = tools.find(({ id }) => id === make.screen);
        const writes: readonly string[] = tool ? toolMakes[tool.tool.kind] : [];
        return writes.includes(make.record) ? [] : [`${make.screen}: makes no ${make.record}`];
      }
      return [
        ...make.needs
          .filter(
            (field) => !written.some(({ writes }) => keyOfWrite(writes) === keyOfMake(make) && writes.field === field),
          )
          .map((field) => `${keyOfMake(make)}: nothing asks for ${field}`),
        ...(make.tiedTo ?? [])
          .filter((one) => !announced.includes(keyOf(one.record, one.name)))
          .map(({ record }) => `${keyOfMake(make)}: tied to a ${record} that is not announced`),
      ];
    }),
    ...tools.flatMap(({ id, tool }) =>
      toolMakes[tool.kind]
        .filter((record) => !makes.some((make) => make.by === "tool" && make.screen === id && make.record === record))
        .map((record) => `${id}: its ${record} is not announced`),
    ),
  ];
}

function linkFindings({ id, links, parts }: Activity, known: KnownIds): readonly string[] {
  const borrowed = partOrder
    .flatMap((kind) => parts[kind].client)
    .flatMap((screen) => (screen.kind === "tool" && screen.tool.kind === "catalogue" ? screen.tool.first : []));
  return [
    ...dead(links.skills, known.skills, "skill"),
    ...dead(links.guided, known.guided, "guided skill"),
    ...dead([...links.examples, ...borrowed], known.examples, "example"),
    ...dead(
      links.next,
      known.activities.filter((one) => one !== id),
      "activity",
    ),
  ];
}

function dead(ids: readonly string[], known: readonly string[], what: string): readonly string[] {
  const gone = ids.filter((id) => !known.includes(id)).map((id) => `links to no ${what} ${id}`);
  return ids.length > 0 || what === "example" ? gone : [`links to no ${what} at all`];
}

function asksOf(activity: Activity): readonly AskScreen[] {
  return screensOf(activity).flatMap((screen) => (screen.kind === "ask" ? [screen] : []));
}

/** Words take what a person typed, the label of a choice, or a line of examples; a closed list takes only its own ids. */
function fits(answer: Answer, takes: Takes | undefined): boolean {
  if (takes === undefined) return false;
  if (takes === "words") return answer.kind === "words" || answer.kind === "oneOf";
  if (typeof takes === "string") return answer.kind === takes;
  return answer.kind === "oneOf" && answer.own === undefined && answer.options.every(({ id }) => takes.includes(id));
}

function takesOf({ to, field }: RecordWrite): Takes | undefined {
  const fields: Readonly<Record<string, Takes>> = writable[to];
  return fields[field];
}

function keyOfMake(make: Make): string {
  return keyOf(make.record, make.by === "answers" ? make.name : undefined);
}
function keyOfWrite({ to, name }: RecordWrite): string {
  return keyOf(to, name);
}
function keyOf(record: string, name: string | undefined): string {
  return name === undefined ? record : `${record} (${name})`;
}
function twice(keys: readonly string[]): readonly string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}
