/**
 * Everything a screen may ask. The worker that holds the keys answers; nothing here can hold a key.
 * Each ask has its input and its answer; what a person can put right comes back as an Outcome.
 */
import type {
  Area,
  AreaKind,
  Contact,
  Entry,
  EpochMs,
  LogFilter,
  LogPage,
  Outcome,
  Plan,
  PlanDraft,
  PlannedStep,
  PlanTrouble,
  Practice,
  PracticeDraft,
  PracticeTrouble,
  Profile,
  RecordId,
  SafetyPlan,
  Score,
  SkillCame,
  StepDraft,
  StepNow,
  StepTrouble,
  Thought,
  ThoughtNow,
  TodayView,
  Win,
  WordsTrouble,
  YearInView,
} from "@tussock/domain";

import type { Noticed } from "@tussock/vault";
import type { ActivityAsks } from "./activityAsks.ts";
import type { DiaryAsks } from "./diaryAsks.ts";
import type { GoalAsks } from "./goalAsks.ts";
import type { PacingAsks } from "./pacingAsks.ts";
import type { PatternAsks } from "./patternAsks.ts";
import type { WeekAsks } from "./weekAsks.ts";
import type { CalendarAsks, ReminderAsks } from "./reminderAsks.ts";

export type {
  PlanDraft,
  PlanTrouble,
  PracticeDraft,
  PracticeTrouble,
  StepDraft,
  StepNow,
  StepTrouble,
  WordsTrouble,
} from "@tussock/domain";

export interface Asks
  extends ActivityAsks, GoalAsks, DiaryAsks, ReminderAsks, CalendarAsks, PacingAsks, PatternAsks, WeekAsks {
  // Today and the way there
  today: Ask<void, TodayView>;
  profile: Ask<void, Profile>;
  saveProfile: Ask<Partial<Omit<Profile, "type" | "id">>, Saved<Profile>>;
  areas: Ask<void, readonly Area[]>;
  addArea: Ask<{ readonly kind: AreaKind; readonly name?: string }, Saved<Area>>;
  steps: Ask<void, readonly StepNow[]>;
  planned: Ask<{ readonly planId: RecordId }, PlannedStep | undefined>;
  /** Open plans from today on, soonest first; those without a time come last on their day. */
  openPlans: Ask<void, readonly PlannedStep[]>;
  /** A new step, or a new version of one; history keeps the old words. */
  saveStep: Ask<StepDraft, Outcome<StepNow, StepTrouble | SaveTrouble>>;
  savePlan: Ask<PlanDraft, Outcome<Plan, PlanTrouble | SaveTrouble>>;
  /** "Not today". */
  letGo: Ask<{ readonly planIds: readonly RecordId[] }, Saved<readonly RecordId[]>>;
  closeStep: Ask<{ readonly stepId: RecordId }, Saved<RecordId>>;

  // The log
  /** `id` is made beforehand, so that a draft can carry the id of what it becomes; the same id never makes a second log. */
  logPractice: Ask<PracticeDraft & { readonly id?: RecordId }, Outcome<Practice, PracticeTrouble | SaveTrouble>>;
  editPractice: Ask<
    { readonly id: RecordId; readonly draft: PracticeDraft },
    Outcome<Practice, PracticeTrouble | SaveTrouble>
  >;
  saveWin: Ask<
    { readonly id?: RecordId; readonly text: string; readonly mark?: string; readonly happenedAt?: EpochMs },
    Outcome<Win, WordsTrouble | SaveTrouble>
  >;
  saveThought: Ask<
    {
      readonly id?: RecordId;
      readonly text: string;
      readonly about?: Thought["about"];
      readonly answers?: RecordId;
      readonly now?: ThoughtNow;
      readonly staysAway?: true;
    },
    Outcome<Thought, WordsTrouble | SaveTrouble>
  >;
  /** A thought came back by itself today; `stayAway`: and never does again. */
  thoughtCameBack: Ask<{ readonly id: RecordId; readonly stayAway?: true }, Saved<RecordId>>;
  useSkill: Ask<
    {
      readonly id?: RecordId;
      readonly skill: string;
      readonly helped?: "aLot" | "aBit" | "notReally";
      readonly note?: string;
      readonly came?: SkillCame;
      readonly situation?: string;
      readonly intensity?: Score;
    },
    Saved<RecordId>
  >;
  entry: Ask<{ readonly id: RecordId }, EntryNow | undefined>;
  deleteEntry: Ask<{ readonly id: RecordId }, Saved<RecordId>>;
  undoDelete: Ask<{ readonly id: RecordId }, Saved<RecordId>>;
  /** `language` is the one of the app: it says which letters are one when words are searched for. */
  log: Ask<
    { readonly filter: LogFilter; readonly after?: string; readonly most?: number; readonly language?: string },
    LogPage
  >;
  year: Ask<{ readonly year?: number }, YearInView>;
  /** A person chose between two versions of the same words. */
  chooseWords: Ask<{ readonly id: RecordId; readonly field: string; readonly value: string }, Saved<RecordId>>;

  // Words on their way: kept sealed, found again after a crash
  /** All of a kind as `KeptDrafts`; undefined when there is none. Another version may have written it: nothing is taken on trust. */
  draft: Ask<{ readonly of: DraftKind }, unknown>;
  keepDraft: Ask<{ readonly of: DraftKind; readonly key: string; readonly draft: unknown }, Saved<void>>;
  dropDraft: Ask<{ readonly of: DraftKind; readonly key: string }, Saved<void>>;
  /** Sets the flag, in shared memory, to 1 when everything asked before it is answered: a page that goes away looks there. */
  landed: Ask<{ readonly flag: Int32Array }, void>;

  // Safety plan (inside the vault; the part shown when locked is a copy the person chose to put outside)
  safetyPlan: Ask<void, SafetyPlan>;
  saveSafetyPlan: Ask<Omit<SafetyPlan, "type" | "id">, Saved<SafetyPlan>>;

  // What lies outside the vault by the person's choice; readable while locked
  shelf: Ask<void, OpenShelf>;
  putShelf: Ask<OpenShelf, Saved<void>>;

  // Vault, lock, copies
  facts: Ask<void, VaultFacts>;
  createVault: Ask<void, Saved<void>>;
  unlock: Ask<
    { readonly passphrase: string } | { readonly prf: Uint8Array },
    Outcome<void, "wrongKey" | "tooManyTries">
  >;
  /** `undefined` takes the lock away. */
  setLock: Ask<
    { readonly passphrase: string } | { readonly prf: Uint8Array; readonly credentialId: Uint8Array } | undefined,
    Saved<void>
  >;
  makeKit: Ask<void, Saved<RecoveryKit>>;
  kit: Ask<void, RecoveryKit | undefined>;
  checkKit: Ask<{ readonly secret: string }, Outcome<void, "notThisKit" | "notAKit">>;
  makeCopy: Ask<
    { readonly to: "kit" } | { readonly to: "passphrase"; readonly passphrase: string },
    Outcome<ProvenCopy, CopyTrouble>
  >;
  /** Opens a copy without taking anything in. */
  previewCopy: Ask<{ readonly bytes: Uint8Array; readonly secret: string }, Outcome<CopyPreview, RestoreTrouble>>;
  restoreCopy: Ask<
    { readonly bytes: Uint8Array; readonly secret: string; readonly evenIfUnsigned?: boolean },
    Outcome<Restored, RestoreTrouble | SaveTrouble>
  >;
  recordCopy: Ask<{ readonly records: number; readonly where: string }, Saved<void>>;
  /** `unchecked`: how many records do not read as this version writes them; they are in the file as they are. */
  exportJson: Ask<void, { readonly bytes: Uint8Array; readonly unchecked: number }>;
  exportCsv: Ask<void, Uint8Array>;
  importJson: Ask<{ readonly bytes: Uint8Array }, Outcome<Restored, ImportTrouble | SaveTrouble>>;
  deleteEverything: Ask<void, void>;
}
export interface Ask<Input, Answer> {
  readonly input: Input;
  readonly answer: Answer;
}
export type Saved<Value> = Outcome<Value, SaveTrouble>;

/** Why something could not be put on the disk; the words stay on screen. */
export type SaveTrouble = "diskFull" | "diskGone" | "diskRefused" | "locked";

/** Newest last, by what each is about: "plan:…", "entry:…", "new:…". */
export interface KeptDrafts {
  readonly byKey: Readonly<Record<string, unknown>>;
}
export type DraftKind = "log" | "plan" | "win" | "thought" | "safetyPlan" | "lead";

export interface EntryNow {
  readonly entry: Entry;
  /** How long after it happened it was written down, ms (E5). */
  readonly writtenAfterMs: number;
  /** Other words for the same field, written on another device at the same time. */
  readonly otherWords: readonly { readonly field: string; readonly value: string }[];
}

export interface VaultFacts {
  readonly records: number;
  readonly entries: number;
  readonly newestAt?: EpochMs;
  readonly locks: readonly ("passphrase" | "passkey")[];
  readonly passkeyId?: Uint8Array;
  readonly hasKit: boolean;
  readonly kitChecked: boolean;
  readonly provenCopy?: Profile["provenCopy"];
  readonly entriesSinceCopy: number;
  readonly noticed: Noticed;
  readonly sample: boolean;
  /** No private file system here: IndexedDB alone holds the vault, and copies matter more. */
  readonly weakStorage: boolean;
}
export interface RecoveryKit {
  /** An age identity, "AGE-SECRET-KEY-1…"; opens copies with the stock `age` program. */
  readonly secret: string;
  readonly fingerprint: string;
  readonly madeAt: EpochMs;
}
/** A copy that was opened, counted and compared right after it was made. */
export interface ProvenCopy {
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly at: EpochMs;
  readonly fileName: string;
}
export type CopyTrouble = "noKit" | "weakPassphrase" | "drillFailed";
export interface CopyPreview {
  readonly madeAt: EpochMs;
  readonly records: number;
  readonly newest?: EpochMs;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly signature: "ours" | "another" | "bad";
}
export type RestoreTrouble =
  | "notACopy"
  | "wrongSecret"
  | "cutShort"
  | "damaged"
  | "badSignature"
  | "tooBig"
  | "tooHardToOpen"
  | "newerVersion"
  | "empty";
export type ImportTrouble = "notJson" | "notTussockJson" | "tooBig" | "tooDeep" | "newerVersion" | "badRecord";
export interface Restored {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What a contact outside the vault may hold, when the person chose it. */
export interface OpenShelf {
  readonly contacts: readonly Contact[];
  readonly safetyPlan?: Omit<SafetyPlan, "type" | "id">;
}
