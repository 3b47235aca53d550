/**
 * What the step maker decides: area, tiny step, size, when and where, if-then (IA, Step maker). Every page can be
 * skipped; from the second page on everything so far can be saved at once. Three ways in:
 * a new step (all pages), a plan for a step there is ("size" on), a change of a step without a plan (its first pages).
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import {
  areaIdOf,
  given,
  type Area,
  type AreaKind,
  type Day,
  type RecordId,
  type Score,
  type Size,
} from "@tussock/domain";
import type { Pacing } from "@tussock/domain/pacing";
import type { ExampleStep, Need } from "@tussock/content/examples";
import { pacingWords } from "@tussock/content/words/pacing";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { createKeptDraft } from "#app/keptDraft.ts";
import { localeFor } from "#app/locale.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { oneAtATime } from "#app/oneAtATime.ts";
import { planDraft } from "#app/planSize.ts";
import type { Tussock } from "#app/tussock.ts";
import { pageErrors, type MakerErrors } from "./makerErrors.ts";
import {
  emptyMakerForm,
  formOfPlan,
  formOfStep,
  makerPages,
  namedSizes,
  readMakerForm,
  titleOf,
  withExample,
  withSize,
  withTitle,
  type MakerForm,
  type MakerPage,
  type SizeForm,
  type Taken,
} from "./makerForm.ts";
import { saveMaker } from "./saveMaker.ts";
import { ideasAtOnce, ideasShown } from "./stepIdeas.ts";
import { saidOf, sizingOf, takeUp, wishesOf, type Sizing } from "./sizing.ts";

export interface MakerStart {
  readonly stepId?: RecordId;
  readonly planId?: RecordId;
  /** With a step and no plan: the person came to change the step. With neither: where a new one begins. */
  readonly page?: MakerPage;
  readonly area?: AreaKind;
  /** An area of the person's own, or any other by its id. */
  readonly areaId?: RecordId;
  /** The goal it is to be a step to. */
  readonly goalId?: RecordId;
  /** A size that was already chosen; one without words yet is asked for. */
  readonly size?: Size;
}
export interface MakerModel {
  readonly phase: ReadonlySignal<"opening" | "gone" | "open">;
  readonly form: ReadonlySignal<MakerForm>;
  readonly pages: readonly MakerPage[];
  /** Where the person is, counted from the page this visit began with: what was skipped or known is not counted. */
  readonly place: ReadonlySignal<{ readonly at: number; readonly of: number }>;
  readonly areas: ReadonlySignal<readonly Area[]>;
  readonly today: ReadonlySignal<Day>;
  readonly ideas: ReadonlySignal<readonly ExampleStep[]>;
  readonly need: ReadonlySignal<Need | undefined>;
  readonly errors: ReadonlySignal<MakerErrors>;
  readonly trouble: ReadonlySignal<SaveTrouble | "broke" | undefined>;
  /** On the page where it was taken up again; further on, the words there are of this visit. */
  readonly draftFoundHere: ReadonlySignal<boolean>;
  readonly draftTrouble: ReadonlySignal<SaveTrouble | undefined>;
  /** What pacing says of the sizes; undefined until it is known. */
  readonly sizing: ReadonlySignal<Sizing | undefined>;
  /** What was taken, where none of the person's own sizes comes near. */
  readonly wished: ReadonlySignal<Wished | undefined>;
  /** The size whose words and rating stand open; the others are folded. */
  readonly opened: ReadonlySignal<Size | undefined>;
  readonly makesPlan: boolean;
  readonly open: () => Promise<void>;
  readonly close: () => void;
  readonly set: (next: MakerForm) => void;
  readonly change: (change: Partial<MakerForm>) => void;
  readonly chooseNeed: (need: Need | undefined) => void;
  readonly otherIdeas: () => void;
  readonly borrow: (example: ExampleStep) => void;
  readonly writeTitle: (title: string) => void;
  readonly choose: (size: Size) => void;
  readonly changeSize: (size: Size, change: Partial<SizeForm>) => void;
  readonly take: (taken: Taken) => void;
  readonly takeOwn: () => void;
  /** "No sizes for me", and back again. */
  readonly suggestSizes: (on: boolean) => Promise<void>;
  readonly goTo: (page: MakerPage) => void;
  readonly next: () => void;
  /** The page at this place in `pages`, wherever the person came from. */
  readonly showPage: (at: number) => void;
  /** True when leaving a page with these fields would leave something to put right. */
  readonly checkPage: () => void;
  readonly save: () => Promise<boolean>;
  readonly letPlanGo: () => Promise<boolean>;
  readonly startFresh: () => () => void;
}
/** A size of about this number; `size` is the one to name or rate for it, if any is left. */
export interface Wished {
  readonly taken: Taken;
  readonly difficulty: Score;
  readonly size?: Size;
}

export function createStepMaker(tussock: Tussock, start: MakerStart): MakerModel {
  const { ask } = tussock;
  const phase = signal<"opening" | "gone" | "open">("opening");
  const form = signal<MakerForm>(emptyMakerForm);
  const areas = signal<readonly Area[]>([]);
  const today = signal<Day>("" as Day);
  const need = signal<Need | undefined>(undefined);
  const ideasFrom = signal(0);
  const borrowed = signal<ExampleStep | undefined>(undefined);
  const errors = signal<MakerErrors>({});
  const trouble = signal<SaveTrouble | "broke" | undefined>(undefined);
  const draftFoundOn = signal<MakerPage | undefined>(undefined);
  const draft = createKeptDraft({ ask, of: "plan", key: keyOf(start), read: readMakerForm });
  const makesPlan = start.stepId === undefined || start.planId !== undefined || start.page === undefined;
  const pages = makesPlan ? makerPages : makerPages.slice(0, makerPages.indexOf("size") + 1);
  const firstPage = signal(0);
  const place = computed(() => {
    const at = pages.indexOf(form.value.page);
    const first = Math.min(firstPage.value, at);
    return { at: at - first + 1, of: pages.length - first };
  });
  const pacing = signal<Pacing | undefined>(undefined);
  const wished = signal<Wished | undefined>(undefined);
  const opened = signal<Size | undefined>(undefined);
  const sizing = computed(
    () => pacing.value && sizingOf(form.value, pacing.value, { today: today.value, areas: areas.value }),
  );
  const ideas = computed(() => ideasShown(form.value, areas.value, need.value, ideasFrom.value));
  let begunWith = emptyMakerForm;
  let sizeIsChosen = start.size !== undefined;
  /** The size that was asked for: it is the one that is planned, from its first word on. */
  let naming: { readonly size: Size; readonly taken?: Taken } | undefined;
  const once = oneAtATime();

  return {
    phase,
    form,
    pages,
    place,
    areas,
    today,
    ideas,
    need,
    errors,
    trouble,
    draftFoundHere: computed(() => draftFoundOn.value === form.value.page),
    sizing,
    wished,
    opened,
    makesPlan,
    draftTrouble: draft.notKept,
    open,
    close: () => void draft.close(),
    set,
    change: (change) => set({ ...form.value, ...change }),
    chooseNeed(next) {
      need.value = next;
      ideasFrom.value = 0;
    },
    otherIdeas: () => (ideasFrom.value += ideasAtOnce),
    borrow(example) {
      borrowed.value = example;
      set(withExample(form.value, example));
    },
    writeTitle(title) {
      if (errors.value.title) errors.value = {};
      const wasBorrowed = borrowed.value !== undefined && borrowed.value.sizes[0].title !== title;
      set(withTitle(form.value, title, wasBorrowed));
      if (wasBorrowed) borrowed.value = undefined;
    },
    choose(size) {
      const { taken: _, ...rest } = form.value;
      wished.value = undefined;
      naming = undefined;
      set({ ...rest, size });
      openSize(size);
    },
    changeSize(size, change) {
      const next = withSize(form.value, size, change);
      const isChosen = naming?.size === size && next.sizes[size].title.trim() !== "";
      set(isChosen ? { ...next, ...naming } : next);
    },
    take(taken) {
      const wish = sizing.value && wishesOf(sizing.value.next).find((one) => one.take === taken);
      if (!wish) return;
      const { difficulty } = wish;
      const { ownSize: _o, taken: _t, ...rest } = form.value;
      const up = takeUp(rest, taken, difficulty);
      if (up.is === "none") {
        wished.value = { taken, difficulty };
        naming = undefined;
        opened.value = rest.size;
        return set(rest);
      }
      const { size } = up;
      const takenUp = namedSizes(rest).includes(size) ? { taken, size } : {};
      wished.value = up.is === "asked" ? { taken, difficulty, size } : undefined;
      naming = up.is === "asked" ? { taken, size } : undefined;
      set({ ...rest, ...takenUp });
      if (up.is === "near") openSize(size);
      else opened.value = size;
    },
    takeOwn() {
      const { taken: _, ...rest } = form.value;
      wished.value = undefined;
      naming = undefined;
      opened.value = rest.size;
      set({ ...rest, ownSize: true });
    },
    suggestSizes,
    goTo,
    next: () => goTo(pages[pages.indexOf(form.value.page) + 1] ?? form.value.page),
    showPage: (at) => goTo(pages[at] ?? form.value.page),
    checkPage: () => (errors.value = pageErrors(form.value, form.value.page)),
    save: () => once(save),
    async letPlanGo() {
      const { planId } = start;
      const planned = planId && (await ask("planned", { planId }));
      if (!planned) return true;
      const gone = await ask("letGo", { planIds: [planned.planId] });
      if (!gone.ok) {
        trouble.value = gone.trouble;
        return false;
      }
      await draft.drop();
      offerUndo(tussock, planWords.maker.planGone, () => void ask("savePlan", planDraft(planned)));
      return true;
    },
    startFresh() {
      const away = form.value;
      form.value = begunWith;
      if (begunWith.page === "size") beginSizes();
      draftFoundOn.value = undefined;
      void draft.drop();
      return () => {
        set(away);
        if (away.page === "size") beginSizes();
        draftFoundOn.value = away.page;
      };
    },
  };

  async function open(): Promise<void> {
    today.value = (tussock.today.peek() ?? (await ask("today"))).day;
    areas.value = await ask("areas");
    const first = start.stepId ? await openStep(start.stepId) : newForm();
    if (!first) {
      phase.value = "gone";
      return;
    }
    begunWith = first;
    firstPage.value = pages.indexOf(first.page);
    form.value = first;
    const found = await draft.find();
    if (found) {
      form.value = pages.includes(found.page) ? found : { ...found, page: first.page };
      draftFoundOn.value = form.value.page;
    }
    if (form.value.page === "size") beginSizes();
    phase.value = "open";
    pacing.value = await ask("pacing");
    if (form.value.page === "size") beginSizes();
  }

  function beginSizes(): void {
    wished.value = undefined;
    chooseFitting();
    const named = namedSizes(form.value);
    naming = start.size && !named.includes(start.size) ? { size: start.size } : undefined;
    if (naming) opened.value = naming.size;
    else openSize(named.includes(form.value.size) ? form.value.size : "usual");
  }
  /** What is rated, among others, needs no more than its place on the ladder. */
  function openSize(size: Size): void {
    const isSettled = form.value.sizes[size].difficulty !== undefined && namedSizes(form.value).length > 1;
    opened.value = isSettled ? undefined : size;
  }
  /** The size that fits today is chosen beforehand, once, where the person has not chosen. Nothing to keep as a draft. */
  function chooseFitting(): void {
    if (!sizing.value) return;
    const { fits, next } = sizing.value;
    const free = !sizeIsChosen && draftFoundOn.value === undefined && form.value.planId === undefined;
    if (fits && free && next.is === "wish") form.value = { ...form.value, size: fits };
    sizeIsChosen = true;
  }

  function newForm(): MakerForm {
    const { area, areaId, goalId } = start;
    const empty = { ...emptyMakerForm, ...given({ goalId }) };
    if (areaId !== undefined) return { ...empty, areaId, page: "step" };
    if (area === undefined || area === "own") return beginAt(empty);
    return { ...empty, areaId: areaIdOf(area), page: "step" };
  }
  async function openStep(stepId: RecordId): Promise<MakerForm | undefined> {
    const step = (await ask("steps")).find((one) => one.step.id === stepId);
    if (!step) return undefined;
    const planned = start.planId && (await ask("planned", { planId: start.planId }));
    const first = planned ? formOfPlan(step, planned) : formOfStep(step);
    const { size } = start;
    return beginAt(size && namedSizes(first).includes(size) ? { ...first, size } : first);
  }
  function beginAt(first: MakerForm): MakerForm {
    return start.page && pages.includes(start.page) ? { ...first, page: start.page } : first;
  }

  function set(next: MakerForm): void {
    form.value = next;
    draft.keep(next);
  }
  function goTo(page: MakerPage): void {
    const forward = pages.indexOf(page) > pages.indexOf(form.value.page);
    errors.value = forward ? errorsOn(form.value.page) : {};
    if (Object.keys(errors.value).length > 0) return;
    firstPage.value = Math.min(firstPage.value, pages.indexOf(page));
    set({ ...withSaid(form.value), page });
    if (page === "size") beginSizes();
  }
  /** What was said of a size is what stood there when the person went on. */
  function withSaid(now: MakerForm): MakerForm {
    if (now.page !== "size" || !sizing.value) return now;
    const { said: _, ...rest } = now;
    return { ...rest, ...given({ said: saidOf(now, sizing.value) }) };
  }

  async function suggestSizes(on: boolean): Promise<void> {
    const saved = await ask("saveProfile", { pacingOff: !on });
    if (!saved.ok) return void fail(saved.trouble);
    if (pacing.value) pacing.value = { ...pacing.value, off: !on };
    if (!on) offerUndo(tussock, pacingWords.choices.offNow, () => void suggestSizes(true));
  }

  async function save(): Promise<boolean> {
    trouble.value = undefined;
    const wrong = pages.find((page) => Object.keys(errorsOn(page)).length > 0);
    if (wrong) return showErrors(wrong, errorsOn(wrong));
    try {
      set(withSaid(form.value));
      const saved = await saveMaker(form.value, (change) => set(change(form.value)), {
        ask,
        today: today.value,
        makesPlan,
      });
      if (saved.is === "wrong") return showErrors(saved.page, saved.errors);
      if (saved.is === "notSaved") return fail(saved.why);
      await draft.drop();
      const words = planWords.maker;
      const locale = localeFor(tussock.preferences.peek());
      const { day } = saved;
      tussock.say({ text: day ? words.savedPlan(sharedWords.onDay(day, today.value, locale)) : words.savedStep });
      return true;
    } catch (error) {
      trouble.value = "broke";
      throw error;
    }
  }
  function errorsOn(page: MakerPage): MakerErrors {
    if (page === "step" && titleOf(form.value) === "") return { title: "noTitle" };
    return pageErrors(form.value, page);
  }
  function showErrors(page: MakerPage, next: MakerErrors): false {
    if (form.value.page !== page) set({ ...form.value, page });
    errors.value = next;
    return false;
  }
  function fail(why: SaveTrouble): false {
    trouble.value = why;
    return false;
  }
}

function keyOf({ stepId, planId, page }: MakerStart): string {
  if (planId) return `plan:${planId}`;
  if (stepId) return page ? `change:${stepId}` : `step:${stepId}`;
  return "new";
}
