/**
 * One life of a vault: a person in up to three tabs, on one or two copies of a profile, while the world does its worst.
 * Whatever happens, these hold (facts/security §3, P1 to P4; §4.2):
 *  - what was called saved is there, in the order it was saved;
 *  - a batch is seen whole or not at all, by every tab at every moment;
 *  - what was not saved is not there, and memory says what the disk says;
 *  - no stamp is ever made twice, and later writing has later stamps;
 *  - tabs agree once they have looked, with the index and without it, and reading everything twice changes nothing;
 *  - copies of a profile agree once they have exchanged everything, and neither's words are lost.
 */
import {
  DiskTrouble,
  openVault,
  type OpenVault,
  type Vault,
  type VaultKeys,
  type VaultParts,
  type VaultRecord,
} from "@tussock/vault";
import { createPlainIndexCipher } from "@tussock/vault/contract";
import {
  createOpenVault,
  latestStamp,
  realWorks,
  type RecordSealer,
  type VaultWorks,
  whenOf,
} from "@tussock/vault/works";
import { createAttempt, FIELDS, modelOf, type Attempt } from "./attempts.ts";
import { cheapIndexCipher, createCheapSealer } from "./cheapSeals.ts";
import { createDice } from "./dice.ts";
import { Broken, same, sortedStamps, visible } from "./sight.ts";
import {
  createProfile,
  createTab,
  createWorld,
  cutPower,
  indexOf,
  journalOf,
  step,
  type Appended,
  type Profile,
  type Tab,
  type World,
} from "./world.ts";

/** What a planted fault may put in the place of a good part. */
export interface Fault {
  readonly works?: (works: VaultWorks) => VaultWorks;
  readonly parts?: (parts: VaultParts, world: World, tab: Tab) => VaultParts;
}
export interface LifeOptions {
  /** Real ciphers; slow, so only a share of the lives has them. */
  readonly real?: boolean;
  readonly fault?: Fault;
}
export interface Lived {
  readonly seed: number;
  readonly acknowledged: number;
  readonly crashes: number;
}

const START = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TEN_YEARS_MS = 3653 * DAY_MS;
/** A life goes on until something has crashed in it. */
const MOST_HAPPENINGS = 200;

interface OpenTab {
  readonly tab: Tab;
  vault: Vault | undefined;
  busyWriting: boolean;
  pending: number;
}

export async function live(seed: number, { real = false, fault = {} }: LifeOptions = {}): Promise<Lived> {
  const dice = createDice(seed);
  const world = createWorld(dice, START);
  const keys: VaultKeys = { vaultId: dice.bytes(16), deviceId: dice.bytes(16), epochKey: dice.bytes(32) };
  const cheap: VaultWorks = { ...realWorks, createSealer: createCheapSealer };
  const works = real ? realWorks : cheap;
  const open: OpenVault =
    real && fault.works === undefined ? openVault : createOpenVault(fault.works?.(works) ?? works);
  const cipher = real ? createPlainIndexCipher((length) => dice.bytes(length)) : cheapIndexCipher;
  /** Lives differ in kind, so that rare troubles do not hide behind frequent ones. */
  const kind = {
    yearsOff: dice.oneIn(3),
    power: dice.oneIn(3),
    indexTrouble: dice.oneIn(3),
    fullDisk: dice.oneIn(3),
    clones: dice.oneIn(5),
    tabs: 1 + dice.below(3),
  };

  const attempts: Attempt[] = [];
  const openTabs: OpenTab[] = [];
  const troubles: unknown[] = [];
  let [names, resurrected] = [0, false];
  const first = createProfile(world, "first");

  function partsFor(tab: Tab): VaultParts {
    const parts: VaultParts = {
      journal: journalOf(world, tab),
      index: indexOf(world, tab, tab),
      indexCipher: cipher,
      random: (length) => dice.bytes(length),
      now: () => world.now,
      chooseHot: (all) => ({
        ids: [...all.values()].filter((record) => record.fields["hot"] === true).map(({ id }) => id),
        summary: all.size,
      }),
    };
    return fault.parts?.(parts, world, tab) ?? parts;
  }

  function follow(one: OpenTab, work: Promise<unknown>): void {
    one.pending += 1;
    work
      .then(() => seesWholeBatches(one))
      .catch((trouble: unknown) => {
        if (!(trouble instanceof DiskTrouble && trouble.kind !== "gone")) troubles.push(trouble);
      })
      .finally(() => (one.pending -= 1));
  }

  function openTab(profile: Profile): void {
    const indexShouldFit = !kind.indexTrouble && !kind.power && profile.index.has("head");
    const tab = createTab(profile, `tab ${(names += 1)}`);
    const one: OpenTab = { tab, vault: undefined, busyWriting: false, pending: 0 };
    openTabs.push(one);
    follow(
      one,
      open(keys, partsFor(tab)).then(async ({ all }) => {
        const vault = await all;
        noticedRight(vault);
        if (vault.noticed.indexRebuilt && indexShouldFit)
          throw new Broken("nobody touched the index, but it had to be made again");
        one.vault = vault;
      }),
    );
  }
  function noticedRight(vault: Vault): void {
    if (vault.noticed.damaged > 0)
      throw new Broken(`nothing was damaged, but ${vault.noticed.damaged} places were called so`);
    if (vault.noticed.newer > 0) throw new Broken("nothing newer was there");
    if (vault.noticed.recovered > 0) resurrected = true;
  }

  function seesWholeBatches({ vault, tab }: OpenTab): void {
    if (vault === undefined || tab.dead) return;
    for (const { witnesses, number, is } of attempts) {
      const seen = witnesses.filter((id) => vault.records.has(id)).length;
      if (seen !== 0 && seen !== witnesses.length)
        throw new Broken(`${tab.name} sees ${seen} of the ${witnesses.length} records of batch ${number}`);
      if (is === "refused" && seen > 0) throw new Broken(`${tab.name} sees batch ${number}, which was refused`);
    }
  }

  function write(one: OpenTab): void {
    const { vault, tab } = one;
    if (vault === undefined || one.busyWriting) return;
    const attempt = createAttempt(dice, attempts.length, world.now);
    attempts.push(attempt);
    one.busyWriting = true;
    tab.writing = attempt;
    const writing = vault.write(attempt.changes).then(
      (written) => {
        attempt.is = "saved";
        if (written.length !== attempt.changes.length)
          throw new Broken("a write resolves with one record for each change");
        for (const id of attempt.witnesses)
          if (!vault.records.has(id)) throw new Broken(`batch ${attempt.number} was called saved but is not in memory`);
      },
      (trouble: unknown) => {
        attempt.is = "refused";
        throw trouble;
      },
    );
    follow(
      one,
      writing.finally(() => {
        one.busyWriting = false;
        tab.writing = undefined;
      }),
    );
  }

  function ready(): readonly OpenTab[] {
    return openTabs.filter(({ tab, vault }) => !tab.dead && vault !== undefined);
  }
  function bury(): void {
    for (let at = openTabs.length - 1; at >= 0; at -= 1) if (openTabs[at]?.tab.dead === true) openTabs.splice(at, 1);
  }

  function happen(): void {
    const profile = dice.pick(world.profiles);
    const some = ready().length > 0 ? dice.pick(ready()) : undefined;
    const what = dice.below(100);
    if (openTabs.length < kind.tabs && (openTabs.length === 0 || what < 12)) openTab(profile);
    else if (what < 50 && some) write(some);
    else if (what < 60 && some?.vault) follow(some, some.vault.settle());
    else if (what < 70 && some?.vault) follow(some, some.vault.refresh());
    else if (what < 74) closeOne(some);
    else if (what < 84) moveClock();
    else if (what < 92) armCrash();
    else if (what < 94 && kind.fullDisk) world.diskIsFull = !world.diskIsFull;
    else if (what < 97 && kind.indexTrouble) troubleIndex(profile);
    else if (what < 98 && kind.power) loseAll(profile);
    else if (kind.clones && world.profiles.length < 2 && attempts.length > 2 && profile.lockedBy === undefined)
      clone(profile);
  }
  function closeOne(one: OpenTab | undefined): void {
    if (one === undefined || one.pending > 0) return;
    one.tab.dead = true;
  }
  function moveClock(): void {
    world.now +=
      kind.yearsOff && dice.oneIn(2)
        ? dice.below(2 * TEN_YEARS_MS) - TEN_YEARS_MS
        : dice.below(4 * HOUR_MS) - 2 * HOUR_MS;
    if (kind.yearsOff && dice.oneIn(3)) world.now = START + dice.below(DAY_MS);
    world.now = Math.max(HOUR_MS, world.now);
  }
  function armCrash(): void {
    world.crashIn = 1 + dice.below(24);
    world.crashTakesPower = kind.power && dice.oneIn(2);
  }
  function troubleIndex(profile: Profile): void {
    const what = dice.below(4);
    if (what === 0) profile.index = new Map();
    if (what === 1 && profile.indexBefore.length > 0) profile.index = new Map(dice.pick(profile.indexBefore));
    if (what === 2) world.indexIsRefused = !world.indexIsRefused;
    if (what === 3) {
      const entries = [...profile.index.keys()];
      if (entries.length > 0) profile.index.delete(dice.pick(entries));
    }
  }
  function loseAll(profile: Profile): void {
    cutPower(world, profile, profile.tabs);
    world.crashes += 1;
  }
  function clone(profile: Profile): void {
    // A profile is copied while nothing runs in it.
    cutPowerGently(profile);
    createProfile(world, "its twin", profile);
  }
  function cutPowerGently(profile: Profile): void {
    for (const tab of profile.tabs) tab.dead = true;
    profile.lockedBy = undefined;
    profile.flushed = profile.journal.length;
  }

  async function run(most: number): Promise<void> {
    for (let steps = 0; steps < most; steps += 1) {
      if (!(await step(world))) break;
      if (troubles.length > 0) throw troubles[0];
    }
    bury();
  }

  const happenings = 15 + dice.below(30);
  for (let at = 0; at < happenings || (world.crashes === 0 && at < MOST_HAPPENINGS); at += 1) {
    if (at === happenings) armCrash();
    happen();
    await run(dice.below(12));
  }
  world.crashIn = undefined;
  world.diskIsFull = false;
  world.indexIsRefused = false;
  await run(100_000);
  for (const { tab, pending } of openTabs)
    if (!tab.dead && pending > 0) throw new Broken(`${tab.name} never got an answer`);

  const ends: Vault[] = [];
  for (const profile of world.profiles) ends.push(await rest(profile));
  if (ends.length === 2) await twinsMeet(ends[0] as Vault, ends[1] as Vault);
  return { seed, acknowledged: attempts.filter(({ is }) => is === "saved").length, crashes: world.crashes };

  /** Everything stands still; now every promise can be looked at. */
  async function rest(profile: Profile): Promise<Vault> {
    const tabs = openTabs.filter(({ tab }) => tab.profile === profile);
    for (const one of tabs) if (one.vault) follow(one, one.vault.refresh());
    await run(100_000);
    const fresh = await openFresh(profile, (parts) => parts);
    const tidy = await openFresh(profile, (parts) => ({ ...parts, index: emptyIndex }));
    const appended = profile.appended.map(({ by }) => by);

    for (const attempt of attempts) {
      if (attempt.is === "saved" && !world.profiles.some((one) => one.appended.some(({ by }) => by === attempt)))
        throw new Broken(`batch ${attempt.number} was saved and is lost`);
    }
    const expected = modelOf(appended.filter((by): by is Attempt => by !== undefined));
    noticedRight(fresh);
    const [seen, stamps] = [visible(fresh), sortedStamps(fresh)];
    if (!resurrected) same(seen, expected, "a fresh opening sees what was saved, in the order it was saved");
    const others = [
      ["an opening without index", tidy] as const,
      ...tabs.map(({ tab, vault }) => [tab.name, vault] as const),
    ];
    others.push(["an opening that reads everything twice", await replayed(profile)]);
    for (const [who, vault] of others) {
      if (vault === undefined) continue;
      noticedRight(vault);
      same(visible(vault), seen, `${who} and a fresh opening see the same`);
      same(sortedStamps(vault), stamps, `${who} and a fresh opening hold the same stamps`);
    }
    stampsRight(profile);
    return fresh;
  }

  async function openFresh(profile: Profile, other: (parts: VaultParts) => VaultParts): Promise<Vault> {
    const tab = createTab(profile, `tab ${(names += 1)}`);
    const one: OpenTab = { tab, vault: undefined, busyWriting: false, pending: 0 };
    follow(
      one,
      open(keys, other(partsFor(tab))).then(async ({ hot, all }) => {
        one.vault = await all;
        if (hot !== undefined) {
          const [hotOnes, everyone] = [visible(hot), visible(one.vault)];
          for (const [id, record] of Object.entries(hotOnes))
            same(record, everyone[id], `the hot record ${id} is the record itself`);
          for (const [id, record] of Object.entries(everyone))
            if (record.fields["hot"] === true) same(hotOnes[id], record, `${id} is among the hot records`);
        }
      }),
    );
    await run(100_000);
    if (one.vault === undefined) throw new Broken("a vault at rest opens");
    return one.vault;
  }

  /** Every item that ever stood in the journal: unique stamps, and later writing stamped later. */
  function stampsRight(profile: Profile): void {
    const sealer: RecordSealer = works.createSealer(keys, (length) => new Uint8Array(length));
    const batches = realWorks.readFrames(profile.journal).batches.map(({ items }) =>
      items.map((item) => {
        const opened = sealer.open(item);
        if (opened.is !== "record") throw new Broken("an item in the journal does not open");
        return { id: opened.row.record.id, stamp: latestStamp(opened.row.stamps) };
      }),
    );
    if (resurrected) return;
    if (batches.length !== profile.appended.length)
      throw new Broken(`${profile.appended.length} batches were appended, but ${batches.length} are there`);
    const seen = new Map<string, string>();
    let highest = "";
    batches.forEach((batch, at) => {
      const { by, now } = profile.appended[at] as Appended;
      const attempt = by as Attempt | undefined;
      for (const { id, stamp } of batch) {
        if (seen.has(stamp)) throw new Broken(`${seen.get(stamp)} and ${id} have the same stamp`);
        seen.set(stamp, id);
        if (id.startsWith("batch") && whenOf(stamp).ms > now + DAY_MS)
          throw new Broken(`${id} was stamped more than a day ahead`);
        if (!kind.yearsOff && stamp <= highest)
          throw new Broken(`batch ${attempt?.number} was stamped before the one it followed`);
      }
      for (const { stamp } of batch) if (stamp > highest) highest = stamp;
    });
  }

  function replayed(profile: Profile): Promise<Vault> {
    const twice = new Uint8Array(2 * profile.journal.length);
    twice.set(profile.journal);
    twice.set(profile.journal, profile.journal.length);
    const replay = createProfile({ ...world, profiles: [] }, "replayed", {
      ...profile,
      journal: twice,
      index: new Map(),
    });
    return openFresh(replay, (parts) => parts);
  }

  async function twinsMeet(mine: Vault, other: Vault): Promise<void> {
    const [before, theirs] = [visible(mine), visible(other)];
    const base = common(first, world.profiles[1] as Profile);
    for (const [vault, from] of [
      [mine, other],
      [other, mine],
      [mine, other],
    ] as const) {
      const taking = vault.take(from.stamped());
      taking.catch((trouble: unknown) => troubles.push(trouble));
      await run(100_000);
    }
    const [mineNow, otherNow] = [visible(mine), visible(other)];
    for (const [id, record] of mine.records) {
      if (otherNow[id] !== undefined) same(mineNow[id], otherNow[id], `twins agree about ${id}`);
      // What came back from the index was written by nobody the model knows, so it cannot say what both began with.
      if (resurrected) continue;
      const original = base[id]?.fields ?? {};
      for (const field of FIELDS) {
        const versions = [before[id]?.fields[field], theirs[id]?.fields[field]];
        const changed = versions.filter(
          (value) =>
            value !== undefined &&
            JSON.stringify(value) !== JSON.stringify(original[field]) &&
            typeof value === "string",
        );
        const kept = (record.kept ?? []).filter((words) => words.field === field).map((words) => words.value);
        const held = new Set([record.fields[field], ...kept]);
        for (const value of changed)
          if (!held.has(value)) throw new Broken(`the words ${String(value)} in ${field} of ${id} are lost`);
      }
    }
    for (const id of [...Object.keys(before), ...Object.keys(theirs)]) {
      if (id.startsWith("batch") && !mine.records.has(id)) throw new Broken(`${id} was lost when twins met`);
    }
    const counts: number[] = [];
    mine.take(other.stamped()).then(
      ({ added, changed }) => counts.push(added + changed),
      (trouble: unknown) => troubles.push(trouble),
    );
    await run(100_000);
    same(counts, [0], "taking in everything again changes nothing");
  }
  function common(one: Profile, other: Profile): Readonly<Record<string, VaultRecord>> {
    const both = one.appended.filter(({ by }, at) => other.appended[at]?.by === by).map(({ by }) => by);
    return modelOf(
      both.filter((by): by is Attempt => by !== undefined),
      true,
    );
  }
}

const emptyIndex = {
  read: async (names: readonly string[]) => names.map(() => undefined),
  write: async () => undefined,
};
