/** What the small win decides. */
import { signal, type ReadonlySignal } from "@preact/signals";
import { dayStartOf, given, type EpochMs, type RecordId, type Win } from "@tussock/domain";
import { winWords as words } from "@tussock/content/words/win";
import { showAfterSave } from "#app/afterSave.ts";
import type { SaveTrouble, WordsTrouble } from "#app/asks.ts";
import { createKeptDraft } from "#app/keptDraft.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { isKept, keptId, keptText } from "#app/readKept.ts";
import type { Tussock } from "#app/tussock.ts";
import { instantOf, readWhen, type WhenItWas } from "#app/whenItWas.ts";

export interface WinForm {
  readonly text: string;
  /** How it is marked, in the person's words or borrowed ones; empty for none. */
  readonly mark: string;
  readonly when: WhenItWas;
  /** The id it will be saved under; once there is such a win, this draft has become it. */
  readonly becomes?: RecordId;
}
export interface WinModel {
  readonly phase: ReadonlySignal<"opening" | "gone" | "open">;
  readonly form: ReadonlySignal<WinForm>;
  readonly error: ReadonlySignal<WordsTrouble | undefined>;
  readonly trouble: ReadonlySignal<SaveTrouble | "broke" | undefined>;
  readonly draftFound: ReadonlySignal<boolean>;
  readonly draftTrouble: ReadonlySignal<SaveTrouble | undefined>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
  readonly change: (change: Partial<WinForm>) => void;
  readonly save: () => Promise<boolean>;
  readonly finishLater: () => Promise<void>;
  readonly startFresh: () => () => void;
}

const emptyWin: WinForm = { text: "", mark: "", when: { is: "now" } };

export function createWin(tussock: Tussock, entryId: RecordId | undefined): WinModel {
  const { ask } = tussock;
  const phase = signal<"opening" | "gone" | "open">("opening");
  const form = signal<WinForm>(emptyWin);
  const error = signal<WordsTrouble | undefined>(undefined);
  const trouble = signal<SaveTrouble | "broke" | undefined>(undefined);
  const draftFound = signal(false);
  const draft = createKeptDraft({ ask, of: "win", key: entryId ? `entry:${entryId}` : "new", read: readWinForm });
  let begunWith = emptyWin;

  return {
    phase,
    form,
    error,
    trouble,
    draftFound,
    draftTrouble: draft.notKept,
    async open() {
      const entry = entryId && (await ask("entry", { id: entryId }))?.entry;
      if (entryId && (!entry || entry.type !== "win")) {
        phase.value = "gone";
        return;
      }
      if (entry && entry.type === "win") begunWith = formOfWin(entry);
      const found = await findDraft();
      form.value = found ?? begunWith;
      draftFound.value = found !== undefined;
      phase.value = "open";
    },
    close: () => void draft.close(),
    change,
    async save() {
      error.value = undefined;
      trouble.value = undefined;
      if (form.value.text.trim() === "") {
        error.value = "noWords";
        return false;
      }
      try {
        return await write(form.value);
      } catch (mistake) {
        trouble.value = "broke";
        throw mistake;
      }
    },
    finishLater: draft.keepNow,
    startFresh() {
      const away = form.value;
      form.value = begunWith;
      draftFound.value = false;
      void draft.drop();
      return () => {
        change(away);
        draftFound.value = true;
      };
    },
  };

  /** A draft whose win is on the disk was left by a page that closed between saving and putting it away. */
  async function findDraft(): Promise<WinForm | undefined> {
    const found = await draft.find();
    const saved = found?.becomes && (await ask("entry", { id: found.becomes }))?.entry;
    if (found === undefined || saved?.type !== "win" || !saysTheSame(found, saved)) return found;
    await draft.drop();
    return undefined;
  }

  function change(part: Partial<WinForm>): void {
    form.value = { ...(!entryId && { becomes: newRecordId() }), ...form.value, ...part };
    error.value = undefined;
    draft.keep(form.value);
  }

  async function write({ text, mark, when, becomes }: WinForm): Promise<boolean> {
    const saved = await ask("saveWin", {
      text: text.trim(),
      ...given({ id: entryId ?? becomes, mark: mark.trim() || undefined, happenedAt: await happenedAt(when) }),
    });
    if (!saved.ok) {
      if (saved.trouble === "noWords" || saved.trouble === "tooLong" || saved.trouble === "inTheFuture")
        error.value = saved.trouble;
      else trouble.value = saved.trouble;
      return false;
    }
    await draft.drop();
    if (!entryId) showAfterSave(tussock, { is: "win", win: saved.value });
    return true;
  }

  async function happenedAt(when: WhenItWas): Promise<EpochMs | undefined> {
    if (when.is === "now") return undefined;
    if (when.is === "kept") return when.at;
    const today = tussock.today.peek()?.day ?? (await ask("today")).day;
    const dayStart = dayStartOf(await ask("profile"));
    return (await instantOf(when, { moment: tussock.moment(), today, dayStart }))?.happenedAt;
  }
}

function formOfWin({ text, mark = "", happenedAt, zone, day }: Win): WinForm {
  return { text, mark, when: { is: "kept", at: happenedAt, zone, day } };
}

function saysTheSame({ text, mark }: WinForm, win: Win): boolean {
  return text.trim() === win.text && mark.trim() === (win.mark ?? "");
}

export function readWinForm(kept: unknown): WinForm | undefined {
  if (!isKept(kept)) return undefined;
  return {
    text: keptText(kept["text"]),
    mark: keptText(kept["mark"]),
    when: readWhen(kept["when"]),
    ...given({ becomes: keptId(kept["becomes"]) }),
  };
}

export function copyOfWin({ text, mark }: WinForm): string {
  const lines = [
    [words.copy.text, text],
    [words.copy.mark, mark],
  ] as const;
  return lines
    .filter(([, value]) => value.trim() !== "")
    .map(([name, value]) => words.copy.line(name, value))
    .join("\n");
}
