/**
 * Before a session (D7): facts that the person chooses line by line, and lines of their own. Nothing is on the page to
 * begin with: what got in the way and what did not help are as much a person's own as their words.
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { addDays, given, type Day, type RecordId, type SessionLine, type SessionReview } from "@tussock/domain";
import type { Moved, OwnLine, SessionFacts } from "@tussock/domain/week";
import { loggedSkillName } from "@tussock/content/skills/names";
import { reviewWords } from "@tussock/content/words/review";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { createKeptForm, type DraftSays } from "#app/keptForm.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { isKept, keptText, keptTexts } from "#app/readKept.ts";
import type { Tussock } from "#app/tussock.ts";
import type { SessionNow } from "#app/weekAsks.ts";
import { reasonName } from "./weekReview.ts";

const words = reviewWords.session;
export type Group = keyof typeof words.groups;

export interface Fact extends SessionLine {
  readonly group: Group;
}
export interface SessionModel {
  readonly now: ReadonlySignal<SessionNow | undefined>;
  readonly facts: ReadonlySignal<readonly Fact[]>;
  /** Keys of the facts that are on the page. */
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  readonly talkAbout: ReadonlySignal<readonly string[]>;
  readonly line: ReadonlySignal<string>;
  readonly ideas: ReadonlySignal<readonly string[]>;
  readonly draft: DraftSays;
  readonly trouble: ReadonlySignal<SaveTrouble | undefined>;
  readonly lineTooLong: ReadonlySignal<boolean>;
  readonly open: (from?: Day) => Promise<void>;
  readonly pick: (fact: string, on: boolean) => void;
  readonly writeLine: (line: string) => void;
  readonly addLine: (line?: string) => void;
  readonly takeOut: (line: string) => void;
  /** As it would be kept now. */
  readonly page: () => Pick<SessionReview, "from" | "to" | "lines"> & { readonly talkAbout?: readonly string[] };
  readonly keep: () => Promise<boolean>;
  readonly close: () => void;
}

/** A line of a page, not a letter. */
export const LINE_MOST = 300;

export function createSessionReview(tussock: Tussock): SessionModel {
  const { ask } = tussock;
  const now = signal<SessionNow | undefined>(undefined);
  const facts = signal<readonly Fact[]>([]);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const ideas = signal<readonly string[]>([]);
  const trouble = signal<SaveTrouble | undefined>(undefined);
  const lineTooLong = signal(false);
  const id: RecordId = newRecordId();
  /** Lines the person has picked, whether or not the days that are looked at now hold them. */
  const picked = new Set<string>();
  const draft = createKeptForm({ ask, of: "thought", key: "session", read: readOwnLines, first: noLines });
  const talkAbout = computed(() => draft.form.value.talkAbout);
  const line = computed(() => draft.form.value.line);

  return {
    now,
    facts,
    chosen,
    talkAbout,
    line,
    ideas,
    draft,
    trouble,
    lineTooLong,
    async open(from) {
      const isFirst = now.value === undefined;
      const [found] = await Promise.all([ask("sessionFacts", given({ from })), isFirst ? draft.begin() : undefined]);
      const locale = localeFor(tussock.preferences.peek());
      facts.value = factsOf(found, locale);
      ideas.value = ideasOf(found);
      now.value = found;
      choose();
    },
    pick(fact, on) {
      if (on) picked.add(fact);
      else picked.delete(fact);
      choose();
    },
    writeLine(text) {
      lineTooLong.value = false;
      put({ line: text });
    },
    addLine(text = line.value) {
      const said = text.trim();
      lineTooLong.value = said.length > LINE_MOST;
      if (said === "" || lineTooLong.value) return;
      put({
        talkAbout: talkAbout.value.includes(said) ? talkAbout.value : [...talkAbout.value, said],
        line: text === line.value ? "" : line.value,
      });
    },
    takeOut(said) {
      const at = talkAbout.value.indexOf(said);
      put({ talkAbout: talkAbout.value.filter((one) => one !== said) });
      offerUndo(tussock, words.talk.isOut(said), () => {
        if (!talkAbout.value.includes(said)) put({ talkAbout: talkAbout.value.toSpliced(at, 0, said) });
      });
    },
    page,
    async keep() {
      // A line that was typed and not added yet is meant for the page.
      if (line.value.trim() !== "") this.addLine();
      if (lineTooLong.value) return false;
      const saved = await ask("keepSessionReview", { id, ...page() });
      trouble.value = saved.ok ? undefined : saved.trouble;
      if (saved.ok) await draft.drop();
      return saved.ok;
    },
    close: () => void draft.close(),
  };

  function put(change: Partial<OwnLines>): void {
    draft.change({ ...draft.form.value, ...change });
  }

  function choose(): void {
    chosen.value = new Set(facts.value.flatMap(({ fact }) => (picked.has(fact) ? [fact] : [])));
  }
  function page() {
    const { numbers } = now.value ?? {};
    if (!numbers) throw new Error("a page was asked for before its facts were there");
    return {
      from: numbers.from,
      to: numbers.to,
      lines: facts.value.filter(({ fact }) => chosen.value.has(fact)).map(({ fact, text }) => ({ fact, text })),
      ...given({ talkAbout: talkAbout.value.length > 0 ? talkAbout.value : undefined }),
    };
  }
}

interface OwnLines {
  readonly talkAbout: readonly string[];
  /** Still in the field. */
  readonly line: string;
}
const noLines: OwnLines = { talkAbout: [], line: "" };
function readOwnLines(kept: unknown): OwnLines | undefined {
  return isKept(kept) ? { talkAbout: keptTexts(kept["talkAbout"]), line: keptText(kept["line"]) } : undefined;
}

function kindOf(fact: string): string {
  return fact.split(":")[0] ?? fact;
}

export function factsOf(now: SessionNow, locale: string): readonly Fact[] {
  const { numbers } = now;
  const { line } = words;
  const own = (group: Group, lines: readonly OwnLine[]): readonly Fact[] =>
    lines
      .toReversed()
      .slice(0, OWN_LINES_MOST)
      .map(({ id, text, day }) => ({
        fact: `${group}:${id}`,
        group,
        text: line.own(text, sharedWords.shortDay(day, locale)),
      }));
  return [
    ...stepsLine(now),
    ...(numbers.biggest
      ? [
          {
            fact: "biggest",
            group: "steps" as const,
            text: line.biggest(numbers.biggest.what, numbers.biggest.difficulty),
          },
        ]
      : []),
    ...movedLine("mood", sharedWords.mood, now.mood),
    ...movedLine("confidence", sharedWords.confidence, now.confidence),
    ...(now.lift
      ? [{ fact: "lift", group: "change" as const, text: line.lift(now.lift.what, now.lift.before, now.lift.after) }]
      : []),
    ...numbers.obstacles.map((one): Fact => ({
      fact: `inTheWay:${one.words}`,
      group: "inTheWay",
      text: line.inTheWay(reasonName(one.words), one.days.length),
    })),
    ...numbers.skills.map(({ skill, times, rated, helped }): Fact => ({
      fact: `skill:${skill}`,
      group: "skills",
      text:
        rated === 0
          ? line.skill(loggedSkillName(skill), times)
          : line.skillRated(loggedSkillName(skill), times, helped, rated),
    })),
    ...now.openPlans.slice(0, OWN_LINES_MOST).map(({ planId, title, day }): Fact => ({
      fact: `ahead:${planId}`,
      group: "ahead",
      text: line.planned(title, sharedWords.onDay(day, now.today, locale)),
    })),
    ...own("ownWords", now.ownWords),
    ...own("wins", now.wins),
    ...own("thoughts", now.thoughts),
  ];
}
/** The newest of each; more would be a list, not a page. */
const OWN_LINES_MOST = 10;

function stepsLine({ numbers }: SessionNow): readonly Fact[] {
  const { all, part, notThisTime } = numbers.steps;
  const { line } = words;
  const done = all + part;
  if (done + notThisTime === 0) return [];
  const parts = [
    ...(done > 0 ? [line.count(done)] : []),
    ...(all > 0 ? [line.all(all)] : []),
    ...(part > 0 ? [line.part(part)] : []),
    ...(notThisTime > 0 ? [line.tried(notThisTime)] : []),
  ];
  return [{ fact: "steps", group: "steps", text: line.steps(parts.join(", ")) }];
}
function movedLine(name: "mood" | "confidence", said: string, { pairs, higher }: Moved): readonly Fact[] {
  return pairs === 0 ? [] : [{ fact: name, group: "change", text: words.line.moved(said, higher, pairs) }];
}

/** Beginnings for "I want to talk about", by fixed rules; three at most. */
function ideasOf({ lift, numbers }: SessionFacts): readonly string[] {
  const { ideas } = words;
  const often = numbers.obstacles.find(({ days }) => days.length > 1);
  return [
    ...(lift ? [ideas.lift(lift.what, lift.before, lift.after)] : []),
    ...(often ? [ideas.inTheWay(reasonName(often.words), often.days.length)] : []),
  ];
}

/** The days that can be looked at: since the last page, or one, two, four weeks. */
export function sinceChoices({ today, last }: SessionNow): readonly { readonly from: Day; readonly label: string }[] {
  return [
    ...(last ? [{ from: last.to, label: words.sinceLast }] : []),
    ...[1, 2, 4].map((weeks) => ({ from: addDays(today, 1 - 7 * weeks), label: words.weeks(weeks) })),
  ];
}

/**
 * Whether it fits one sheet of A4 or Letter, by a careful guess: 84 signs a line at 11 pt, 44 lines below the head and a
 * picture of one week. Each week more is a row of small drawings, two lines high.
 */
export function isMoreThanAPage(
  { lines, talkAbout = [] }: Pick<SessionReview, "lines" | "talkAbout">,
  days: number = 0,
): boolean {
  const groups = new Set(lines.map(({ fact }) => kindOf(fact))).size;
  const rows = [...talkAbout, ...lines.map(({ text }) => text)].map((text) => Math.ceil(text.length / 84) * 1.15);
  const weeksMore = Math.max(0, Math.ceil(days / 7) - 1);
  return rows.reduce((sum, one) => sum + one, groups * 1.6 + weeksMore * 2) > 44;
}
