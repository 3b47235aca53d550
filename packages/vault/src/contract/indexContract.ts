/** What every IndexStore and every IndexCipher keeps. */
import type { IndexCipher, IndexStore } from "../ports.ts";
import type { ContractTools } from "./tools.ts";

/** A fresh, empty store; `again` is the same one as another tab has it. */
export interface IndexUnderTest {
  readonly store: IndexStore;
  readonly again: () => Promise<IndexStore>;
}

export function indexContract({ test, equal }: ContractTools, create: () => Promise<IndexUnderTest>): void {
  test("names nobody wrote have no bytes", async () => {
    const { store } = await create();
    equal(await store.read(["a", "b"]), [undefined, undefined]);
    equal(await store.read([]), []);
  });

  test("entries come back in the order they are asked for, in any tab", async () => {
    const { store, again } = await create();
    await store.write(
      new Map([
        ["a", Uint8Array.of(1)],
        ["b", Uint8Array.of(2, 2)],
        ["empty", new Uint8Array()],
      ]),
    );
    for (const tab of [store, await again()]) {
      equal((await tab.read(["b", "none", "a", "empty", "a"])).map(plain), [[2, 2], undefined, [1], [], [1]]);
    }
  });

  test("one write replaces, adds and removes at once", async () => {
    const { store, again } = await create();
    await store.write(
      new Map([
        ["a", Uint8Array.of(1)],
        ["b", Uint8Array.of(2)],
      ]),
    );
    await (
      await again()
    ).write(
      new Map<string, Uint8Array | undefined>([
        ["a", Uint8Array.of(9)],
        ["b", undefined],
        ["c", Uint8Array.of(3)],
        ["none", undefined],
      ]),
    );
    equal((await store.read(["a", "b", "c", "none"])).map(plain), [[9], undefined, [3], undefined]);
  });

  test("writing nothing is allowed", async () => {
    const { store } = await create();
    await store.write(new Map());
    equal(await store.read(["a"]), [undefined]);
  });

  test("a reader sees all of a write or nothing of it", async () => {
    const { store, again } = await create();
    const other = await again();
    await store.write(
      new Map([
        ["a", Uint8Array.of(0)],
        ["b", Uint8Array.of(0)],
      ]),
    );
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        store.write(
          new Map([
            ["a", Uint8Array.of(at)],
            ["b", Uint8Array.of(at)],
          ]),
        ),
      ),
    );
    const reads = await Promise.all(Array.from({ length: 20 }, () => other.read(["a", "b"])));
    await writing;
    for (const [a, b] of reads) equal(plain(a), plain(b));
    equal((await other.read(["a", "b"])).map(plain), [[19], [19]]);
  });

  test("bytes are copied on their way in and out", async () => {
    const { store } = await create();
    const whole = Uint8Array.of(0, 1, 2, 3);
    await store.write(new Map([["a", whole.subarray(1, 3)]]));
    whole.fill(7);
    const [read] = await store.read(["a"]);
    equal(plain(read), [1, 2]);
    read?.fill(0);
    equal((await store.read(["a"])).map(plain), [[1, 2]]);
  });

  test("a large segment comes back whole", async () => {
    const { store, again } = await create();
    const bytes = Uint8Array.from({ length: 4 * 1024 * 1024 }, (_, at) => (at * 7 + (at >> 10)) & 0xff);
    await store.write(new Map([["large", bytes]]));
    const [read] = await (await again()).read(["large"]);
    equal([read?.length, read?.every((byte, at) => byte === bytes[at])], [bytes.length, true]);
  });
}

export function indexCipherContract({ test, equal, rejection }: ContractTools, cipher: IndexCipher): void {
  const key = Uint8Array.from({ length: 32 }, (_, at) => at);
  const [text, bound] = [Uint8Array.of(1, 2, 3, 4, 5), Uint8Array.of(9, 9)];

  test("what was sealed opens again, also when it is empty or large", async () => {
    for (const plainBytes of [new Uint8Array(), text, new Uint8Array(1_000_000).fill(3)]) {
      const opened = await cipher.open(key, await cipher.seal(key, plainBytes, bound), bound);
      equal([opened.length, opened.every((byte, at) => byte === plainBytes[at])], [plainBytes.length, true]);
    }
  });

  test("another key, another place or changed bytes do not open", async () => {
    const sealed = await cipher.seal(key, text, bound);
    await rejection(cipher.open(key.with(0, 1), sealed, bound));
    await rejection(cipher.open(key, sealed, Uint8Array.of(9, 8)));
    await rejection(cipher.open(key, sealed.subarray(1), bound));
    await rejection(cipher.open(key, new Uint8Array(), bound));
    for (let at = 0; at < sealed.length; at += 1)
      await rejection(cipher.open(key, sealed.with(at, (sealed[at] ?? 0) ^ 1), bound));
  });

  test("the same text is never sealed to the same bytes twice", async () => {
    const [a, b] = [await cipher.seal(key, text, bound), await cipher.seal(key, text, bound)];
    equal(a.length === b.length && a.every((byte, at) => byte === b[at]), false);
  });
}

function plain(bytes: Uint8Array | undefined): readonly number[] | undefined {
  return bytes && Array.from(bytes);
}
