import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { trouble as troubled, type Day, type Minutes } from "@tussock/domain";
import { copiesWords } from "@tussock/content/words/copies";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import type { CopyPreview, ProvenCopy } from "#app/asks.ts";
import type { ChosenFile, Device, Tussock } from "#app/tussock.ts";
import { firstStage, keepInFile, makeCopy, rewriteNow, saveAsFile, type CopyStage } from "./copy.ts";
import { begin as beginKit, checkKit, showKit } from "./kit.ts";
import { chooseCopy, doorOf, isAboutFile, mustInsist, openCopy, takeCopy, type RestoreStage } from "./restore.ts";
import { begin as beginTakeaway, takeIn, takeOut } from "./takeaway.ts";

const passphrase = "wet moss under boots";
const day = "2026-11-19" as Day;

/** Ana with three things to lose. */
async function anaWithNotes(): Promise<TestTussock> {
  const ana = await createTestTussock();
  await ana.tussock.ask("saveWin", { text: "I opened the letter." });
  await ana.tussock.ask("saveWin", { text: "I rang Sam." });
  return ana;
}
function withDevice({ tussock }: TestTussock, device: Partial<Device>): Tussock {
  return { ...tussock, device: device as Device };
}
function proven(stage: CopyStage): ProvenCopy {
  if (stage.is !== "proven") throw new Error(`expected a proven copy, got ${JSON.stringify(stage)}`);
  return stage.copy;
}
/** To the sheet: a passphrase costs a second of scrypt each time, which one test spends for all. */
async function copyOf(ana: TestTussock): Promise<{ readonly copy: ProvenCopy; readonly code: string }> {
  const kit = await ana.tussock.ask("makeKit");
  if (!kit.ok) throw new Error("no sheet was made");
  return { copy: proven(await makeCopy(ana.tussock.ask, { to: "kit" })), code: kit.value.secret };
}

describe("making a copy", () => {
  let ana: TestTussock;
  beforeEach(async () => {
    ana = await anaWithNotes();
  });

  it("leads with paper, which nobody forgets on a bad day", () => {
    expect(firstStage).toEqual({ is: "choosing", to: "kit" });
  });

  it("is proven before it is handed over, and noted once it is saved", async () => {
    const files: unknown[] = [];
    const saving = withDevice(ana, { saveFile: async (file) => (files.push(file), "saved") });
    const { copy } = await copyOf(ana);
    expect((await ana.tussock.ask("facts")).provenCopy).toBeUndefined();
    const saved = await saveAsFile(saving, copy, "kit");
    expect(saved).toEqual({ is: "saved", records: copy.records, where: copy.fileName, kept: false });
    expect(files).toEqual([{ name: copy.fileName, bytes: copy.bytes, kind: "application/octet-stream" }]);
    expect((await ana.tussock.ask("facts")).provenCopy).toMatchObject({ where: copy.fileName, records: copy.records });
  });

  it("is not noted as saved when the file was put away", async () => {
    const { copy } = await copyOf(ana);
    const saved = await saveAsFile(withDevice(ana, { saveFile: async () => "cancelled" }), copy, "kit");
    expect(saved).toEqual({ is: "proven", copy, to: "kit", trouble: "cancelled" });
    expect((await ana.tussock.ask("facts")).provenCopy).toBeUndefined();
  });

  it("asks for a longer passphrase, for the same one twice, and for a sheet that is there", async () => {
    const make = (typed: string, again: string) => makeCopy(ana.tussock.ask, { to: "passphrase", typed, again });
    expect(await make("moss", "moss")).toEqual({ is: "choosing", to: "passphrase", trouble: "weakPassphrase" });
    expect(await make(passphrase, "wet moss")).toEqual({ is: "choosing", to: "passphrase", trouble: "notTheSame" });
    expect(await makeCopy(ana.tussock.ask, { to: "kit" })).toEqual({ is: "choosing", to: "kit", trouble: "noKit" });
  });

  it("is thrown away when it does not pass its own test", async () => {
    ana.stub("makeCopy", async () => troubled("drillFailed"));
    expect(await makeCopy(ana.tussock.ask, { to: "kit" })).toEqual({
      is: "choosing",
      to: "kit",
      trouble: "drillFailed",
    });
  });

  it("is kept in one chosen file: written, read back, noted, and rewritten when Ana presses", async () => {
    await ana.tussock.ask("makeKit");
    let held = new Uint8Array();
    let name: string | undefined;
    const chosenFile: ChosenFile = {
      name: async () => name,
      choose: async (suggested) => (name = suggested),
      write: async (bytes) => (held = bytes.slice()),
      forget: async () => void (name = undefined),
    };
    const keeping = withDevice(ana, { chosenFile });
    const copy = proven(await makeCopy(ana.tussock.ask, { to: "kit" }));
    expect(await keepInFile(keeping, copy)).toEqual({
      is: "saved",
      records: copy.records,
      where: copy.fileName,
      kept: true,
    });
    expect(held).toEqual(copy.bytes);
    expect(await rewriteNow(keeping)).toMatchObject({ is: "saved", kept: true });
    await chosenFile.forget();
    expect(await rewriteNow(keeping)).toEqual({ is: "choosing", to: "kit", trouble: "notAllowed" });
  });

  it("stays at hand when no file was chosen, or the browser says not now", async () => {
    await ana.tussock.ask("makeKit");
    const copy = proven(await makeCopy(ana.tussock.ask, { to: "kit" }));
    const file = {
      name: async () => "moor.age",
      write: async () => "notAllowed" as const,
      forget: async () => undefined,
    };
    expect(
      await keepInFile(withDevice(ana, { chosenFile: { ...file, choose: async () => "cancelled" } }), copy),
    ).toMatchObject({ is: "proven", trouble: "cancelled" });
    expect(
      await keepInFile(withDevice(ana, { chosenFile: { ...file, choose: async () => "moor.age" } }), copy),
    ).toMatchObject({ is: "proven", trouble: "notAllowed" });
  });
});

describe("the recovery sheet", () => {
  it("is shown to Ana, checked by typing, and never shown at a locked device without the lock", async () => {
    const ana = await anaWithNotes();
    expect(beginKit("make", { locks: [] })).toEqual({ is: "working" });
    expect(beginKit("show", { locks: ["passkey"] })).toEqual({ is: "again", act: "show" });
    const made = await showKit(ana.tussock.ask, "make");
    if (made.is !== "shown") throw new Error("no sheet was made");
    expect(await showKit(ana.tussock.ask, "show")).toEqual(made);

    const typed = (made.kit.secret.match(/.{1,4}/g) ?? []).join(" ").toLowerCase();
    expect(await checkKit(ana.tussock.ask, typed)).toEqual({ is: "right" });
    expect((await ana.tussock.ask("facts")).kitChecked).toBe(true);
  });

  it("tells an empty field, half a code and another sheet apart", async () => {
    const ana = await anaWithNotes();
    const first = await showKit(ana.tussock.ask, "make");
    await showKit(ana.tussock.ask, "make");
    const old = first.is === "shown" ? first.kit.secret : "";
    expect(await checkKit(ana.tussock.ask, " ")).toEqual({ is: "checking", trouble: "empty" });
    expect(await checkKit(ana.tussock.ask, old.slice(0, 70))).toEqual({ is: "checking", trouble: "notAKit" });
    expect(await checkKit(ana.tussock.ask, old)).toEqual({ is: "checking", trouble: "notThisKit" });
  });
});

describe("bringing a copy back", () => {
  let copy: ProvenCopy;
  let code = "";
  beforeAll(async () => {
    ({ copy, code } = await copyOf(await anaWithNotes()));
  });
  const file = () => ({ name: copy.fileName, bytes: copy.bytes });
  async function found(ana: TestTussock): Promise<Extract<RestoreStage, { readonly is: "found" }>> {
    const stage = await openCopy(ana.tussock.ask, file(), code);
    if (stage.is !== "found") throw new Error(`expected an open copy, got ${JSON.stringify(stage)}`);
    return stage;
  }

  it("shows what it would do, and only does it when Ana says so", async () => {
    const ana = await createTestTussock();
    const stage = await found(ana);
    expect(stage.preview).toMatchObject({ records: copy.records, signature: "another" });
    expect((await ana.tussock.ask("facts")).entries).toBe(0);
    const taken = await takeCopy(ana.tussock, stage, false);
    expect(taken.is).toBe("done");
    expect((await ana.tussock.ask("facts")).entries).toBe(2);
    const again = await takeCopy(ana.tussock, await found(ana), false);
    expect(again).toMatchObject({ is: "done", restored: { added: 0, changed: 0 } });
  });

  it("opens with the passphrase it was closed with, typed on a phone that adds a space", async () => {
    const ana = await anaWithNotes();
    const made = proven(
      await makeCopy(ana.tussock.ask, { to: "passphrase", typed: `${passphrase} `, again: passphrase }),
    );
    expect(await openCopy(ana.tussock.ask, { name: "copy.age", bytes: made.bytes }, ` ${passphrase} `)).toMatchObject({
      is: "found",
      preview: { signature: "ours", added: 0 },
    });
  });

  it("makes the vault on the way when this browser has none, and never over one that is there", async () => {
    const ana = await createTestTussock();
    const stage = await found(ana);
    ana.setVault({ is: "new" });
    await takeCopy(ana.tussock, stage, false);
    expect(ana.asked.slice(-2)).toEqual(["createVault", "restoreCopy"]);
    ana.setVault({ is: "open", sample: false, lockable: false });
    await takeCopy(ana.tussock, stage, false);
    expect(ana.asked.slice(-1)).toEqual(["restoreCopy"]);
    expect(ana.asked.filter((name) => name === "createVault")).toHaveLength(1);
  });

  it("brings as many notes back to a fresh browser as it said, and Ana’s own settings among them", async () => {
    const ana = await anaWithNotes();
    await ana.tussock.ask("saveProfile", { name: "Ana", dayStart: 360 as Minutes, weekStart: 7 });
    const { copy: whole, code: sheet } = await copyOf(ana);
    for (const welcomed of [false, true]) {
      const fresh = await createTestTussock({ begun: false });
      if (welcomed) {
        await fresh.tussock.ask("createVault");
        fresh.pass(60_000);
        await fresh.tussock.ask("saveProfile", { welcomedAt: fresh.tussock.moment().at });
        await fresh.settle();
      }
      const stage = await openCopy(fresh.tussock.ask, { name: whole.fileName, bytes: whole.bytes }, sheet);
      if (stage.is !== "found") throw new Error(`expected an open copy, got ${JSON.stringify(stage)}`);
      const { added, changed, same } = stage.preview;
      expect(added).toBe(welcomed ? whole.records - 1 : whole.records);
      expect(await takeCopy(fresh.tussock, stage, false)).toEqual({ is: "done", restored: { added, changed, same } });
      expect(await fresh.tussock.ask("profile")).toMatchObject({ name: "Ana", dayStart: 360, weekStart: 7 });
    }
  });

  it("knows what stands in front of the door", () => {
    expect(doorOf({ is: "new" })).toBe("makeFirst");
    expect(doorOf({ is: "trouble", trouble: "cleared" })).toBe("makeFirst");
    for (const trouble of ["damaged", "newer", "refused", "notLoaded", "crashed"] as const)
      expect(doorOf({ is: "trouble", trouble })).toBe("hurt");
    expect(doorOf({ is: "locked", ways: [] })).toBe("locked");
    expect(doorOf({ is: "open", sample: true, lockable: false })).toBe("sample");
    expect(doorOf({ is: "open", sample: false, lockable: true })).toBe("open");
    expect(doorOf({ is: "opening" })).toBe("wait");
  });

  it("asks for another secret when the secret is wrong, and for another file when the file is", async () => {
    const ana = await createTestTussock();
    expect(await openCopy(ana.tussock.ask, file(), " ")).toMatchObject({ is: "chosen", trouble: "noSecret" });
    expect(await openCopy(ana.tussock.ask, file(), "wet moss under boats")).toMatchObject({
      is: "chosen",
      trouble: "wrongSecret",
    });
    const letter = { name: "letter.txt", bytes: new TextEncoder().encode("Dear Ana") };
    expect(await openCopy(ana.tussock.ask, letter, code)).toEqual({ is: "choosing", trouble: "notACopy" });
    const cut = { name: "half.age", bytes: copy.bytes.slice(0, Math.floor(copy.bytes.length / 2)) };
    expect(await openCopy(ana.tussock.ask, cut, code)).toEqual({ is: "choosing", trouble: "cutShort" });
    const hurt = {
      name: "hurt.age",
      bytes: copy.bytes.map((byte, i) => (i === copy.bytes.length - 40 ? byte ^ 1 : byte)),
    };
    expect(await openCopy(ana.tussock.ask, hurt, code)).toEqual({ is: "choosing", trouble: "damaged" });
  });

  it("refuses a signature that does not hold until Ana insists, and passes her word on", async () => {
    const ana = await createTestTussock();
    const stage = await found(ana);
    expect(mustInsist({ signature: "bad" })).toBe(true);
    expect(mustInsist({ signature: "another" })).toBe(false);
    ana.stub("restoreCopy", async () => troubled("badSignature"));
    expect(await takeCopy(ana.tussock, stage, false)).toEqual({ ...stage, trouble: "badSignature" });
    ana.stub("restoreCopy", undefined);
    expect(await takeCopy(ana.tussock, stage, true)).toMatchObject({ is: "done" });
  });

  it("keeps its place when no file was chosen, and refuses one too big to read", async () => {
    const ana = await createTestTussock();
    const now: RestoreStage = { is: "choosing" };
    expect(await chooseCopy(withDevice(ana, { openFile: async () => undefined }), now)).toBe(now);
    expect(await chooseCopy(withDevice(ana, { openFile: async () => "tooBig" }), now)).toEqual({
      is: "choosing",
      trouble: "tooBig",
    });
    expect(await chooseCopy(withDevice(ana, { openFile: async () => file() }), now)).toEqual({
      is: "chosen",
      file: file(),
    });
  });

  it("tells at once that a file holds nothing, before it asks for a secret", async () => {
    const ana = await createTestTussock();
    const empty = { name: "copy.age", bytes: new Uint8Array() };
    expect(await chooseCopy(withDevice(ana, { openFile: async () => empty }), { is: "choosing" })).toEqual({
      is: "choosing",
      trouble: "empty",
    });
  });

  it("has words for every trouble, each of which says what to do", () => {
    for (const [trouble, words] of Object.entries(copiesWords.restore.trouble)) {
      expect(words.length, trouble).toBeGreaterThan(30);
      expect(words, trouble).toMatch(/[.]$/);
    }
    expect(Object.keys(copiesWords.restore.trouble).filter((trouble) => isAboutFile(trouble as never))).toEqual([
      "notACopy",
      "cutShort",
      "damaged",
      "tooBig",
      "tooHardToOpen",
      "newerVersion",
      "empty",
    ]);
  });

  it("says of a preview only what was counted", () => {
    const { added, changed, same } = { added: 3, changed: 0, same: 1200 } satisfies Partial<CopyPreview>;
    expect(copiesWords.restore.added(added, "en")).toBe("3 new here");
    expect(copiesWords.restore.same(same, "en")).toBe("1,200 here already");
    expect(copiesWords.restore.doneBody(added, changed, "en")).toBe("3 notes came back.");
  });
});

describe("taking one’s data away", () => {
  it("gives everything as a file that another Tussock takes in whole", async () => {
    const ana = await anaWithNotes();
    const files: { readonly name: string; readonly bytes: Uint8Array; readonly kind: string }[] = [];
    const saving = withDevice(ana, { saveFile: async (file) => (files.push(file), "saved") });
    expect(await takeOut(saving, "json", day)).toEqual({ is: "saved", name: "tussock-notes-2026-11-19.json" });
    expect(await takeOut(saving, "csv", day)).toEqual({ is: "saved", name: "tussock-log-2026-11-19.csv" });
    expect(files.map(({ kind }) => kind)).toEqual(["application/json", "text/csv"]);
    expect(new TextDecoder().decode(files[1]?.bytes)).toContain("I rang Sam.");

    const other = await createTestTussock();
    const [json] = files;
    let reading = 0;
    const taken = await takeIn(withDevice(other, { openFile: async () => json }), () => reading++);
    expect(taken).toMatchObject({ is: "took", restored: { added: 2 } });
    expect(reading).toBe(1);
    const again = await takeIn(withDevice(other, { openFile: async () => json }), () => undefined);
    expect(again).toMatchObject({ is: "took", restored: { added: 0, changed: 0 } });
    expect((await other.tussock.ask("log", { filter: {} })).total).toBe(2);
  });

  it("says how many notes could not be checked, and that they are in the file all the same", async () => {
    const ana = await createTestTussock();
    ana.stub("exportJson", async () => ({ bytes: new Uint8Array([1]), unchecked: 1 }));
    const saving = withDevice(ana, { saveFile: async () => "saved" });
    expect(await takeOut(saving, "json", day)).toMatchObject({ is: "saved", unchecked: 1 });
    expect(copiesWords.takeaway.unchecked(1, "en")).toBe("1 note could not be checked. It is in the file as it is.");
    expect(copiesWords.takeaway.unchecked(1_200, "en")).toContain("1,200 notes");
  });

  it("says when no file was saved or chosen, and why one was not taken in", async () => {
    const ana = await anaWithNotes();
    expect(await takeOut(withDevice(ana, { saveFile: async () => "cancelled" }), "json", day)).toEqual({
      is: "cancelled",
    });
    const open = (answer: Awaited<ReturnType<Device["openFile"]>>) =>
      takeIn(withDevice(ana, { openFile: async () => answer }), () => undefined);
    expect(await open(undefined)).toEqual({ is: "resting" });
    expect(await open("tooBig")).toEqual({ is: "trouble", trouble: "tooBig" });
    expect(await open({ name: "x.json", bytes: new TextEncoder().encode("{}") })).toEqual({
      is: "trouble",
      trouble: "notTussockJson",
    });
  });

  it("asks for the lock again before anything readable leaves", () => {
    expect(beginTakeaway("csv", { locks: ["passphrase"] })).toEqual({ is: "again", act: "csv" });
    expect(beginTakeaway("json", { locks: [] })).toEqual({ is: "working", act: "json" });
  });
});
