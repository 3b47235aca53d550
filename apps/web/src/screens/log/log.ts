/**
 * What the Log decides.
 *
 * [Note: The answer saves] A log needs two things: what, and did you do it (C9). From Today "what" is already there
 * (today's step), so the answer is all that is left, and tapping it saves a whole log: two taps. No answer is chosen
 * beforehand, that would write down something nobody said. The screen stays as it is, so nothing is lost by a slip:
 * - another answer changes the same entry; Undo takes it back and keeps the words;
 * - with the arrow keys each stop is such an answer, and the last one stands;
 * - the line above the answers says beforehand that one tap saves (WCAG 3.2.2), the line below says that it did;
 * - what is added afterwards is a draft until Save, like everywhere else.
 * While "what" is still empty, and when an older entry is being changed, an answer only fills in the form.
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { dayStartOf, given, type Done, type Fit, type PlannedStep, type Practice } from "@tussock/domain";
import type { PracticeDraft, SaveTrouble, StepNow } from "#app/asks.ts";
import { showAfterSave } from "#app/afterSave.ts";
import { createKeptDraft, type KeptDraft } from "#app/keptDraft.ts";
import {
  emptyLogForm,
  logDraftKey,
  logFormOf,
  readLogForm,
  saysNoMore,
  type LogAbout,
  type LogForm,
} from "#app/logDraft.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { plannedWhat } from "#app/planSize.ts";
import { keepTimer, readTimer } from "#app/runningTimer.ts";
import type { Tussock } from "#app/tussock.ts";
import { instantOf } from "#app/whenItWas.ts";
import { afterNo, insteadOf, type AfterNo } from "./afterNo.ts";
import { ofPlanned, ofStep } from "./logBeginning.ts";
import { errorOf, isPracticeTrouble, missing, type LogErrors } from "./logErrors.ts";
import { practiceDraftOf } from "./practiceDraftOf.ts";

export interface LogStart extends LogAbout {
  readonly minutesDone?: number;
}
export interface LogModel {
  readonly phase: ReadonlySignal<"opening" | "gone" | "open">;
  readonly form: ReadonlySignal<LogForm>;
  /** One field of it: who draws one field is not drawn again when another changes. */
  readonly field: <Name extends keyof LogForm>(name: Name) => ReadonlySignal<LogForm[Name]>;
  /** The entry as it stands on the disk, once there is one. */
  readonly saved: ReadonlySignal<Practice | undefined>;
  readonly isChanged: ReadonlySignal<boolean>;
  readonly answerSaves: ReadonlySignal<boolean>;
  readonly errors: ReadonlySignal<LogErrors>;
  readonly trouble: ReadonlySignal<LogTrouble | undefined>;
  readonly draftFound: ReadonlySignal<boolean>;
  readonly draftTrouble: ReadonlySignal<SaveTrouble | undefined>;
  readonly suggestions: ReadonlySignal<readonly Suggestion[]>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
  readonly change: (change: Partial<LogForm>) => void;
  readonly unsay: (field: OptionalField) => void;
  readonly takeUp: (suggestion: Suggestion) => void;
  readonly somethingElse: () => void;
  readonly answer: (done: Done) => Promise<void>;
  /** One tap after the answer; it saves like the answer does. */
  readonly rateFit: (fit: Fit) => Promise<void>;
  /** What may help after "not this time", once that is saved. */
  readonly afterNo: ReadonlySignal<AfterNo | undefined>;
  readonly undo: () => Promise<boolean>;
  /** Resolves once everything on the screen is on the disk. */
  readonly save: () => Promise<boolean>;
  readonly finishLater: () => Promise<void>;
  readonly startFresh: () => () => void;
}
/** What each part of the screen is given. */
export interface LogPartProps {
  readonly log: LogModel;
  /** An entry is being changed. */
  readonly edits: boolean;
}
type OptionalField =
  | "obstacle"
  | "fit"
  | "difficultyFound"
  | "moodBefore"
  | "moodAfter"
  | "confidenceBefore"
  | "confidenceAfter";
interface LogTrouble {
  /** Where the person was looking when it went wrong. */
  readonly at: "answer" | "save";
  readonly why: SaveTrouble | "broke";
}
/** Something the person has planned or done, to be logged without typing. */
type Suggestion = { readonly title: string } & (
  | { readonly is: "planned"; readonly planned: PlannedStep }
  | { readonly is: "step"; readonly step: StepNow }
);

export function createLog(tussock: Tussock, start: LogStart): LogModel {
  const { ask } = tussock;
  const phase = signal<"opening" | "gone" | "open">("opening");
  const form = signal<LogForm>(emptyLogForm);
  const saved = signal<{ readonly practice: Practice; readonly form: LogForm } | undefined>(undefined);
  const errors = signal<LogErrors>({});
  const trouble = signal<LogTrouble | undefined>(undefined);
  const draftFound = signal(false);
  const suggestions = signal<readonly Suggestion[]>([]);
  const ahead = signal<AfterNo | undefined>(undefined);
  const draft: KeptDraft<LogForm> = createKeptDraft({ ask, of: "log", key: logDraftKey(start), read: readLogForm });
  const isChanged = computed(() => saved.value === undefined || saved.value.form !== form.value);
  const answerSaves = computed(() => start.entryId === undefined && form.value.what.trim() !== "");
  const fields = new Map<keyof LogForm, ReadonlySignal<unknown>>();
  let planned: PlannedStep | undefined;
  /** What stood here before a draft was found. */
  let begunWith: { readonly form: LogForm; readonly saved: typeof saved.value } = {
    form: emptyLogForm,
    saved: undefined,
  };
  let saving: Promise<boolean> | undefined;

  return {
    phase,
    form,
    field<Name extends keyof LogForm>(name: Name) {
      const known = fields.get(name) ?? computed(() => form.value[name]);
      fields.set(name, known);
      return known as ReadonlySignal<LogForm[Name]>;
    },
    errors,
    trouble,
    draftFound,
    suggestions,
    isChanged,
    answerSaves,
    afterNo: ahead,
    saved: computed(() => saved.value?.practice),
    draftTrouble: draft.notKept,
    open,
    close: () => void draft.close(),
    change,
    unsay(field) {
      const { [field]: _, ...rest } = form.value;
      setForm(rest);
    },
    takeUp(suggestion) {
      planned = suggestion.is === "planned" ? suggestion.planned : undefined;
      change(suggestion.is === "planned" ? ofPlanned(suggestion.planned) : ofStep(suggestion.step));
    },
    somethingElse() {
      planned = undefined;
      const { planId: _p, stepId: _s, areaId: _a, size: _z, difficultyExpected: _d, ...rest } = form.value;
      setForm({ ...rest, what: "" });
    },
    async answer(done) {
      change({ done });
      errors.value = {};
      if (answerSaves.value) await write("answer");
    },
    async rateFit(fit) {
      change({ fit });
      if (answerSaves.value && form.value.done) await write("answer");
    },
    undo,
    async save() {
      await saving;
      if (!isChanged.value) return finish();
      return (await write("save")) && finish();
    },
    async finishLater() {
      await draft.keepNow();
      if (saved.value) sayOnToday(saved.value.practice);
    },
    startFresh,
  };

  async function open(): Promise<void> {
    const first = start.entryId ? await openEntry(start) : await openNew();
    if (!first) {
      phase.value = "gone";
      return;
    }
    begunWith = { form: first, saved: saved.value };
    form.value = first;
    await goOnWithDraft(first);
    phase.value = "open";
    if (start.entryId) return;
    suggestions.value = await findSuggestions();
    await lookAhead();
  }

  async function openEntry({ entryId }: LogStart): Promise<LogForm | undefined> {
    const now = entryId && (await ask("entry", { id: entryId }));
    if (!now || now.entry.type !== "practice") return undefined;
    const first = logFormOf(now.entry);
    saved.value = { practice: now.entry, form: first };
    return first;
  }

  async function openNew(): Promise<LogForm> {
    const minutes = start.minutesDone ? { minutes: String(start.minutesDone) } : {};
    if (start.planId) planned = await ask("planned", { planId: start.planId });
    else if (!start.stepId) planned = (tussock.today.peek() ?? (await ask("today"))).step;
    const answered = planned && (await openAnswered(planned));
    if (answered) return answered;
    if (planned) return { ...emptyLogForm, ...ofPlanned(planned), ...energyOf(planned), ...minutes };
    const step = start.stepId && (await ask("steps")).find(({ step: { id } }) => id === start.stepId);
    return { ...emptyLogForm, ...(step ? ofStep(step) : {}), ...minutes };
  }

  /** A plan that was answered a moment ago, before a reload: its entry goes on, so that nothing is logged twice. */
  async function openAnswered({ state }: PlannedStep): Promise<LogForm | undefined> {
    const entry = state.is === "practised" ? (await ask("entry", { id: state.practiceId }))?.entry : undefined;
    if (entry?.type !== "practice") return undefined;
    const first = logFormOf(entry);
    saved.value = { practice: entry, form: first };
    return first;
  }

  async function goOnWithDraft(first: LogForm): Promise<void> {
    const found = await draft.find();
    if (!found) return;
    if (found.handedOver) {
      const { moodBefore, confidenceBefore, energyBefore } = found;
      form.value = { ...first, ...given({ moodBefore, confidenceBefore, energyBefore }) };
      return;
    }
    const { practiceId, becomes, ...typed } = found;
    const id = practiceId ?? becomes;
    const entry = id && !start.entryId ? (await ask("entry", { id }))?.entry : undefined;
    if (entry?.type === "practice") {
      // The page was closed between saving and putting the draft away: nothing is left to write.
      if (saysNoMore(typed, entry)) return draft.drop();
      saved.value = { practice: entry, form: logFormOf(entry) };
    }
    form.value = saved.value ? { ...typed, practiceId: saved.value.practice.id } : typed;
    draftFound.value = true;
  }

  async function findSuggestions(): Promise<readonly Suggestion[]> {
    const today = tussock.today.peek() ?? (await ask("today"));
    const plans = [...(today.step ? [today.step] : []), ...today.moreToday];
    const inPlans = new Set(plans.map(({ stepId }) => stepId));
    const steps = (await ask("steps")).filter(({ step }) => !step.closed && !inPlans.has(step.id));
    return [
      ...plans.map((one): Suggestion => ({ is: "planned", planned: one, title: plannedWhat(one) })),
      ...steps.map((step): Suggestion => ({ is: "step", step, title: step.title })),
    ].slice(0, mostSuggestions);
  }

  function change(part: Partial<LogForm>): void {
    setForm({ ...form.value, ...part });
  }
  function setForm(next: LogForm): void {
    form.value = saved.value ? next : { becomes: newRecordId(), ...next };
    draft.keep(form.value);
  }

  function write(at: LogTrouble["at"]): Promise<boolean> {
    saving ??= writeAll(at).finally(() => (saving = undefined));
    return saving;
  }
  /** A second answer while the first is on its way to the disk is written right after it. */
  async function writeAll(at: LogTrouble["at"]): Promise<boolean> {
    trouble.value = undefined;
    for (;;) {
      const asked = form.value;
      errors.value = missing(asked);
      if (Object.keys(errors.value).length > 0) return false;
      if (!(await writeOnce(asked, at))) return false;
      if (form.value.done === asked.done) return true;
    }
  }
  async function writeOnce(asked: LogForm, at: LogTrouble["at"]): Promise<boolean> {
    try {
      const input = await toPracticeDraft(asked);
      const id = saved.value?.practice.id;
      const outcome = id
        ? await ask("editPractice", { id, draft: input })
        : await ask("logPractice", { ...input, ...given({ id: asked.becomes }) });
      if (outcome.ok) await tookIn(outcome.value, asked);
      else if (isPracticeTrouble(outcome.trouble)) errors.value = errorOf(outcome.trouble);
      else trouble.value = { at, why: outcome.trouble };
      return outcome.ok;
    } catch (error) {
      trouble.value = { at, why: "broke" };
      throw error;
    }
  }
  async function tookIn(practice: Practice, asked: LogForm): Promise<void> {
    const onDisk = { ...asked, practiceId: practice.id };
    const nothingTypedSince = form.value === asked;
    form.value = nothingTypedSince ? onDisk : { ...form.value, practiceId: practice.id };
    saved.value = { practice, form: onDisk };
    draftFound.value = false;
    if (nothingTypedSince) await draft.drop();
    else draft.keep(form.value);
    if (!start.entryId) await lookAhead();
  }

  /** After "not this time" comes what may help next: reckoned from the log as it now stands. */
  async function lookAhead(): Promise<void> {
    const practice = saved.value?.practice;
    if (practice?.done !== "no") {
      ahead.value = undefined;
      return;
    }
    const today = tussock.today.peek()?.day ?? (await ask("today")).day;
    const step = (await ask("steps")).find(({ step: { id } }) => id === practice.stepId);
    ahead.value = afterNo(practice, step, await ask("pacing"), today);
  }
  /** Energy was said for that day; another day had another one. */
  function energyOf({ day, energy }: PlannedStep): Partial<LogForm> {
    return day === tussock.today.peek()?.day ? given({ energyBefore: energy }) : {};
  }

  async function toPracticeDraft(asked: LogForm): Promise<PracticeDraft> {
    const before = saved.value?.practice;
    if (asked.when.is === "now")
      return practiceDraftOf(asked, before && { happenedAt: before.happenedAt, zone: before.zone });
    const today = tussock.today.peek()?.day ?? (await ask("today")).day;
    const dayStart = dayStartOf(await ask("profile"));
    return practiceDraftOf(asked, await instantOf(asked.when, { moment: tussock.moment(), today, dayStart }));
  }

  async function undo(): Promise<boolean> {
    const practice = saved.value?.practice;
    if (!practice || start.entryId) return false;
    const outcome = await ask("deleteEntry", { id: practice.id });
    if (!outcome.ok) {
      trouble.value = { at: "answer", why: outcome.trouble };
      return false;
    }
    saved.value = undefined;
    ahead.value = undefined;
    const { practiceId: _i, becomes: _b, done: _d, ...typed } = form.value;
    setForm(typed);
    return true;
  }

  async function finish(): Promise<boolean> {
    await draft.drop();
    if (saved.value && !start.entryId) sayOnToday(saved.value.practice);
    return true;
  }
  function sayOnToday(practice: Practice): void {
    if (readTimer()?.planId === practice.planId) keepTimer(undefined);
    const instead = insteadOf(ahead.value, practice);
    showAfterSave(tussock, { is: "practice", practice, ...given({ planned, instead }) });
  }

  /** Puts the draft away; the answer brings it back. */
  function startFresh(): () => void {
    const away = { form: form.value, saved: saved.value };
    form.value = begunWith.form;
    saved.value = begunWith.saved;
    draftFound.value = false;
    void draft.drop();
    return () => {
      saved.value = away.saved;
      setForm(away.form);
      draftFound.value = true;
    };
  }
}

/** At most six choices on a screen (DESIGN-LANGUAGE, rule 2); one of them is "Something else". */
const mostSuggestions = 5;

export function toggled(list: readonly string[], word: string): readonly string[] {
  return list.includes(word) ? list.filter((one) => one !== word) : [...list, word];
}
