/**
 * Faults that a careful person could make, each put in the place of one good part. The simulation has to find every
 * one of them within a few hundred lives; one it could not find would be a promise nobody watches.
 */
import { DiskTrouble, type JournalDisk, type JournalFile } from "@tussock/vault";
import { momentAfter, stampOf, whenOf, type Clock, type VaultWorks } from "@tussock/vault/works";
import type { Fault } from "./life.ts";
import type { Tab, World } from "./world.ts";

export const PLANTED_FAULTS: Readonly<Record<string, Fault>> = {
  "saved is said before the flush": journal((file, world, tab) => ({
    ...file,
    append(bytes) {
      const { flushed } = tab.profile;
      file.append(bytes);
      tab.profile.flushed = flushed;
    },
  })),

  "a full disk is not passed on": journal((file) => ({
    ...file,
    append(bytes) {
      try {
        file.append(bytes);
      } catch (trouble) {
        if (!(trouble instanceof DiskTrouble)) throw trouble;
      }
    },
  })),

  "the torn tail is not cut": journal((file) => ({ ...file, truncate: () => undefined })),

  "the torn tail is cut a little too far": journal((file) => ({
    ...file,
    truncate: (to) => file.truncate(Math.max(0, to - 1)),
  })),

  "what other tabs wrote is not taken in before writing": journal((file) => ({
    ...file,
    read: (from, to) => file.read(from, Math.min(to, from + 16)),
  })),

  "the head of the index is written before its segments": {
    parts: (parts) => ({
      ...parts,
      index: {
        read: (names) => parts.index.read(names),
        async write(entries) {
          const isHead = ([name]: readonly [string, unknown]): boolean => name === "head";
          await parts.index.write(new Map([...entries].filter(isHead)));
          await parts.index.write(new Map([...entries].filter((entry) => !isHead(entry))));
        },
      },
    }),
  },

  "a batch is split into two frames": {
    works: (works) => ({
      ...works,
      frameOf(items) {
        const frames = items.map((item) => works.frameOf([item]));
        const all = new Uint8Array(frames.reduce((sum, frame) => sum + frame.length, 0));
        let at = 0;
        for (const frame of frames) {
          all.set(frame, at);
          at += frame.length;
        }
        return all;
      },
    }),
  },

  "half a frame that another tab is writing is stepped over": {
    works: (works) => ({
      ...works,
      readFrames: (bytes) => ({ ...works.readFrames(bytes), end: bytes.length, rest: "nothing" }),
    }),
  },

  "a frame is believed without its checksum": {
    works: (works) => ({
      ...works,
      readFrames(bytes) {
        const read = works.readFrames(bytes);
        if (read.rest !== "unfinished" || bytes.length - read.end < 24) return read;
        const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(read.end + 16, true);
        const item = bytes.subarray(read.end + 20, read.end + 20 + length);
        if (item.length < length) return read;
        return {
          ...read,
          batches: [...read.batches, { items: [item], end: bytes.length }],
          end: bytes.length,
          rest: "nothing",
        };
      },
    }),
  },

  "the clock does not notice what it reads": clock((good) => ({ ...good, witness: () => undefined })),

  "the clock does not count within a millisecond": {
    works: (works) => ({
      ...works,
      createClock: (install, random, now) => {
        const good = works.createClock(install, random, now);
        return { ...good, next: (after) => good.next(after).replace(/^(.{12}).{8}/, "$100000000") };
      },
    }),
  },

  "the clock goes wherever the wall clock goes": {
    works: (works) => ({
      ...works,
      createClock(install, random, now) {
        const writer = works.createClock(install, random, now).next().slice(20);
        let counter = 0;
        return {
          next: () => stampOf({ ms: Math.floor(now()), counter: (counter += 1) }, writer),
          witness: () => undefined,
          last: () => undefined,
        };
      },
    }),
  },

  "a change to a record from the future is stamped with today": clock((good) => ({ ...good, next: () => good.next() })),

  "the clock is carried away for ever by a stamp from the future": {
    works: (works) => ({
      ...works,
      createClock(install, random, now) {
        const writer = works.createClock(install, random, now).next().slice(20);
        let last = { ms: 0, counter: 0 };
        const advance = (stamp: string): void =>
          void (stamp.slice(0, 20) > stampOf(last, "") && (last = whenOf(stamp)));
        return {
          next(after) {
            if (after !== undefined) advance(after);
            last = now() > last.ms ? { ms: Math.floor(now()), counter: 0 } : momentAfter(last);
            return stampOf(last, writer);
          },
          witness: advance,
          last: () => stampOf(last, writer),
        };
      },
    }),
  },

  "every opening writes under the same name": {
    works: (works) => ({
      ...works,
      createClock: (install, _random, now) => works.createClock(install, (length) => new Uint8Array(length), now),
    }),
  },

  "merging takes whatever was read last": { works: (works) => ({ ...works, merge: (_mine, theirs) => theirs }) },

  "merging drops the words that lose": {
    works: (works) => ({
      ...works,
      merge(mine, theirs) {
        const { kept: _, ...merged } = works.merge(mine, theirs);
        return merged;
      },
    }),
  },

  "merging forgets that something was deleted": {
    works: (works) => ({
      ...works,
      merge(mine, theirs) {
        const { deleted: _, ...merged } = works.merge(mine, theirs);
        return merged;
      },
    }),
  },

  "a change writes down that it saw nothing": {
    works: (works) => ({
      ...works,
      applyChange(record, change, stamp) {
        const changed = works.applyChange(record, change, stamp);
        return changed === record ? changed : { ...changed, seen: { [stamp.slice(20)]: stamp } };
      },
    }),
  },
};

function journal(change: (file: JournalFile, world: World, tab: Tab) => JournalFile): Fault {
  return {
    parts: (parts, world, tab) => {
      const disk: JournalDisk = {
        read: (from) => parts.journal.read(from),
        exclusive: (work) => parts.journal.exclusive((file) => work(change(file, world, tab))),
      };
      return { ...parts, journal: disk };
    },
  };
}

function clock(change: (good: Clock) => Clock): Fault {
  return {
    works: (works: VaultWorks) => ({
      ...works,
      createClock: (install, random, now) => change(works.createClock(install, random, now)),
    }),
  };
}
