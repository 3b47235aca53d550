/** Words on their way: sealed under the vault's key in small twin files, found again after a crash. */
import { DiskTrouble } from "@tussock/vault";
import type { DraftKind } from "../asks.ts";
import type { Desk } from "../core.ts";
import { orTrouble } from "./saving.ts";
import { SaveFailed } from "../records.ts";
import type { Answers } from "./answers.ts";

export const draftAnswers: Pick<Answers, "draft" | "keepDraft" | "dropDraft"> = {
  async draft({ of }, desk) {
    const sealed = await desk.storage.twin(`draft-${of}`).read();
    if (!sealed || sealed.length === 0) return undefined;
    const key = await desk.draftKey();
    try {
      return JSON.parse(text.decode(await desk.indexCipher.open(key, sealed, boundTo(of))));
    } catch {
      // Sealed under a vault that is no longer here: nobody can read it, nobody misses it.
      return undefined;
    }
  },
  keepDraft: ({ of, draft }, desk) => keep(desk, of, new TextEncoder().encode(JSON.stringify(draft))),
  dropDraft: ({ of }, desk) => keep(desk, of, undefined),
};

const text = new TextDecoder();

async function keep(desk: Desk, of: DraftKind, plain: Uint8Array | undefined) {
  return orTrouble(async () => {
    const sealed = plain ? await desk.indexCipher.seal(await desk.draftKey(), plain, boundTo(of)) : new Uint8Array();
    try {
      await desk.storage.twin(`draft-${of}`).write(sealed);
    } catch (error) {
      if (error instanceof DiskTrouble)
        throw new SaveFailed(error.kind === "full" ? "diskFull" : "diskRefused", { cause: error });
      throw error;
    }
  });
}

function boundTo(of: DraftKind): Uint8Array {
  return new TextEncoder().encode(`tussock draft ${of}`);
}
