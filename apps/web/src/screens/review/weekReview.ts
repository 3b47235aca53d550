/** What the review of a week decides. What a person picks or writes is kept as they go; the facts are the records'. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { given, type RecordId } from "@tussock/domain";
import type { TinyChange } from "@tussock/domain/week";
import { obstacleName, obstacles } from "@tussock/content/examples";
import { reviewWords } from "@tussock/content/words/review";
import { sharedWords } from "@tussock/content/words/shared";
import { weekWords } from "@tussock/content/words/week";
import { areaNamed } from "#app/areaNamed.ts";
import type { SaveTrouble } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { createKeptForm, type DraftSays, type KeptForm } from "#app/keptForm.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { oneAtATime } from "#app/oneAtATime.ts";
import type { Tussock } from "#app/tussock.ts";
import type { WeekAsked, WeekFactsNow } from "#app/weekAsks.ts";
import { sayChange, takeUpChange, type SaidChange } from "./tinyChange.ts";

const words = reviewWords.week;

export interface WeekReviewModel {
  readonly facts: ReadonlySignal<WeekFactsNow | "gone" | undefined>;
  readonly strongest: ReadonlySignal<readonly string[]>;
  readonly inTheWay: ReadonlySignal<readonly string[]>;
  readonly offers: ReadonlySignal<readonly Offer[]>;
  /** In use, as they were said. */
  readonly used: ReadonlySignal<readonly string[]>;
  readonly change: ReadonlySignal<string>;
  /** Of that line; there is one as soon as it is known which week it is about. */
  readonly draft: ReadonlySignal<DraftSays | undefined>;
  readonly trouble: ReadonlySignal<SaveTrouble | undefined>;
  readonly open: () => Promise<void>;
  readonly pickStrongest: (name: string, on: boolean) => Promise<void>;
  readonly pickInTheWay: (because: string, on: boolean) => Promise<void>;
  readonly writeChange: (line: string) => void;
  /** On the way out of the field: only what is new is written. */
  readonly leaveChange: () => Promise<void>;
  readonly keep: () => Promise<boolean>;
  readonly use: (offer: Offer) => Promise<boolean>;
  /** The same plan again; then back to where plans are. */
  readonly same: () => Promise<boolean>;
  readonly setUp: () => Promise<void>;
  readonly close: () => void;
}
export interface Offer extends SaidChange {
  readonly change: TinyChange;
}

export function createWeekReview(tussock: Tussock, asked: WeekAsked): WeekReviewModel {
  const { ask } = tussock;
  const facts = signal<WeekFactsNow | "gone" | undefined>(undefined);
  const strongest = signal<readonly string[]>([]);
  const inTheWay = signal<readonly string[]>([]);
  const offers = signal<readonly Offer[]>([]);
  const used = signal<readonly string[]>([]);
  const trouble = signal<SaveTrouble | undefined>(undefined);
  const takeUpOnce = oneAtATime();
  const sameOnce = oneAtATime();
  let id: RecordId = newRecordId();
  /** Until it is touched, what got in the way is what the records say by themselves. */
  let touched = false;
  let keptChange = "";
  /** The line while it is typed; it is a part of the review once the field is left. */
  const draft = signal<KeptForm<string> | undefined>(undefined);
  const change = computed(() => draft.value?.form.value ?? "");

  return {
    facts,
    strongest,
    inTheWay,
    offers,
    used,
    change,
    draft,
    trouble,
    async open() {
      const found = await ask("weekFacts", asked);
      if (!found) return void (facts.value = "gone");
      const { review } = found;
      id = review?.id ?? id;
      strongest.value = review?.strongest ?? [];
      used.value = review?.used ?? [];
      keptChange = review?.change ?? "";
      draft.value ??= createKeptForm({
        ask,
        of: "thought",
        key: `review:${found.plan?.id ?? found.numbers.from}`,
        read: (kept) => (typeof kept === "string" ? kept : undefined),
        first: "",
      });
      await draft.value.begin(keptChange);
      touched = review?.inTheWay !== undefined;
      inTheWay.value = review?.inTheWay ?? found.inTheWay.map(({ because }) => because);
      facts.value = found;
      if (touched) await askOffers();
      else offers.value = offersOf(found);
    },
    async pickStrongest(name, on) {
      strongest.value = toggled(strongest.value, name, on);
      await keep();
    },
    async pickInTheWay(because, on) {
      touched = true;
      inTheWay.value = toggled(inTheWay.value, because, on);
      await Promise.all([keep(), askOffers()]);
    },
    writeChange(line) {
      trouble.value = undefined;
      draft.value?.change(line);
    },
    async leaveChange() {
      if (change.value.trim() !== keptChange) await keep();
    },
    keep,
    use: (offer) => takeUpOnce(() => takeUp(offer)),
    same: () => sameOnce(same),
    async setUp() {
      if (await keep()) tussock.go("/week/new");
    },
    close: () => void draft.value?.close(),
  };

  /** False: the next offer can be taken up as well. */
  async function takeUp({ change: chosen, title }: Offer): Promise<boolean> {
    const now = facts.value;
    if (!now || now === "gone") return false;
    const undo = await takeUpChange(tussock, chosen, now);
    if (!undo) {
      tussock.say({ text: weekWords.notSaved });
      return false;
    }
    used.value = toggled(used.value, title, true);
    await keep();
    offerUndo(tussock, words.changes.done(title), () => {
      undo();
      used.value = toggled(used.value, title, false);
      void keep();
    });
    return false;
  }

  async function same(): Promise<boolean> {
    if (!(await keep())) return false;
    const made = await ask("samePlan", asked);
    if (!made.ok) {
      trouble.value = made.trouble;
      return false;
    }
    const { plans, week } = made.value;
    tussock.go(week ? "/week" : "/plan");
    const said = week ? words.sameWeek : words.sameDone(plans.length);
    if (week) offerUndo(tussock, said, () => void ask("changeWeek", { id: week, to: "end" }));
    else if (plans.length > 0) offerUndo(tussock, said, () => void ask("letGo", { planIds: plans }));
    else tussock.say({ text: said });
    return true;
  }

  async function keep(): Promise<boolean> {
    const now = facts.value;
    if (!now || now === "gone") return false;
    const saved = await ask("keepReview", {
      id,
      from: now.numbers.from,
      to: now.numbers.to,
      ...given({
        weekPlanId: now.plan?.id,
        strongest: some(strongest.value),
        inTheWay: touched ? inTheWay.value : some(inTheWay.value),
        used: some(used.value),
        change: change.value.trim() || undefined,
      }),
    });
    trouble.value = saved.ok ? undefined : saved.trouble;
    if (!saved.ok) return false;
    keptChange = saved.value.change ?? "";
    // What was typed since is still on its way.
    if (change.value.trim() === keptChange) await draft.value?.drop();
    return true;
  }

  async function askOffers(): Promise<void> {
    const found = await ask("weekFacts", { ...asked, inTheWay: inTheWay.value });
    if (found) offers.value = offersOf(found);
  }
  function offersOf(found: WeekFactsNow): readonly Offer[] {
    const locale = localeFor(tussock.preferences.peek());
    return found.changes.map((one) => ({ change: one, ...sayChange(one, found.today, locale) }));
  }
}

/** What the question about "I did it" is drawn from: areas, or steps where all was in one area of life. */
export interface Kind {
  readonly name: string;
  readonly changes: readonly number[];
}
export function kindsOf({ numbers, stepKinds, areas, plan }: WeekFactsNow): readonly Kind[] {
  if (plan || numbers.kinds.length < 2) return stepKinds.map(({ what, changes }) => ({ name: what, changes }));
  return numbers.kinds.flatMap(({ areaId, changes }) => {
    const name = areaNamed(areaId, areas);
    return name === undefined ? [] : [{ name, changes }];
  });
}

/** "You did all of a step 3 times and part of one once. One time you tried, …" */
export function countsSaid({ numbers }: WeekFactsNow): string {
  const { all, part, notThisTime } = numbers.steps;
  const did = [...(all > 0 ? [words.all(all)] : []), ...(part > 0 ? [words.part(part)] : [])];
  const [one, other] = did;
  return [
    one === undefined ? "" : words.did(other === undefined ? one : words.and(one, other)),
    notThisTime > 0 ? words.tried(notThisTime) : "",
    all + part + notThisTime === 0 ? words.none : "",
    numbers.wins > 0 ? words.wins(numbers.wins) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** "2 logs: +14, +16". */
export function changesSaid({ changes }: Kind): string {
  return words.strongest.logs(sharedWords.logs(changes.length), changes.map(signed).join(", "));
}
function signed(change: number): string {
  if (change === 0) return words.strongest.same;
  return change > 0 ? words.strongest.up(change) : words.strongest.down(-change);
}

/** Asked of everyone, and after them whatever else came up in these days. */
export function obstaclesShown({ inTheWay }: Pick<WeekFactsNow, "inTheWay">, chosen: readonly string[]) {
  const known = obstacles.slice(0, ASKED_OF_ALL).map(({ id }): string => id);
  return [...new Set([...known, ...inTheWay.map(({ because }) => because), ...chosen])];
}
/** The seven that a log asks about too. */
const ASKED_OF_ALL = 7;

export function reasonName(because: string): string {
  return because === "parts" ? weekWords.quiet.reasons.parts : obstacleName(because);
}

/** "On Tue, Wed and Fri." */
export function daysInTheWay({ inTheWay }: WeekFactsNow, locale: string): string | undefined {
  const days = [...new Set(inTheWay.flatMap((one) => one.days))].sort();
  const names = days.map((day) => sharedWords.weekday(day, locale));
  if (names.length === 0) return undefined;
  const last = names.at(-1) ?? "";
  return words.inTheWay.on(names.length === 1 ? last : words.and(names.slice(0, -1).join(", "), last));
}

function toggled(list: readonly string[], one: string, on: boolean): readonly string[] {
  const rest = list.filter((other) => other !== one);
  return on ? [...rest, one] : rest;
}
function some(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined;
}
