/** What the step maker fills in, page by page: plain text as typed, so that a draft is exactly what was on the screen. */
import {
  given,
  isDay,
  type Day,
  type PlannedStep,
  type RecordId,
  type Score,
  type Size,
  type SizedBy,
  type SizedStep,
} from "@tussock/domain";
import type { ExampleStep } from "@tussock/content/examples";
import type { PlanDraft, StepDraft, StepNow } from "#app/asks.ts";
import { sizes } from "#app/planSize.ts";
import { isKept, keptId, keptOneOf, keptScore, keptText, type Kept } from "#app/readKept.ts";
import { timeFromField, timeToField } from "#app/whenItWas.ts";

export const makerPages = ["area", "step", "size", "when", "ready"] as const;
export type MakerPage = (typeof makerPages)[number];

export interface MakerForm {
  readonly areaId?: RecordId;
  readonly goalId?: RecordId;
  /** An area the person names; saved with the step. */
  readonly ownArea?: string;
  /** The usual size is the step itself. */
  readonly sizes: Readonly<Record<Size, SizeForm>>;
  /** The size the plan is for. */
  readonly size: Size;
  /** The person sizes this one without us. */
  readonly ownSize?: true;
  /** What they took of ours; a rating says more. */
  readonly taken?: Taken;
  /** As it is now; a draft that is found again has none. */
  readonly energy?: Score;
  /** Two guesses an area may start from. */
  readonly easyGuess?: Score;
  readonly hardGuess?: Score;
  /** What stood beside the chosen size when the person went on from it. */
  readonly said?: Said;
  /** Absent: today. */
  readonly day?: Day;
  readonly time: string;
  readonly after: string;
  readonly place: string;
  readonly minutes: string;
  readonly ready: string;
  readonly obstacle: string;
  readonly thenI: string;
  /** Known from the moment they are on the disk, so that a second try never makes a second one. */
  readonly stepId?: RecordId;
  readonly planId?: RecordId;
  readonly page: MakerPage;
}
export interface SizeForm {
  readonly title: string;
  readonly minutes: string;
  readonly difficulty?: Score;
  readonly fineOnABadDay?: true;
}

export type Taken = (typeof takes)[number];
export const takes = ["suggested", "smaller", "bigger"] as const;

export interface Said {
  readonly size: Size;
  readonly sizedBy: SizedBy;
  /** In 100; absent where nobody said how hard it is. */
  readonly chance?: Score;
}

const emptySize: SizeForm = { title: "", minutes: "" };
export const emptyMakerForm: MakerForm = {
  sizes: { usual: emptySize, small: emptySize, bare: emptySize },
  size: "usual",
  time: "",
  after: "",
  place: "",
  minutes: "",
  ready: "",
  obstacle: "",
  thenI: "",
  page: "area",
};

export function formOfStep({ step, sizes: sized }: StepNow): MakerForm {
  return {
    ...emptyMakerForm,
    sizes: sizeForms(sized),
    stepId: step.id,
    page: "size",
    ...given({ areaId: step.areaId, goalId: step.goalId }),
  };
}

export function formOfPlan(step: StepNow, planned: PlannedStep): MakerForm {
  const { planId, size, day, time, after = "", place = "", ready = "", obstacle = "", thenI = "" } = planned;
  const { sizedBy, chanceSaid, energy } = planned;
  const ofSize = planned.sizes.find((one) => one.size === size)?.minutes;
  return {
    ...formOfStep(step),
    ...given({ energy, said: sizedBy && { size, sizedBy, ...given({ chance: chanceSaid }) } }),
    planId,
    size,
    day,
    after,
    place,
    ready,
    obstacle,
    thenI,
    page: "when",
    time: timeToField(time),
    // A length that is only the size's own is not shown as one that was chosen.
    minutes: planned.minutes === undefined || planned.minutes === ofSize ? "" : String(planned.minutes),
  };
}

/** A borrowed step fills all three sizes with words and minutes; how hard they are is for the person to say. */
export function withExample(form: MakerForm, example: ExampleStep): MakerForm {
  const { taken: _, ...rest } = form;
  return {
    ...rest,
    sizes: sizeForms(example.sizes.map(({ size, title, minutes }) => ({ size, title, minutes }))),
    size: "usual",
  };
}

/** Words of one's own; sizes borrowed with another step do not stay behind under them. */
export function withTitle(form: MakerForm, title: string, borrowed: boolean): MakerForm {
  const others = borrowed ? { small: emptySize, bare: emptySize } : {};
  const usual = borrowed ? { ...emptySize, title } : { ...form.sizes.usual, title };
  return { ...form, sizes: { ...form.sizes, ...others, usual } };
}

export function withSize(form: MakerForm, size: Size, change: Partial<SizeForm>): MakerForm {
  return { ...form, sizes: { ...form.sizes, [size]: { ...form.sizes[size], ...change } } };
}

export function withFine(form: MakerForm, size: Size, fine: boolean): MakerForm {
  const { fineOnABadDay: _, ...rest } = form.sizes[size];
  return { ...form, sizes: { ...form.sizes, [size]: fine ? { ...rest, fineOnABadDay: true } : rest } };
}

export function titleOf(form: MakerForm): string {
  return form.sizes.usual.title.trim();
}

/** The sizes that have words, hardest first. */
export function namedSizes(form: MakerForm): readonly Size[] {
  return sizes.filter((size) => form.sizes[size].title.trim() !== "");
}

export function minutesOf(text: string): number | undefined {
  return text.trim() === "" ? undefined : Number(text);
}
/** A day has 1,440 of them. */
export function isMinutes(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || (/^\d{1,4}$/.test(trimmed) && Number(trimmed) >= 1 && Number(trimmed) <= 1440);
}

export function stepDraftOf(form: MakerForm): StepDraft {
  return {
    ...given({ stepId: form.stepId, areaId: form.areaId, goalId: form.goalId }),
    title: titleOf(form),
    sizes: namedSizes(form).map((size) => {
      const { title, minutes, difficulty, fineOnABadDay } = form.sizes[size];
      return { size, title: title.trim(), ...given({ minutes: minutesOf(minutes), difficulty, fineOnABadDay }) };
    }),
  };
}

export function planDraftOf(form: MakerForm, stepId: RecordId, today: Day): PlanDraft {
  const said = (text: string) => text.trim() || undefined;
  return {
    stepId,
    day: form.day ?? today,
    size: namedSizes(form).includes(form.size) ? form.size : "usual",
    ...given({
      planId: form.planId,
      time: timeFromField(form.time),
      after: said(form.after),
      place: said(form.place),
      minutes: minutesOf(form.minutes),
      ready: said(form.ready),
      obstacle: said(form.obstacle),
      thenI: said(form.thenI),
    }),
    ...saidOfPlan(form, today),
  };
}

/** A chance for today's energy says nothing about another day. */
function saidOfPlan(
  { size, said, energy, day }: MakerForm,
  today: Day,
): Pick<PlanDraft, "sizedBy" | "chanceSaid" | "energy"> {
  const isToday = day === undefined || day === today;
  const ofSize = said?.size === size ? said : undefined;
  return given({
    sizedBy: ofSize?.sizedBy,
    chanceSaid: energy === undefined || isToday ? ofSize?.chance : undefined,
    energy: isToday ? energy : undefined,
  });
}

export function readMakerForm(kept: unknown): MakerForm | undefined {
  if (!isKept(kept) || !isKept(kept["sizes"])) return undefined;
  const { usual, small, bare } = kept["sizes"];
  return {
    sizes: { usual: readSizeForm(usual), small: readSizeForm(small), bare: readSizeForm(bare) },
    size: keptOneOf(kept["size"], sizes) ?? "usual",
    page: keptOneOf(kept["page"], makerPages) ?? "area",
    time: keptText(kept["time"]),
    after: keptText(kept["after"]),
    place: keptText(kept["place"]),
    minutes: keptText(kept["minutes"]),
    ready: keptText(kept["ready"]),
    obstacle: keptText(kept["obstacle"]),
    thenI: keptText(kept["thenI"]),
    ...given({
      areaId: keptId(kept["areaId"]),
      goalId: keptId(kept["goalId"]),
      stepId: keptId(kept["stepId"]),
      planId: keptId(kept["planId"]),
      ownArea: typeof kept["ownArea"] === "string" ? kept["ownArea"] : undefined,
      day: isDay(kept["day"]) ? kept["day"] : undefined,
      ownSize: kept["ownSize"] === true ? (true as const) : undefined,
      taken: keptOneOf(kept["taken"], takes),
      easyGuess: keptScore(kept["easyGuess"]),
      hardGuess: keptScore(kept["hardGuess"]),
      said: isKept(kept["said"]) ? readSaid(kept["said"]) : undefined,
    }),
  };
}
function readSaid(kept: Kept): Said | undefined {
  const size = keptOneOf(kept["size"], sizes);
  const sizedBy = keptOneOf(kept["sizedBy"], [...takes, "own"] as const);
  return size && sizedBy && { size, sizedBy, ...given({ chance: keptScore(kept["chance"]) }) };
}
function readSizeForm(kept: unknown): SizeForm {
  if (!isKept(kept)) return emptySize;
  return {
    title: keptText(kept["title"]),
    minutes: keptText(kept["minutes"]),
    ...given({
      difficulty: keptScore(kept["difficulty"]),
      fineOnABadDay: kept["fineOnABadDay"] === true ? (true as const) : undefined,
    }),
  };
}

function sizeForms(sized: readonly SizedStep[]): Record<Size, SizeForm> {
  const forms: Record<Size, SizeForm> = { ...emptyMakerForm.sizes };
  for (const { size, title, minutes, difficulty, fineOnABadDay } of sized) {
    forms[size] = {
      title,
      minutes: minutes === undefined ? "" : String(minutes),
      ...given({ difficulty, fineOnABadDay: fineOnABadDay || undefined }),
    };
  }
  return forms;
}
