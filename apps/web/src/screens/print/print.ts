/** What comes onto paper: which sheet, empty or with the person's words, and how large. Draws nothing. */
import type {
  ActivityRun,
  Area,
  Day,
  PlannedStep,
  Practice,
  Review,
  SafetyPlan,
  StepNow,
  TeachCard,
} from "@tussock/domain";
import { addDays } from "@tussock/domain";
import type { DiaryWeek } from "@tussock/domain/diary";
import { activities, activityById } from "@tussock/content/activities";
import {
  activityClientSheet,
  activityLeaderSheet,
  blankDiary,
  diaryOfWeek,
  diaryWeekSheet,
  generalNotesSheet,
  keptCardsPack,
  logSheet,
  patternsSheet,
  packKinds,
  packOf,
  safetyPlanSheet,
  skillCardSheet,
  skillCardsPack,
  skillsOnABlankCard,
  teachCardSheet,
  weekOfPlan,
  weekPlanSheet,
  worksheet,
  type Pack,
  type PackKind,
  type Sheet,
  type StepOnPaper,
  type WeekToPrint,
} from "@tussock/content/sheets";
import { cardById, skillCards, skillModules, type SkillCard } from "@tussock/content/skills/cards";
import { loggedSkillName } from "@tussock/content/skills/names";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { printWords as words } from "@tussock/content/words/print";
import { diaryWords } from "@tussock/content/words/diary";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import type { PatternsNow } from "#app/patternAsks.ts";
import { patternsShown, type Measure } from "#app/patternCards/patternCards.ts";
import { patternsSpan } from "#app/patternCards/patternsSpan.ts";
import type { Paper } from "#app/printJob.ts";

/** "step", "client:teach-it", "pack:all": as it stands in the address. */
export type What = string;

export interface Choice {
  readonly what: What;
  readonly label: string;
}
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Nothing of it is there without one's own words, so it has no empty sheet. */
export const PATTERNS = "patterns";

/** What is there for everyone; `choicesFor` adds what is there for one person. */
export const choiceGroups: readonly ChoiceGroup[] = [
  {
    title: words.groups.worksheets,
    choices: [
      { what: "step", label: words.step.title },
      { what: "log", label: words.log.title },
      { what: "week", label: words.week.title },
      { what: "diary", label: diaryWords.week.printed.title },
      { what: "teach", label: words.teach.title },
      { what: "safety", label: safetyWords.plan.title },
    ],
  },
  { title: words.groups.mine, choices: [{ what: PATTERNS, label: patternsWords.title }] },
  {
    title: words.groups.skills,
    choices: [
      ...skillModules.map(({ id, name }) => ({ what: `skills:${id}`, label: words.skill.ofModule(name) })),
      ...skillCards.map(({ id, name }) => ({ what: `skill:${id}`, label: name })),
    ],
  },
  {
    title: words.groups.packs,
    choices: packKinds.map((kind) => ({ what: `pack:${kind}`, label: words.packs[kind].title })),
  },
  {
    title: words.groups.client,
    choices: [
      ...activities.map(({ id, name }) => ({ what: `client:${id}`, label: name })),
      { what: "notes:client", label: words.notes.client },
    ],
  },
  {
    title: words.groups.leader,
    choices: [
      ...activities.map(({ id, name }) => ({ what: `leader:${id}`, label: words.activity.leader(name) })),
      { what: "notes:leader", label: words.notes.leader },
    ],
  },
];

const keptSkills: Choice = { what: "skills:kept", label: words.skill.kept };

/** The skills a person keeps come first among the cards; without any there is no such pack. */
export function choicesFor({ kept }: Pick<OwnThings, "kept">): readonly ChoiceGroup[] {
  if (kept.length === 0) return choiceGroups;
  return choiceGroups.map((group) =>
    group.title === words.groups.skills ? { ...group, choices: [keptSkills, ...group.choices] } : group,
  );
}

/** An address of a later version, or one that was mistyped, shows the first sheet. */
export function whatOf(asked: string | undefined, groups: readonly ChoiceGroup[] = choiceGroups): What {
  return groups.some(({ choices }) => choices.some(({ what }) => what === asked)) ? (asked ?? "step") : "step";
}

/** Everything a filled sheet can be made of; read from the vault when it is wanted. */
export interface OwnThings {
  readonly today: Day;
  readonly steps: readonly StepNow[];
  readonly areas: readonly Area[];
  readonly plans: readonly PlannedStep[];
  readonly practices: readonly Practice[];
  readonly runs: readonly ActivityRun[];
  readonly cards: readonly TeachCard[];
  /** Words of goals, steps and areas, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly safetyPlan: SafetyPlan;
  /** Cards kept at hand, in the person’s order. */
  readonly kept: readonly SkillCard[];
  readonly week?: WeekToPrint;
  readonly weekReview?: Review;
  readonly diary?: DiaryWeek;
  /** Only while they are what is printed: ten years take a moment. */
  readonly patterns?: PatternsNow;
}

/** What of one's own this sheet could hold; none means that only the empty one is there. */
export function ownChoices(
  what: What,
  own: OwnThings,
  locale: string,
): readonly { readonly id: string; readonly label: string }[] {
  const [kind, name] = what.split(":");
  const dayOf = (day: Day) => sharedWords.relativeDay(day, own.today, locale);
  switch (kind) {
    case "step":
      return own.steps.map(({ step, title }) => ({ id: step.id, label: title }));
    case "log":
      return own.practices.length === 0
        ? []
        : [
            ...logSpans.map((span) => ({ id: span, label: words.logDays[span] })),
            ...own.practices
              .slice(0, MOST_ENTRIES)
              .map(({ id, what: did, day }) => ({ id, label: `${dayOf(day)}: ${did}` })),
          ];
    case "client":
      return own.runs.filter(({ activity }) => activity === name).map(({ id, day }) => ({ id, label: dayOf(day) }));
    case "teach":
      return own.cards.map(({ id, topic }) => ({ id, label: topic }));
    case "safety":
      return isEmptyPlan(own.safetyPlan) ? [] : [{ id: "safety-plan", label: safetyWords.plan.title }];
    case "week":
      return own.week ? [{ id: own.week.plan.id, label: sharedWords.shortDay(own.week.plan.from, locale) }] : [];
    case "diary":
      return own.diary && own.diary.filled > 0
        ? [{ id: own.diary.days[0] ?? "diary", label: diaryOfWeek(own.diary, locale).weekOf }]
        : [];
    case PATTERNS:
      return (["mood", "confidence"] as const).map((id) => ({ id, label: patternCardsWords.measure[id] }));
    case undefined:
    default:
      return [];
  }
}

const logSpans = ["newest", "week", "month"] as const;
const spanDays = { week: 7, month: 30 } as const;
/** A list to choose one entry from; older ones are printed from Look back. */
const MOST_ENTRIES = 30;

export interface Wanted {
  readonly what: What;
  /** Which of one’s own; without it the sheet is empty. */
  readonly of?: string;
}

/** The sheets that were asked for. Contents stand in front of what is a pack. */
export function packFor(
  { what, of }: Wanted,
  own: OwnThings | undefined,
  locale: string,
): Pack & { readonly contents: boolean } {
  const [kind, name = ""] = what.split(":");
  if (kind === "pack") return { ...packOf(name as PackKind, locale), contents: true };
  if (kind === "skills") {
    const pack =
      name === "kept" && own ? keptCardsPack(own.kept) : skillCardsPack(skillModules.find(({ id }) => id === name)?.id);
    return { ...pack, contents: true };
  }
  const sheet = sheetFor(kind ?? "", name, of === undefined ? undefined : own, of ?? "", locale);
  return { title: sheet.title, sheets: [sheet], contents: false };
}

function sheetFor(kind: string, name: string, own: OwnThings | undefined, of: string, locale: string): Sheet {
  switch (kind) {
    case "log":
      return logSheet(locale, own ? entriesFor(of, own) : []);
    case "client": {
      const activity = activityById(name) ?? activities[0];
      const run = own?.runs.find(({ id }) => id === of);
      if (!activity) break;
      return activityClientSheet(
        activity,
        locale,
        run && own && { form: run.form, answers: run.answers, names: own.names },
      );
    }
    case "leader": {
      const activity = activityById(name);
      if (!activity) break;
      return activityLeaderSheet(activity);
    }
    case "notes":
      return generalNotesSheet(name === "leader" ? "leader" : "client");
    case "teach":
      return teachCardSheet(own?.cards.find(({ id }) => id === of));
    case "skill": {
      const card = cardById(name);
      if (!card) break;
      return skillCardSheet(card);
    }
    case "safety":
      return safetyPlanSheet(own?.safetyPlan);
    case "week":
      return weekPlanSheet(own?.week && weekOfPlan(own.week, own.practices, own.weekReview, locale));
    case "diary":
      return diaryWeekSheet(own?.diary ? diaryOfWeek(own.diary, locale) : blankDiary(skillsOnABlankCard), locale);
    case PATTERNS:
      return patternsOnPaper(own, of === "confidence" ? of : "mood", locale);
    default:
      break;
  }
  return worksheet(locale, own && stepOnPaper(of, own));
}

function patternsOnPaper(own: OwnThings | undefined, measure: Measure, locale: string): Sheet {
  const naming = { locale, areas: own?.areas ?? [], skillName: loggedSkillName };
  const shown = patternsShown(own?.patterns, measure, naming);
  return shown.is === "cards" ? patternsSheet(shown.cards, patternsSpan(own?.patterns, locale)) : patternsSheet();
}

function stepOnPaper(of: string, own: OwnThings): StepOnPaper | undefined {
  const step = own.steps.find((one) => one.step.id === of);
  if (!step) return undefined;
  const area = own.areas.find(({ id }) => id === step.step.areaId);
  const plan = own.plans.find(({ stepId }) => stepId === of);
  return { step, ...(area && { area }), ...(plan && { plan }) };
}

function entriesFor(of: string, { practices, today }: OwnThings): readonly Practice[] {
  if (of === "newest") return practices.slice(0, 1);
  if (of === "week" || of === "month") {
    const from = addDays(today, 1 - spanDays[of]);
    return practices.filter(({ day }) => day >= from).toReversed();
  }
  return practices.filter(({ id }) => id === of);
}

function isEmptyPlan({ signs, alone, distract, askHelp, professionals, surroundings }: SafetyPlan): boolean {
  return [signs, alone, distract, askHelp, professionals, surroundings].every((part) => part.length === 0);
}

/** Countries that print on Letter (Unicode CLDR, paper size "US-Letter"); all others print on A4. */
const LETTER = "US CA MX PH CL CO CR GT NI PA PR SV VE BZ DO".split(" ");

export function paperFor(locale: string): Paper {
  const { region } = new Intl.Locale(locale).maximize();
  return region !== undefined && LETTER.includes(region) ? "letter" : "a4";
}

/** From this text size on a person has asked for large letters already. */
const LARGE_FROM_PERCENT = 130;
export function isLargeWanted(textSizePercent: number): boolean {
  return textSizePercent >= LARGE_FROM_PERCENT;
}

/** Whether this browser hands files on to other apps at all. */
export function canShareFiles(): boolean {
  const empty = new File([], "pages.pdf", { type: "application/pdf" });
  return "canShare" in navigator && navigator.canShare({ files: [empty] });
}

/** It says what kind of file it is and when it was made, and not what is in it: others may see the list of files. */
export function fileNameOf(day: Day): string {
  return `pages-${day}.pdf`;
}
