/** What every JournalDisk keeps, whatever it is made of. */
import type { JournalDisk } from "../ports.ts";
import type { ContractTools } from "./tools.ts";

/** A fresh, empty journal; `again` is the same one as another tab, or the next opening, has it. */
export interface JournalUnderTest {
  readonly disk: JournalDisk;
  readonly again: () => Promise<JournalDisk>;
}

export function journalContract(
  { test, equal, rejection }: ContractTools,
  create: () => Promise<JournalUnderTest>,
): void {
  test("a journal nobody wrote to is empty", async () => {
    const { disk } = await create();
    equal(plain(await disk.read(0)), []);
    equal(await disk.exclusive((file) => file.size()), 0);
  });

  test("what was appended is read from any place on", async () => {
    const { disk } = await create();
    await disk.exclusive((file) => file.append(Uint8Array.of(1, 2, 3)));
    await disk.exclusive((file) => file.append(Uint8Array.of(4, 5)));
    equal(plain(await disk.read(0)), [1, 2, 3, 4, 5]);
    equal(plain(await disk.read(3)), [4, 5]);
    equal(plain(await disk.read(5)), []);
    equal(plain(await disk.read(99)), []);
  });

  test("the writer reads its own bytes, and no more than there are", async () => {
    const { disk } = await create();
    const read = await disk.exclusive((file) => {
      file.append(Uint8Array.of(1, 2, 3, 4));
      return [file.size(), plain(file.read(1, 3)), plain(file.read(2, 99)), plain(file.read(4, 4))];
    });
    equal(read, [4, [2, 3], [3, 4], []]);
  });

  test("what one tab appended, another reads and writes on to", async () => {
    const { disk, again } = await create();
    await disk.exclusive((file) => file.append(Uint8Array.of(1)));
    const other = await again();
    equal(plain(await other.read(0)), [1]);
    await other.exclusive((file) => file.append(Uint8Array.of(2)));
    equal(plain(await disk.read(0)), [1, 2]);
    equal(await disk.exclusive((file) => file.size()), 2);
  });

  test("two tabs never write at once", async () => {
    const { disk, again } = await create();
    const tabs = [disk, await again()];
    const writes = Array.from({ length: 20 }, (_, at) =>
      (tabs[at % 2] ?? disk).exclusive((file) => {
        const before = file.size();
        file.append(Uint8Array.of(before));
        return file.size() - before;
      }),
    );
    equal(
      await Promise.all(writes),
      writes.map(() => 1),
    );
    equal(
      plain(await disk.read(0)),
      writes.map((_, at) => at),
    );
  });

  test("what is cut off stays off", async () => {
    const { disk, again } = await create();
    await disk.exclusive((file) => file.append(Uint8Array.of(1, 2, 3, 4)));
    await disk.exclusive((file) => file.truncate(2));
    equal(plain(await disk.read(0)), [1, 2]);
    await disk.exclusive((file) => file.append(Uint8Array.of(9)));
    equal(plain(await (await again()).read(0)), [1, 2, 9]);
  });

  test("cutting and appending can be one step", async () => {
    const { disk } = await create();
    await disk.exclusive((file) => file.append(Uint8Array.of(1, 2, 3, 4)));
    const size = await disk.exclusive((file) => {
      file.truncate(1);
      file.append(Uint8Array.of(7, 8));
      return file.size();
    });
    equal([size, plain(await disk.read(0))], [3, [1, 7, 8]]);
  });

  test("work that throws is handed its own error, and leaves the journal to the next", async () => {
    const { disk, again } = await create();
    const mistake = new RangeError("ours");
    const thrown = await rejection(
      disk.exclusive(() => {
        throw mistake;
      }),
    );
    equal(thrown === mistake, true);
    await (await again()).exclusive((file) => file.append(Uint8Array.of(5)));
    equal(plain(await disk.read(0)), [5]);
  });

  test("bytes handed over are copied: what happens to them later changes nothing", async () => {
    const { disk } = await create();
    const bytes = Uint8Array.of(1, 2, 3);
    await disk.exclusive((file) => file.append(bytes));
    bytes.fill(0);
    const read = await disk.read(0);
    equal(plain(read), [1, 2, 3]);
    read.fill(0);
    equal(plain(await disk.read(0)), [1, 2, 3]);
  });

  test("a part of a larger buffer is appended as that part", async () => {
    const { disk } = await create();
    await disk.exclusive((file) => file.append(Uint8Array.of(0, 1, 2, 3, 4).subarray(1, 3)));
    equal(plain(await disk.read(0)), [1, 2]);
  });

  test("ten years in one batch come back whole", async () => {
    const { disk, again } = await create();
    const bytes = Uint8Array.from({ length: 8 * 1024 * 1024 }, (_, at) => (at * 31 + (at >> 9)) & 0xff);
    await disk.exclusive((file) => file.append(bytes));
    const read = await (await again()).read(0);
    equal([read.length, read.every((byte, at) => byte === bytes[at])], [bytes.length, true]);
  });

  test("reading while another tab appends shows a beginning of the journal, never other bytes", async () => {
    const { disk, again } = await create();
    const other = await again();
    const appending = Array.from({ length: 10 }, (_, at) =>
      disk.exclusive((file) => file.append(new Uint8Array(1000).fill(at + 1))),
    );
    const reads = await Promise.all(Array.from({ length: 10 }, () => other.read(0)));
    await Promise.all(appending);
    for (const read of reads)
      equal(
        read.every((byte, at) => byte === Math.floor(at / 1000) + 1),
        true,
      );
    equal((await other.read(0)).length, 10_000);
  });
}

function plain(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes);
}
