/** Each ask and what answers it: Today's own at once, the others from files that come when they are needed. */
import type { Desk } from "../core.ts";
import type { Asks } from "../asks.ts";
import type { Records } from "../records.ts";
import { draftAnswers } from "./draftAnswers.ts";
import { planAnswers } from "./planAnswers.ts";
import { vaultAnswers } from "./vaultAnswers.ts";

export type Answers = {
  readonly [Name in keyof Asks]: (input: Asks[Name]["input"], desk: Desk) => Promise<Asks[Name]["answer"]>;
};
const atOnce = { ...planAnswers, ...draftAnswers, ...vaultAnswers, landed };
export type AtOnce = keyof typeof atOnce;
/** What was asked at each desk and is not answered yet. */
const underWay = new WeakMap<Desk, Set<Promise<unknown>>>();

export function answerTo<Name extends keyof Asks>(
  name: Name,
  input: Asks[Name]["input"],
  desk: Desk,
): Promise<Asks[Name]["answer"]> {
  const here = underWay.get(desk) ?? new Set();
  underWay.set(desk, here);
  // “landed” looks at what is under way as it is asked, before it is itself.
  const answering = answer(name, input, desk);
  here.add(answering);
  return answering.finally(() => here.delete(answering));
}

async function landed({ flag }: Asks["landed"]["input"], desk: Desk): Promise<void> {
  await Promise.allSettled(underWay.get(desk) ?? new Set());
  Atomics.store(flag, 0, 1);
}

async function answer<Name extends keyof Asks>(
  name: Name,
  input: Asks[Name]["input"],
  desk: Desk,
): Promise<Asks[Name]["answer"]> {
  const answers =
    name in atOnce ? atOnce : await later().then(({ laterAnswers }) => laterAnswers[name as Exclude<Name, AtOnce>]());
  return (answers as unknown as Answers)[name](input, desk);
}

export async function prepareLikely(): Promise<void> {
  await (await later()).prepareLikely();
}

/** Reads what was not asked for yet, so that whoever looks back first need not wait for it. */
export async function readOn(records: Records): Promise<void> {
  await (await later()).readOn(records);
}

function later() {
  return import("./laterAnswers.ts");
}
