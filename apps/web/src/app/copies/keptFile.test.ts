import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import type { EpochMs } from "@tussock/domain";
import type { Asks, ProvenCopy, VaultFacts } from "../asks.ts";
import type { ChosenFile, Device, Tussock, VaultState } from "../tussock.ts";
import { isSameBytes } from "./isSameBytes.ts";
import { keepFileFresh, rewriteKeptFile, writeKeptFile } from "./keptFile.ts";

const copy: ProvenCopy = {
  bytes: new Uint8Array([1, 2, 3]),
  records: 7,
  at: 5 as EpochMs,
  fileName: "tussock-2026-11-21.age",
};

describe("the copy that keeps itself", () => {
  it("is made anew, written, read back, compared, and only then noted", async () => {
    const { parts, asked, written } = anasDevice();
    expect(await rewriteKeptFile(parts)).toEqual({ is: "written", copy, where: "moor.age" });
    expect(written).toEqual([copy.bytes]);
    expect(asked).toEqual(["facts", "makeCopy", "recordCopy"]);
  });

  it("is left alone while nothing is new, unless Ana presses", async () => {
    const upToDate = { entriesSinceCopy: 0, provenCopy: { at: 1 as EpochMs, records: 7, where: "moor.age" } };
    const { parts, written } = anasDevice({ facts: upToDate });
    expect(await rewriteKeptFile(parts)).toEqual({ is: "nothingNew" });
    expect(written).toEqual([]);
    expect(await rewriteKeptFile(parts, true)).toMatchObject({ is: "written" });
  });

  it("is written even when nothing is new, if the last copy went somewhere else", async () => {
    const elsewhere = { entriesSinceCopy: 0, provenCopy: { at: 1 as EpochMs, records: 7, where: "download.age" } };
    expect(await rewriteKeptFile(anasDevice({ facts: elsewhere }).parts)).toMatchObject({ is: "written" });
  });

  it("is never noted as proven when the file does not hold what was written", async () => {
    for (const held of [new Uint8Array([1, 2]), new Uint8Array([1, 2, 4]), new Uint8Array()]) {
      const { parts, asked } = anasDevice({ held });
      expect(await writeKeptFile(parts, copy)).toEqual({ is: "trouble", trouble: "fileDiffers" });
      expect(asked).toEqual([]);
    }
  });

  it("says what is missing: a file, a sheet, the browser’s word, a stick that was pulled out", async () => {
    expect(await rewriteKeptFile(anasDevice({ name: undefined }).parts)).toEqual({ is: "noFile" });
    expect(await rewriteKeptFile({ ...anasDevice().parts, device: {} as Device })).toEqual({ is: "noFile" });
    expect(await rewriteKeptFile(anasDevice({ facts: { hasKit: false } }).parts)).toEqual({
      is: "trouble",
      trouble: "noKit",
    });
    expect(await rewriteKeptFile(anasDevice({ held: "notAllowed" }).parts)).toEqual({
      is: "trouble",
      trouble: "notAllowed",
    });
    const pulledOut = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await rewriteKeptFile(anasDevice({ write: pulledOut }).parts)).toEqual({
      is: "trouble",
      trouble: "fileDiffers",
    });
  });

  it("does not hide a mistake of ours behind a pulled-out stick", async () => {
    const broken = () => Promise.reject(new TypeError("our mistake"));
    await expect(rewriteKeptFile(anasDevice({ write: broken }).parts)).rejects.toThrow("our mistake");
  });

  it("waits until Ana has stopped writing, then writes once", async () => {
    const { parts, written } = anasDevice();
    const changes = signal(0);
    const stop = keepFileFresh({ ...parts, changes, vault: signal<VaultState>(own) }, 20);
    await after(40);
    expect(written).toHaveLength(0);
    for (let i = 0; i < 5; i++) {
      changes.value += 1;
      await after(5);
    }
    await after(60);
    expect(written).toHaveLength(1);
    stop();
    changes.value += 1;
    await after(60);
    expect(written).toHaveLength(1);
  });

  it("never writes the sample life into Ana’s file, nor anything while the vault is locked", async () => {
    for (const state of [
      { ...own, sample: true },
      { is: "locked", ways: [] },
    ] as const) {
      const { parts, asked } = anasDevice();
      const changes = signal(0);
      const stop = keepFileFresh({ ...parts, changes, vault: signal<VaultState>(state) }, 5);
      changes.value += 1;
      await after(30);
      expect(asked).toEqual([]);
      stop();
    }
  });

  it("compares to the last byte", () => {
    expect(isSameBytes(new Uint8Array([1, 2]), new Uint8Array([1, 2]))).toBe(true);
    expect(isSameBytes(new Uint8Array([1, 2]), new Uint8Array([1, 2, 0]))).toBe(false);
    expect(isSameBytes(new Uint8Array([1, 2]), new Uint8Array([1, 3]))).toBe(false);
  });
});

const own: VaultState = { is: "open", sample: false, lockable: false };

interface AnasDevice {
  readonly facts?: Partial<VaultFacts>;
  readonly name?: string | undefined;
  readonly held?: Uint8Array | "notAllowed";
  readonly write?: ChosenFile["write"];
}
/** A browser that can rewrite one file, and a vault that has one new log. */
function anasDevice(given: AnasDevice = {}) {
  const asked: (keyof Asks)[] = [];
  const written: Uint8Array[] = [];
  const fileName = "name" in given ? given.name : "moor.age";
  const answers: Partial<Record<keyof Asks, unknown>> = {
    facts: { hasKit: true, entriesSinceCopy: 1, ...given.facts },
    makeCopy: { ok: true, value: copy },
    recordCopy: { ok: true, value: undefined },
  };
  const ask = (async (name: keyof Asks) => {
    asked.push(name);
    return answers[name];
  }) as unknown as Tussock["ask"];
  const chosenFile: ChosenFile = {
    name: async () => fileName,
    choose: async () => "moor.age",
    forget: async () => undefined,
    write:
      given.write ??
      (async (bytes) => {
        written.push(bytes);
        return given.held ?? bytes;
      }),
  };
  return { asked, written, parts: { ask, device: { chosenFile } as Partial<Device> as Device } };
}
function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
