/** The lock: opening it, setting it, and the PIN that only stops a glance. */
import { say } from "../../i18n/say.ts";
import { passphraseWords } from "./passphrase.ts";
import { sharedWords } from "./shared.ts";

export const lockWords = {
  rightNow: "Right now",

  unlock: {
    title: "Your notes are locked",
    passphrase: "Your passphrase",
    show: "Show",
    hide: "Hide",
    showLabel: "Show the passphrase",
    hideLabel: "Hide the passphrase",
    open: "Unlock",
    opening: "Opening",
    withPasskey: "Unlock with a passkey",
    passkeyHint: "Your device asks for your face, finger or PIN.",
    or: "Or use your passphrase",
    capsLock: "Caps Lock is on.",
    trouble: {
      empty: "Type your passphrase first.",
      wrongKey: "That did not open it. Look at capital letters and spaces, then try again. Nothing is lost.",
      wrongPasskey: "That passkey did not open it. You can try another one. Nothing is lost.",
      tooManyTries: "Let’s wait a moment, then try again. Your notes are safe. Right now is open.",
      cancelled: "The passkey was not used. You can try again.",
    },
    forgot: "I don’t know my passphrase",
    forgotBody: "Nobody else can open your notes, not even us. Take your time and try the ones you often use.",
    forgotPasskey: "I can’t use my passkey",
    forgotPasskeyBody: "Nobody else can open your notes, not even us. The passkey may be on another device of yours.",
    kitHere: "Have you got a recovery sheet? Its code opens your notes too. Type it where the passphrase goes.",
    kitBelow: "Have you got a recovery sheet? Its code opens your notes too.",
    kitCode: "Code from the sheet",
    forgotCopy:
      "If you saved a copy, you can clear this device and bring the copy back. You need its recovery sheet or its passphrase.",
    forgotErase: "Clear this device",
  },

  /** Asked again before the lock is changed, a secret is shown, or something readable leaves. */
  again: {
    title: "Open the lock once more",
    why: "So that nobody else can do this while you are away.",
    goOn: "Go on",
    cancel: "Leave it as it is",
  },

  setting: {
    title: "Lock",
    off: "There is no lock yet. Anyone who holds this device while it is open can read your notes.",
    on: {
      passphrase: "Your notes open with your passphrase.",
      passkey: "Your notes open with your passkey.",
      both: "Your notes open with your passphrase or your passkey.",
    },
    what: "A lock shuts the key to your notes. Right now and its people stay open.",
    opening: "Looking at your lock",

    choose: "Set a lock",
    withPassphrase: "With a passphrase",
    withPassphraseMeta: "A few words that you will remember",
    withPasskey: "With a passkey",
    withPasskeyMeta: "Your face, finger or device PIN",
    newPassphrase: "New passphrase",
    newPassphraseHint: "4 words or more, or 16 letters or more. A small odd picture is easy to keep in mind.",
    again: "The same once more",
    againHint: "So that no slip of a finger locks you out.",
    set: "Set this lock",
    working: "Setting the lock",
    forgetting: "If you forget it, only a recovery sheet opens your notes. Nobody else can.",
    makeKit: "Make a recovery sheet",

    change: "Change the passphrase",
    toPasskey: "Use a passkey in its place",
    toPassphrase: "Use a passphrase in its place",
    takeAway: "Take the lock away",
    takeAwayBody: "Then anyone who holds this device while it is open can read your notes.",
    changed: "Your lock is set.",
    changedAway: "The lock is gone.",
    trouble: {
      tooShort: passphraseWords.weak,
      notTheSame: passphraseWords.notTheSame,
      passkeyCancelled: "No passkey was made. Your lock is as it was.",
      passkeyNoPrf: "This device makes passkeys that can’t seal notes. A passphrase works everywhere.",
      ...sharedWords.saveTrouble,
    },

    auto: "Lock by itself",
    autoHint: "After you leave the app.",
    autoWords: {
      never: "Only when I press Lock",
      0: "At once",
      1: "After 1 minute",
      5: "After 5 minutes",
      15: "After 15 minutes",
    },
    lockNow: "Lock now",
  },

  pin: {
    title: "PIN against a glance",
    what: "A PIN covers the screen when you come back. It only stops a quick look. It does not seal your notes. Only a lock does.",
    set: "Set a PIN",
    newPin: "4 to 8 digits",
    newPinHint: "Not the PIN of your bank or your device.",
    save: "Use this PIN",
    isSet: "A PIN is set.",
    remove: "Take the PIN away",
    changed: "Your PIN is set.",
    removed: "The PIN is gone.",
    trouble: { notDigits: "Use 4 to 8 digits, like 2746.", wrong: "That is not the PIN. Try again." },

    coverTitle: "Type your PIN",
    field: "PIN",
    open: "Open",
    forgot: "I don’t know my PIN",
    forgotLock: "Lock now, and unlock the usual way",
    forgotWait:
      "The PIN only stops a glance, so you can wait it out. After 2 minutes your notes open and the PIN is gone.",
    wait: "Wait 2 minutes",
    waiting: (left: string) => say("Opens in {left}. Keep this page open.", { left }),
    stopWaiting: "Stop waiting",
  },
} as const;
