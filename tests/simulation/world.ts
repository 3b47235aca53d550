/**
 * A world made of memory in which everything can go wrong: tabs take turns between any two storage operations, and any
 * of them may be the last one a tab ever does. Nothing happens by itself; the same dice give the same world.
 */
import { DiskTrouble, type IndexStore, type JournalDisk, type JournalFile } from "@tussock/vault";
import type { Dice } from "./dice.ts";

export interface World {
  readonly dice: Dice;
  /** Wall clock, the same for every tab. */
  now: number;
  /** The tab that does the n-th storage operation from now dies in it; undefined: nobody does. */
  crashIn: number | undefined;
  /** Whether that crash takes the power of the whole device with it. */
  crashTakesPower: boolean;
  /** Tabs that died in the middle of something, and cut powers. */
  crashes: number;
  diskIsFull: boolean;
  indexIsRefused: boolean;
  readonly waiting: (() => void)[];
  readonly profiles: Profile[];
}

/** One browser profile: what would be copied if it were cloned. */
export interface Profile {
  readonly name: string;
  journal: Uint8Array;
  /** So much of the journal survives a power cut. */
  flushed: number;
  index: Map<string, Uint8Array>;
  /** Older states of the index, for a storage that comes back from yesterday. */
  readonly indexBefore: Map<string, Uint8Array>[];
  lockedBy: Tab | undefined;
  readonly tabs: Tab[];
  /** What was appended whole, in order, by whom and up to where. */
  appended: Appended[];
}
export interface Appended {
  readonly by: unknown;
  readonly end: number;
  /** What the wall clock said then. */
  readonly now: number;
}
export interface Tab {
  readonly name: string;
  readonly profile: Profile;
  dead: boolean;
  /** What the tab is writing; an append is recorded under it. */
  writing: unknown;
}

export function createWorld(dice: Dice, now: number): World {
  return {
    dice,
    now,
    crashIn: undefined,
    crashTakesPower: false,
    crashes: 0,
    diskIsFull: false,
    indexIsRefused: false,
    waiting: [],
    profiles: [],
  };
}

export function createProfile(world: World, name: string, like?: Profile): Profile {
  const profile: Profile = {
    name,
    journal: like?.journal.slice() ?? new Uint8Array(),
    flushed: like?.journal.length ?? 0,
    index: new Map(like?.index),
    indexBefore: [],
    lockedBy: undefined,
    tabs: [],
    appended: [...(like?.appended ?? [])],
  };
  world.profiles.push(profile);
  return profile;
}

export function createTab(profile: Profile, name: string): Tab {
  const tab: Tab = { name, profile, dead: false, writing: undefined };
  profile.tabs.push(tab);
  return tab;
}

/** Lets one tab do its next storage operation, and waits until all that follows from it has happened. */
export async function step(world: World): Promise<boolean> {
  await settled();
  if (world.waiting.length === 0) return false;
  const at = world.dice.below(world.waiting.length);
  const [go] = world.waiting.splice(at, 1);
  go?.();
  await settled();
  return true;
}
/** Promises have no other way of saying that none of them has anything left to do. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function journalOf(world: World, tab: Tab): JournalDisk {
  const { profile } = tab;
  return {
    async read(from) {
      await turn(world, tab);
      return profile.journal.slice(from);
    },
    async exclusive(work) {
      do await turn(world, tab);
      while (profile.lockedBy !== undefined);
      profile.lockedBy = tab;
      try {
        return work(journalFileOf(world, tab));
      } catch (error) {
        if (error === CRASH) return await never();
        throw error;
      } finally {
        if (profile.lockedBy === tab) profile.lockedBy = undefined;
        // The work is done and on the disk; only the tab does not know yet.
        await turn(world, tab);
      }
    },
  };
}

export function indexOf(world: World, { profile }: Tab, tab: Tab): IndexStore {
  return {
    async read(names) {
      await turn(world, tab);
      if (world.indexIsRefused) throw new DiskTrouble("refused");
      return names.map((name) => profile.index.get(name)?.slice());
    },
    async write(entries) {
      await turn(world, tab);
      if (world.indexIsRefused || world.diskIsFull) throw new DiskTrouble("full");
      profile.indexBefore.push(new Map(profile.index));
      for (const [name, bytes] of entries) {
        if (bytes === undefined) profile.index.delete(name);
        else profile.index.set(name, bytes.slice());
      }
      // Written; only the tab does not know yet.
      await turn(world, tab);
    },
  };
}

const CRASH = new Error("this tab is dead");

function journalFileOf(world: World, tab: Tab): JournalFile {
  const {
    profile,
    profile: { tabs },
  } = tab;
  function before(): void {
    if (tab.dead || crashes(world)) {
      if (!tab.dead) die(world, tab, tabs);
      throw CRASH;
    }
  }
  function put(bytes: Uint8Array): void {
    const longer = new Uint8Array(profile.journal.length + bytes.length);
    longer.set(profile.journal);
    longer.set(bytes, profile.journal.length);
    profile.journal = longer;
  }
  return {
    size() {
      before();
      return profile.journal.length;
    },
    read(from, to) {
      before();
      return profile.journal.slice(from, to);
    },
    append(bytes) {
      before();
      const part = bytes.subarray(0, world.dice.below(bytes.length + 1));
      if (crashes(world)) {
        put(part);
        if (part.length === bytes.length)
          profile.appended.push({ by: tab.writing, end: profile.journal.length, now: world.now });
        die(world, tab, tabs);
        throw CRASH;
      }
      if (world.diskIsFull) {
        put(part.subarray(0, Math.max(0, Math.min(part.length, bytes.length - 1))));
        throw new DiskTrouble("full");
      }
      put(bytes);
      profile.appended.push({ by: tab.writing, end: profile.journal.length, now: world.now });
      if (crashes(world)) {
        die(world, tab, tabs);
        throw CRASH;
      }
      profile.flushed = profile.journal.length;
    },
    truncate(to) {
      before();
      profile.journal = profile.journal.slice(0, to);
      profile.flushed = Math.min(profile.flushed, to);
      profile.appended = profile.appended.filter(({ end }) => end <= to);
    },
  };
}

/** Waits until the world lets this tab go on; a tab that died meanwhile waits for ever. */
async function turn(world: World, tab: Tab): Promise<void> {
  await new Promise<void>((resolve) => world.waiting.push(resolve));
  if (!tab.dead && crashes(world)) die(world, tab, tab.profile.tabs);
  if (tab.dead) await never();
}
function never(): Promise<never> {
  return new Promise(() => undefined);
}

function crashes(world: World): boolean {
  if (world.crashIn === undefined) return false;
  world.crashIn -= 1;
  if (world.crashIn > 0) return false;
  world.crashIn = undefined;
  return true;
}

function die(world: World, tab: Tab, tabs: readonly Tab[]): void {
  tab.dead = true;
  world.crashes += 1;
  if (tab.profile.lockedBy === tab) tab.profile.lockedBy = undefined;
  if (world.crashTakesPower) cutPower(world, tab.profile, tabs);
}

/** Every tab dies; what was not flushed is there in part, or as zeros, or not at all. */
export function cutPower(world: World, profile: Profile, tabs: readonly Tab[]): void {
  for (const tab of tabs) tab.dead = true;
  profile.lockedBy = undefined;
  const { dice } = world;
  const unflushed = profile.journal.subarray(profile.flushed);
  const survives = dice.below(unflushed.length + 1);
  const zeros = dice.oneIn(2) && survives < unflushed.length ? unflushed.length - survives + 16 + dice.below(512) : 0;
  const after = new Uint8Array(profile.flushed + survives + zeros);
  after.set(profile.journal.subarray(0, profile.flushed + survives));
  profile.journal = after;
  profile.appended = profile.appended.filter(({ end }) => end <= profile.flushed + survives);
  profile.flushed = after.length;
}
