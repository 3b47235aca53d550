/** The proof bank (E7): a person's own "what I showed myself" lines, from their steps or written down here. */
import type { Entry, Practice, RecordId, Thought } from "@tussock/domain";

export interface ProofLine {
  readonly id: RecordId;
  readonly words: string;
  readonly entry: Practice | Thought;
  readonly onTop: boolean;
}
export type ProofShow = "all" | "hardest" | "lowDays";

/** Where lines of one's own are kept: thoughts about this page. */
export const PROOF_PAGE = { kind: "page", id: "proof" } as const;
/** Of 100; "mood was low": a first choice by us, below the middle third of the scale. */
const LOW_MOOD = 35;

export interface ProofKept {
  readonly onTop: readonly string[];
  readonly hidden: readonly string[];
}

/** In the order of the log, those kept at the top first; what was put away is left out. */
export function proofLines(entries: readonly Entry[], { onTop, hidden }: ProofKept): readonly ProofLine[] {
  const lines = entries.flatMap((entry): readonly ProofLine[] => {
    const words = wordsOf(entry);
    if (words === undefined || hidden.includes(entry.id)) return [];
    return [{ id: entry.id, words, entry: entry as Practice | Thought, onTop: onTop.includes(entry.id) }];
  });
  return [...lines.filter((line) => line.onTop), ...lines.filter((line) => !line.onTop)];
}

function wordsOf(entry: Entry): string | undefined {
  if (entry.type === "practice") return entry.learned;
  const isOwn = entry.type === "thought" && entry.about?.kind === PROOF_PAGE.kind && entry.about.id === PROOF_PAGE.id;
  return isOwn ? entry.text : undefined;
}

export function shownLines(lines: readonly ProofLine[], show: ProofShow): readonly ProofLine[] {
  switch (show) {
    case "all":
      return lines;
    case "lowDays":
      return lines.filter(({ entry }) => isOnALowDay(entry));
    case "hardest":
      return lines
        .filter(({ entry }) => hardnessOf(entry) !== undefined)
        .toSorted((one, other) => (hardnessOf(other.entry) ?? 0) - (hardnessOf(one.entry) ?? 0));
  }
}

/** How hard it turned out, or was thought to be. */
export function hardnessOf(entry: Practice | Thought): number | undefined {
  return entry.type === "practice" ? (entry.difficultyFound ?? entry.difficultyExpected) : undefined;
}
export function isOnALowDay(entry: Practice | Thought): boolean {
  return entry.type === "practice" && entry.moodBefore !== undefined && entry.moodBefore <= LOW_MOOD;
}

/** One list with a line in it or out of it. */
export function withLine(ids: readonly string[], id: string, on: boolean): readonly string[] {
  const others = ids.filter((one) => one !== id);
  return on ? [...others, id] : others;
}

/** When one says "I can't": those kept at the top, then the hardest, at most three, none twice. */
export function linesForCant(lines: readonly ProofLine[]): readonly ProofLine[] {
  const fitting = [...lines.filter(({ onTop }) => onTop), ...shownLines(lines, "hardest"), ...lines];
  return [...new Map(fitting.map((line) => [line.id, line])).values()].slice(0, CANT_MOST);
}
const CANT_MOST = 3;
