/** What every screen is handed: asks to the vault, what is true now, and the few things a platform can do. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ReadonlySignal } from "@preact/signals";
import type { EpochMs, Moment, TodayView } from "@tussock/domain";
import type { Asks, OpenShelf } from "./asks.ts";
import type { Preferences } from "./preferences.ts";
import type { MadePdf, PdfJob } from "./printJob.ts";

export interface Tussock {
  readonly ask: <Name extends keyof Asks>(
    name: Name,
    ...input: Asks[Name]["input"] extends void ? [] : [input: Asks[Name]["input"]]
  ) => Promise<Asks[Name]["answer"]>;
  readonly vault: ReadonlySignal<VaultState>;
  /** The glance PIN stands before everything the person wrote. */
  readonly covered: ReadonlySignal<boolean>;
  /** Today as it is now; redrawn after every write, of any tab. Undefined while opening. */
  readonly today: ReadonlySignal<TodayView | undefined>;
  /** Grows by one with each change to the records, of any tab: read it to ask again. */
  readonly changes: ReadonlySignal<number>;
  readonly preferences: ReadonlySignal<Preferences>;
  /** Merges; what is to go is given as undefined. */
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly moment: () => Moment;
  /** Moves to another screen inside the app, such as "/log/new". */
  readonly go: (path: string, how?: { readonly replace?: boolean }) => void;
  /** A line at the foot of the screen for 10 seconds, with one thing to press. */
  readonly say: (toast: Toast | undefined) => void;
  readonly toast: ReadonlySignal<Toast | undefined>;
  readonly online: ReadonlySignal<boolean>;
  /** Hides everything at once behind a plain page, and locks when there is a lock. */
  readonly quickHide: () => void;
  readonly lock: () => Promise<void>;
  readonly sample: { readonly enter: () => Promise<void>; readonly leave: () => Promise<void> };
  /** What the person put where it can be reached without unlocking. */
  readonly shelf: { readonly read: () => Promise<OpenShelf>; readonly put: (shelf: OpenShelf) => Promise<void> };
  readonly device: Device;
}

export type VaultState =
  | { readonly is: "opening" }
  | { readonly is: "new" }
  | { readonly is: "locked"; readonly ways: readonly ("passphrase" | "passkey")[]; readonly passkeyId?: Uint8Array }
  | { readonly is: "open"; readonly sample: boolean; readonly lockable: boolean }
  | { readonly is: "trouble"; readonly trouble: VaultTrouble };
/** cleared: the browser removed what was here; refused: no storage (private window, old browser); damaged: keys cannot be read; newer: written by a later version; notLoaded: a part of us did not arrive; crashed: our mistake. */
export type VaultTrouble = "cleared" | "refused" | "damaged" | "newer" | "notLoaded" | "crashed";

export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The few things only the browser can do; each missing one has a plain way round. */
export interface Device {
  readonly canInstall: ReadonlySignal<"prompt" | "ios" | "installed" | "no">;
  readonly install: () => Promise<"accepted" | "dismissed">;
  readonly updateReady: ReadonlySignal<boolean>;
  /** Takes the waiting version in; drafts are on disk by then. */
  readonly update: () => Promise<void>;
  readonly keepAwake: () => Promise<() => void>;
  /** Asks the browser not to clear our storage; true when granted. */
  readonly persist: () => Promise<boolean>;
  readonly persisted: () => Promise<boolean>;
  readonly saveFile: (file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly kind: string;
  }) => Promise<"saved" | "cancelled">;
  /** Hands a file, and nothing but the file, to another app of the device. */
  readonly shareFile: (file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly kind: string;
  }) => Promise<"shared" | "cancelled">;
  readonly openFile: (
    kinds: string,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined | "tooBig">;
  /** A file the browser lets us rewrite by ourselves; undefined where it cannot. */
  readonly chosenFile: ChosenFile | undefined;
  readonly passkey: {
    readonly available: () => Promise<boolean>;
    readonly create: () => Promise<
      { readonly credentialId: Uint8Array; readonly prf: Uint8Array } | "cancelled" | "noPrf"
    >;
    readonly use: (credentialId: Uint8Array) => Promise<Uint8Array | "cancelled">;
  };
  readonly print: () => void;
  /** Fetched when first looked for. */
  readonly notices: () => Promise<Notices>;
  /** A tagged PDF, drawn on the device; rejects where it cannot be made. */
  readonly makePdf: (job: PdfJob) => Promise<MadePdf>;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly vibrate: () => void;
}
/** Notifications of the device; nothing of a person’s words but a line they chose for it. */
export interface Notices {
  /** ask: never asked. cannot: this browser has none. */
  readonly state: () => "granted" | "denied" | "ask" | "cannot";
  /** Only from a press. */
  readonly ask: () => Promise<ReturnType<Notices["state"]>>;
  readonly show: (words: string) => Promise<void>;
  /** Also with every page closed. */
  readonly inBackground: boolean;
  /** Where it can be in the background: the next one takes the place of the one before; undefined takes it back. */
  readonly schedule: (next: { readonly at: EpochMs; readonly words: string } | undefined) => Promise<void>;
}
export interface ChosenFile {
  readonly name: () => Promise<string | undefined>;
  readonly choose: (suggested: string) => Promise<string | "cancelled">;
  /** Writes, reads back and resolves with the bytes the file now holds. */
  readonly write: (bytes: Uint8Array) => Promise<Uint8Array | "notAllowed">;
  readonly forget: () => Promise<void>;
}

export const TussockContext = createContext<Tussock | undefined>(undefined);

export function useTussock(): Tussock {
  const tussock = useContext(TussockContext);
  if (!tussock) throw new Error("a screen was drawn outside of TussockContext");
  return tussock;
}
