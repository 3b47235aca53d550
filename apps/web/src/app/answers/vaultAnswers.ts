/** The vault itself: its lock, what is true of it, what lies outside it, and its end. */
import { done, safetyPlanNow, saveSafetyPlan, trouble } from "@tussock/domain";
import type { OpenShelf } from "../asks.ts";
import type { Answers } from "./answers.ts";
import { keptLog } from "./keptLog.ts";
import { orTrouble, profileOf, saving } from "./saving.ts";

export const vaultAnswers: Pick<
  Answers,
  | "facts"
  | "createVault"
  | "unlock"
  | "setLock"
  | "deleteEverything"
  | "shelf"
  | "putShelf"
  | "safetyPlan"
  | "saveSafetyPlan"
> = {
  async facts(_input, desk) {
    const records = await desk.records();
    const profile = profileOf(records);
    const entries = keptLog(records).rows;
    const { kit } = desk.keyring.bundle();
    const passkeyId = desk.keyring.passkeyId();
    const copiedAt = profile.provenCopy?.at ?? 0;
    const newest = entries[0]?.entry.happenedAt;
    return {
      records: records.vault.records.size,
      entries: entries.length,
      ...(newest !== undefined && { newestAt: newest }),
      locks: desk.keyring.ways(),
      ...(passkeyId && { passkeyId }),
      hasKit: kit !== undefined,
      kitChecked: kit?.checked ?? false,
      ...(profile.provenCopy && { provenCopy: profile.provenCopy }),
      entriesSinceCopy: entries.filter(({ entry }) => entry.recordedAt > copiedAt).length,
      noticed: records.vault.noticed,
      sample: desk.isSample,
      weakStorage: desk.storage.weak,
    };
  },
  async createVault(_input, desk) {
    return desk.storage.exclusively("begin", () =>
      orTrouble(async () => {
        // Another tab may have begun while this one was being read: then its vault is ours too.
        const found = await desk.keyring.find();
        await desk.openWith(found.is === "keys" ? found.keys : await desk.keyring.begin());
        // Nothing is written into it yet: a record of ours would be newer than the same one of a copy, and win over it.
        await desk.records();
        await desk.tellState();
        desk.changed();
        desk.tellTabs("unlocked");
      }),
    );
  },
  async unlock(secret, desk) {
    const keys = await desk.keyring.unlock(secret);
    if (keys === "wrongKey") return trouble("wrongKey");
    // Other tabs keep their own lock: no key crosses from one to another, and a restart would cut off who types there.
    if (!desk.isOpen()) await desk.openWith(keys);
    return done(undefined);
  },
  async setLock(lock, desk) {
    return orTrouble(async () => {
      await desk.records();
      await desk.keyring.setLock(lock);
      await desk.tellState();
      // With a new lock the other tabs close; without one they may open.
      desk.tellTabs(lock ? "locked" : "unlocked");
    });
  },
  async deleteEverything(_input, desk) {
    // It would take nothing of the person's away and say that it did.
    if (desk.isSample) throw new Error("the sample was asked to delete everything");
    await desk.storage.erase();
    desk.tellTabs("erased");
  },
  async shelf(_input, desk) {
    const [key, sealed] = await Promise.all([desk.storage.twin("shelf-key").read(), desk.storage.twin("shelf").read()]);
    if (!key || !sealed) return emptyShelf;
    return JSON.parse(text.decode(await desk.indexCipher.open(key, sealed, SHELF))) as OpenShelf;
  },
  async putShelf(shelf, desk) {
    return orTrouble(async () => {
      const keyFile = desk.storage.twin("shelf-key");
      let key = await keyFile.read();
      if (!key) {
        key = desk.random(32);
        await keyFile.write(key);
      }
      await desk.storage
        .twin("shelf")
        .write(await desk.indexCipher.seal(key, new TextEncoder().encode(JSON.stringify(shelf)), SHELF));
    });
  },
  async safetyPlan(_input, desk) {
    return safetyPlanNow((await desk.records()).ofType("safetyPlan"));
  },
  async saveSafetyPlan(draft, desk) {
    const records = await desk.records();
    const plan = saveSafetyPlan(draft, safetyPlanNow(records.ofType("safetyPlan")));
    return saving(desk, records, [plan], plan);
  },
};

/**
 * The shelf is what the person chose to have at hand without unlocking. Its key lies beside it, so it guards against
 * nobody who holds the device, and the screens say so; it only keeps names and numbers out of plain sight.
 */
const SHELF = new TextEncoder().encode("tussock shelf");
const emptyShelf: OpenShelf = { contacts: [] };
const text = new TextDecoder();
