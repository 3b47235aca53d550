import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTwinFile, type WholeFiles } from "./twinFile.ts";

describe("a small file that is rewritten whole", () => {
  it("holds what was written last, and nothing before the first time", async () => {
    const disk = createDisk();
    const file = createTwinFile(disk.files, "keys");
    expect(await file.read()).toBeUndefined();
    for (const content of contents) {
      await file.write(content);
      expect(await file.read()).toEqual(content);
      expect(await createTwinFile(disk.files, "keys").read()).toEqual(content);
    }
  });

  it("a crash between any two steps of the disk leaves the old content or the new, whole, again and again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCrash, { minLength: 1, maxLength: 12 }), async (crashes) => {
        const disk = createDisk();
        let held: Uint8Array | undefined;
        for (const { content, afterSteps, torn } of crashes) {
          disk.crashAfter(afterSteps, torn);
          const saved = await createTwinFile(disk.files, "draft-log")
            .write(content)
            .then(
              () => true,
              () => false,
            );
          disk.start();
          const found = await createTwinFile(disk.files, "draft-log").read();
          if (saved) expect(found).toEqual(content);
          else expect([held, content]).toContainEqual(found);
          held = found;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a tab that reads while another writes gets the old content or a newer one, and never nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPauses,
        anyPauses,
        fc.array(fc.uint8Array({ maxLength: 9 }), { minLength: 4 }),
        async (ofWriter, ofReader, next) => {
          const disk = createDisk();
          const first = new Uint8Array([7]);
          await createTwinFile(disk.files, "shelf").write(first);
          const file = createTwinFile(disk.through(waiting(ofWriter)), "shelf");
          const writing = next.reduce((before, content) => before.then(() => file.write(content)), Promise.resolve());
          const found = await createTwinFile(disk.through(waiting(ofReader)), "shelf").read();
          await writing;
          expect([first, ...next]).toContainEqual(found);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("once the older content is forgotten no twin holds it, also where the power went while it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyCrash, async ({ content, afterSteps, torn }) => {
        const disk = createDisk();
        const file = createTwinFile(disk.files, "keys");
        // Twice, so that both twins are in use.
        for (let time = 0; time < 2; time++) await file.write(secret);
        await file.write(content);
        disk.crashAfter(afterSteps, torn);
        await file.forgetOlder().catch(() => undefined);
        disk.start();
        expect(await file.read()).toEqual(content);
        await file.forgetOlder();
        expect(await file.read()).toEqual(content);
        for (const twin of ["keys-a", "keys-b"])
          expect(Buffer.from(await disk.files.read(twin)).includes(Buffer.from(secret)), twin).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("a twin that was changed in any single bit is not read", async () => {
    const disk = createDisk();
    const file = createTwinFile(disk.files, "keys");
    await file.write(new Uint8Array([1, 2, 3]));
    const whole = await disk.files.read("keys-a");
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const hurt = whole.slice();
      hurt[bit >> 3] = (hurt[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await disk.files.write("keys-a", hurt);
      expect(await file.read(), `bit ${bit}`).toBeUndefined();
    }
  });
});

const secret = new TextEncoder().encode("the key that opens without a lock");
const contents = [new Uint8Array(), new Uint8Array([0]), new Uint8Array(300).fill(9), new Uint8Array([1, 2])];

/** What the place that was being written holds when the power is back. */
type Torn = "nothing" | "what was there" | "a part" | "a part and zeros" | "a part over what was there";
const anyCrash = fc.record({
  content: fc.uint8Array({ maxLength: 60 }),
  /** A write takes four steps; more than that, and there is no crash. */
  afterSteps: fc.nat(7),
  torn: fc.record({
    as: fc.constantFrom<Torn>("nothing", "what was there", "a part", "a part and zeros", "a part over what was there"),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
});

/** How many turns of the event loop each step of the disk takes. */
const anyPauses = fc.array(fc.nat(12), { minLength: 1, maxLength: 20 });
function waiting(pauses: readonly number[]): () => Promise<void> {
  let step = 0;
  return async () => {
    const turns = pauses[step++ % pauses.length] ?? 0;
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
}

/** A disk in memory that can lose its power between any two steps: each read, the cutting, each half of a write, the flush. */
function createDisk() {
  const kept = new Map<string, Uint8Array>();
  let stepsLeft = Infinity;
  let torn: { readonly as: Torn; readonly part: number } = { as: "nothing", part: 0 };
  const step = (): void => {
    if (stepsLeft-- <= 0) throw new Error("the power went");
  };
  const through = (pause: () => Promise<void>): WholeFiles => ({
    async read(name) {
      await pause();
      step();
      return kept.get(name)?.slice() ?? new Uint8Array();
    },
    async write(name, bytes) {
      const before = kept.get(name) ?? new Uint8Array();
      try {
        kept.set(name, new Uint8Array());
        await pause();
        step();
        kept.set(name, bytes.slice(0, bytes.length / 2));
        await pause();
        step();
        kept.set(name, bytes.slice());
        await pause();
        step();
      } catch (error) {
        kept.set(name, tornFile(before, bytes, torn));
        throw error;
      }
    },
  });
  return {
    through,
    files: through(async () => undefined),
    crashAfter(steps: number, how: typeof torn): void {
      stepsLeft = steps;
      torn = how;
    },
    start: () => void (stepsLeft = Infinity),
  };
}

function tornFile(before: Uint8Array, bytes: Uint8Array, { as, part }: { readonly as: Torn; readonly part: number }) {
  const written = bytes.subarray(0, Math.floor(bytes.length * part));
  const over = (under: Uint8Array): Uint8Array => {
    const file = new Uint8Array(Math.max(under.length, written.length));
    file.set(under);
    file.set(written);
    return file;
  };
  switch (as) {
    case "nothing":
      return new Uint8Array();
    case "what was there":
      return before;
    case "a part":
      return written.slice();
    case "a part and zeros":
      return over(new Uint8Array(bytes.length));
    case "a part over what was there":
      return over(before);
  }
}
