import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FromVault, ToVault, VaultPort } from "#worker/messages.ts";
import { askShellFirst } from "./shellFirst.ts";

const whole: FromVault = { kind: "whole" };
const open: FromVault = { kind: "state", state: { is: "open", sample: false, lockable: false } };
const locked: FromVault = { kind: "state", state: { is: "locked", ways: ["passphrase"] } };

let asked: unknown[];
let shellSays: (message: FromVault | undefined) => void;
let own: OwnPort | undefined;
let heard: FromVault[];

interface OwnPort extends VaultPort {
  readonly posted: ToVault[];
  readonly early: FromVault[];
  says: (message: FromVault) => void;
  ended: boolean;
}

beforeEach(() => {
  const said = new EventTarget();
  asked = [];
  heard = [];
  own = undefined;
  shellSays = (data) => void said.dispatchEvent(new MessageEvent("message", { data }));
  vi.stubGlobal("navigator", { serviceWorker: Object.assign(said, { startMessages: () => undefined }) });
});
afterEach(() => vi.unstubAllGlobals());

test("it asks as the page begins; the page’s own worker begins once the shell has told Today", () => {
  begin();
  expect(asked).toMatchObject([{ type: "today", part: expect.stringContaining("vaultWorker") }]);
  expect(own).toBeUndefined();
  shellSays(open);
  expect(own).toBeDefined();
});

test("it begins as well once the shell says that it has nothing to tell", () => {
  const port = begin();
  shellSays(undefined);
  expect(own).toBeDefined();
  own?.early.push(locked);
  listen(port);
  expect(heard).toEqual([locked]);
});

test("where the shell says nothing, it begins as soon as somebody listens, and gets what is asked", () => {
  const port = begin();
  listen(port);
  port.post({ kind: "look" });
  own?.says(locked);
  expect([own?.posted, heard]).toEqual([[{ kind: "look" }], [locked]]);
});

test("what the shell told before anybody listened is heard", () => {
  const port = begin();
  shellSays(open);
  listen(port);
  expect(heard).toEqual([open]);
});

test("what it tells after somebody listens is heard, until the page’s own worker speaks", () => {
  const port = begin();
  listen(port);
  shellSays(open);
  own?.says(whole);
  shellSays(open);
  expect(heard).toEqual([open, whole]);
});

test("the same told again by the page’s own worker is not heard twice; what it tells then is, each time", () => {
  const port = begin();
  shellSays(open);
  listen(port);
  own?.says(structuredClone(open));
  own?.says(whole);
  own?.says(open);
  own?.says(open);
  expect(heard).toEqual([open, whole, open, open]);
});

test("a lock that was set meanwhile has the last word: the shell is not heard after the page’s own worker", () => {
  const port = begin();
  listen(port);
  own?.says(locked);
  shellSays(open);
  own?.says(locked);
  expect(heard).toEqual([locked, locked]);
});

test("what the page’s own worker said before anybody listened is heard in place of the shell’s", () => {
  const port = begin();
  shellSays(open);
  own?.early.push(locked);
  listen(port);
  expect(heard).toEqual([locked]);
});

test("once it has ended, nothing is heard and no worker begins", () => {
  const unheard = begin();
  unheard.end();
  shellSays(open);
  expect(own).toBeUndefined();
  const port = begin();
  listen(port);
  port.end();
  shellSays(open);
  expect([own?.ended, heard]).toEqual([true, []]);
});

function begin(): VaultPort {
  return askShellFirst({ postMessage: (message: unknown) => void asked.push(message) } as ServiceWorker, startOwn);
}
function listen(port: VaultPort): void {
  port.listen((message) => void heard.push(message));
}
function startOwn(): VaultPort {
  const port: OwnPort = {
    posted: [],
    early: [],
    ended: false,
    says: () => undefined,
    post: (message) => void port.posted.push(message),
    listen(listener) {
      port.says = listener;
      for (const message of port.early) listener(message);
    },
    end() {
      port.ended = true;
    },
  };
  own = port;
  return port;
}
