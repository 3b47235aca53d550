/** Words on their way: sealed under the vault's key in small twin files, found again after a crash. */
import type { DraftKind, KeptDrafts, Saved } from "../asks.ts";
import type { Desk } from "../core.ts";
import { toDrafts, type Drafts } from "../readDrafts.ts";
import type { TwinFile } from "../vaultStorage.ts";
import type { Answers } from "./answers.ts";
import { orTrouble } from "./saving.ts";

export const draftAnswers: Pick<Answers, "draft" | "keepDraft" | "dropDraft"> = {
  draft: ({ of }, desk) => read(of, desk),
  keepDraft: ({ of, key, draft }, desk) => change(of, desk, (drafts) => ({ ...without(key, drafts), [key]: draft })),
  dropDraft: ({ of, key }, desk) => change(of, desk, (drafts) => without(key, drafts)),
};

async function read(of: DraftKind, desk: Desk): Promise<unknown> {
  const sealed = await fileOf(of, desk).read();
  if (!sealed || sealed.length === 0) return undefined;
  const key = await desk.draftKey();
  try {
    return JSON.parse(text.decode(await desk.indexCipher.open(key, sealed, boundTo(of))));
  } catch {
    // Sealed under a vault that is no longer here: nobody can read it, nobody misses it.
    return undefined;
  }
}

/** One tab at a time: what another tab wrote a moment ago stays. */
function change(of: DraftKind, desk: Desk, next: (drafts: Drafts) => Drafts): Promise<Saved<void>> {
  return orTrouble(() =>
    desk.storage.exclusively(`drafts-${of}`, async () =>
      fileOf(of, desk).write(await seal(of, next(toDrafts(await read(of, desk))), desk)),
    ),
  );
}

async function seal(of: DraftKind, byKey: Drafts, desk: Desk): Promise<Uint8Array> {
  if (Object.keys(byKey).length === 0) return new Uint8Array();
  const plain = new TextEncoder().encode(JSON.stringify({ byKey } satisfies KeptDrafts));
  return desk.indexCipher.seal(await desk.draftKey(), plain, boundTo(of));
}

/** What is kept anew comes last. */
function without(key: string, drafts: Drafts): Drafts {
  const { [key]: _, ...others } = drafts;
  return others;
}

function fileOf(of: DraftKind, desk: Desk): TwinFile {
  return desk.storage.twin(`draft-${of}`);
}
function boundTo(of: DraftKind): Uint8Array {
  return new TextEncoder().encode(`tussock draft ${of}`);
}
const text = new TextDecoder();
