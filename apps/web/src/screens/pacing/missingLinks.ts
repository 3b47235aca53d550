/**
 * A short Missing-Links Analysis of one logged try (PRODUCT, facts/sizing-engine 2.2: after three "not this time" this,
 * not a smaller number). What is answered is kept as one note in the log that hangs on that try.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import { given, practiceToDraft, type Practice, type RecordId } from "@tussock/domain";
import { nextStep } from "@tussock/domain/pacing";
import { obstacleName, obstacles } from "@tussock/content/examples";
import { missingLinksWords as words } from "@tussock/content/words/missingLinks";
import type { SaveTrouble, WordsTrouble } from "#app/asks.ts";
import { createKeptForm, type DraftSays } from "#app/keptForm.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { isKept, keptId, keptText } from "#app/readKept.ts";
import type { Tussock } from "#app/tussock.ts";

/** In the order of the skill: known, in mind, willing. What was in between comes after them. */
export const linkQuestions = ["clear", "inMind", "willing"] as const;
export type LinkQuestion = (typeof linkQuestions)[number];

export interface LinksForm {
  readonly answers: { readonly [Question in LinkQuestion]?: boolean };
  /** Id of a known obstacle. */
  readonly between?: string;
  readonly ownBetween: string;
  readonly next: string;
  /** The id it will be saved under, so that it is never kept twice. */
  readonly becomes?: RecordId;
}
export interface MissingLinksModel {
  readonly phase: ReadonlySignal<"opening" | "gone" | "open" | "kept">;
  readonly practice: ReadonlySignal<Practice | undefined>;
  readonly form: ReadonlySignal<LinksForm>;
  /** The same step in a smaller size may help; after three "not this time" it does not. */
  readonly smallerHelps: ReadonlySignal<boolean>;
  readonly draft: DraftSays;
  readonly trouble: ReadonlySignal<WordsTrouble | SaveTrouble | "nothingYet" | undefined>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
  readonly answer: (question: LinkQuestion, yes: boolean) => void;
  readonly change: (change: Partial<Pick<LinksForm, "between" | "ownBetween" | "next">>) => void;
  readonly keep: () => Promise<void>;
}

const emptyForm: LinksForm = { answers: {}, ownBetween: "", next: "" };

export function createMissingLinks(tussock: Tussock, practiceId: RecordId): MissingLinksModel {
  const { ask } = tussock;
  const phase = signal<"opening" | "gone" | "open" | "kept">("opening");
  const practice = signal<Practice | undefined>(undefined);
  const smallerHelps = signal(false);
  const trouble = signal<WordsTrouble | SaveTrouble | "nothingYet" | undefined>(undefined);
  const draft = createKeptForm({
    ask,
    of: "thought",
    key: `practice:${practiceId}:links`,
    read: readLinks,
    first: emptyForm,
  });
  const { form } = draft;

  return {
    phase,
    practice,
    form,
    smallerHelps,
    draft,
    trouble,
    async open() {
      const entry = (await ask("entry", { id: practiceId }))?.entry;
      if (entry?.type !== "practice") {
        phase.value = "gone";
        return;
      }
      practice.value = entry;
      await draft.begin({ ...emptyForm, ...betweenOf(entry.obstacle) });
      phase.value = "open";
    },
    close: () => void draft.close(),
    answer: (question, yes) => set({ ...form.value, answers: { ...form.value.answers, [question]: yes } }),
    change: (change) => set({ ...form.value, ...change }),
    async keep() {
      const about = practice.value;
      if (!about) return;
      if (saysNothing(form.value, about)) {
        trouble.value = "nothingYet";
        return;
      }
      const saved = await ask("saveThought", {
        text: noteOf(form.value, about.what),
        about: { kind: "practice", id: practiceId },
        staysAway: true,
        ...given({ id: form.value.becomes }),
      });
      if (!saved.ok) {
        trouble.value = saved.trouble;
        return;
      }
      await draft.drop();
      await keepObstacle(about);
      smallerHelps.value = await canBeSmaller(about);
      phase.value = "kept";
    },
  };

  function set(next: LinksForm): void {
    trouble.value = undefined;
    draft.change({ becomes: newRecordId(), ...next });
  }

  async function canBeSmaller({ stepId, areaId }: Practice): Promise<boolean> {
    if (stepId === undefined) return false;
    const next = nextStep(await ask("pacing"), { areaId, today: (await ask("today")).day });
    return next.is !== "anotherStep" || !next.insteadOf.includes(stepId);
  }

  /** What was in the way belongs to the try as well; what was said there before stays. */
  async function keepObstacle(about: Practice): Promise<void> {
    const obstacle = form.value.between ?? form.value.ownBetween.trim();
    if (obstacle === "" || about.obstacle !== undefined || about.done === "yes") return;
    await ask("editPractice", { id: about.id, draft: { ...practiceToDraft(about), obstacle } });
  }
}

/** Of the choices there is one for what the log said; other words are the person's own. */
function betweenOf(obstacle: string | undefined): Pick<LinksForm, "between" | "ownBetween"> {
  if (obstacle === undefined) return { ownBetween: "" };
  return obstacles.some(({ id }) => id === obstacle) ? { between: obstacle, ownBetween: "" } : { ownBetween: obstacle };
}

function saysNothing(form: LinksForm, { obstacle }: Practice): boolean {
  const { answers, between, ownBetween, next } = form;
  const sameAsBefore = (between ?? ownBetween.trim()) === (obstacle ?? "");
  return Object.keys(answers).length === 0 && sameAsBefore && next.trim() === "";
}

/** The answers as one note, line by line: it stands in the log, and whoever reads the log can read it. */
export function noteOf({ answers, between, ownBetween, next }: LinksForm, what: string): string {
  const { note, questions } = words;
  const answered = linkQuestions.flatMap((question) => {
    const yes = answers[question];
    const { legend, ...asked } = questions[question];
    return yes === undefined ? [] : [note.line(legend, yes ? asked.yes : asked.no)];
  });
  const stood = [between === undefined ? "" : obstacleName(between), ownBetween.trim()].filter((one) => one !== "");
  return [
    note.title(what),
    ...answered,
    ...(stood.length > 0 ? [note.between(stood.join(", "))] : []),
    ...(next.trim() === "" ? [] : [note.next(next.trim())]),
  ].join("\n");
}

function readLinks(kept: unknown): LinksForm | undefined {
  if (!isKept(kept)) return undefined;
  const answers = isKept(kept["answers"]) ? kept["answers"] : {};
  const known = linkQuestions.flatMap((question) => {
    const yes = answers[question];
    return typeof yes === "boolean" ? [[question, yes] as const] : [];
  });
  return {
    answers: Object.fromEntries(known),
    ownBetween: keptText(kept["ownBetween"]),
    next: keptText(kept["next"]),
    ...given({ between: keptText(kept["between"]) || undefined, becomes: keptId(kept["becomes"]) }),
  };
}
