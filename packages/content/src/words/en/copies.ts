/** Copies: made, proven, saved, brought back; the recovery sheet; and taking one's data away. */
import { say } from "../../i18n/say.ts";
import { passphraseWords } from "./passphrase.ts";
import { sharedWords } from "./shared.ts";

const notes = (count: number, locale: string): string =>
  say("{count, plural, one {{shown} note} other {{shown} notes}}", {
    count,
    shown: sharedWords.digits(count, locale),
  });

const lockedNotes = "Your notes are locked. Unlock, then try again.";

export const copiesWords = {
  backToStart: "Back",
  notes,

  copy: {
    title: "Save a copy",
    lead: "One sealed file with all your notes. If this device is lost, it brings them back.",
    none: "No copy yet.",
    last: (when: string, where: string, count: number, locale: string) =>
      say("Last proven copy: {when}, {notes}, in “{where}”.", { when, notes: notes(count, locale), where }),
    since: (logs: number, locale: string) =>
      say("{logs, plural, =0 {Nothing is newer than it.} other {{shown} since then.}}", {
        logs,
        shown: sharedWords.logs(logs, locale),
      }),
    opening: "Looking at your copies",

    how: "What opens it?",
    toKit: "My recovery sheet",
    toKitMeta: "A code on paper. Best for most people",
    toKitNone: "A code on paper. We make it first",
    toPassphrase: "A passphrase",
    toPassphraseMeta: "Words that you keep in mind",
    passphrase: "Passphrase for this copy",
    passphraseHint: "4 words or more, or 16 letters or more. Without it, nobody can open the copy.",
    again: "The same once more",
    makeKit: "Make a recovery sheet first",
    make: "Make the copy",
    making: "Making the copy and trying it out",

    proven: "The copy is ready to save",
    provenBody: (count: number, locale: string) =>
      say("We opened it, counted {notes}, and compared each one. All are there. It is kept once you save it.", {
        notes: notes(count, locale),
      }),
    save: "Save the file",
    keep: "Keep it in one file",
    keepHint: "You choose a file once. Tussock rewrites it after new logs, while it is open.",
    saved: (where: string) => say("Saved to “{where}”", { where }),
    savedBody: (count: number, locale: string) =>
      say(
        "{notes}, opened and checked. Put a second one in another place if you can: a stick, another device, someone you trust.",
        { notes: notes(count, locale) },
      ),
    savedKept: (where: string) => say("“{where}” is up to date", { where }),
    keptBody: "We wrote it, read it back, and compared every byte.",
    notNoted: "The file is saved and works. We could not note it here, so this page may still show the copy before it.",
    done: "Done",

    keptFile: "Your file",
    keptNow: (name: string) => say("Tussock keeps “{name}” up to date after new logs.", { name }),
    rewrite: "Bring it up to date now",
    allow: "Let Tussock write it again",
    forget: "Stop keeping this file",
    forgetMeta: "The file stays where it is",

    trouble: {
      noKit: "There is no recovery sheet yet. Make one first, or use a passphrase.",
      weakPassphrase: passphraseWords.weak,
      notTheSame: passphraseWords.notTheSame,
      drillFailed:
        "The copy did not open the same as your notes, so we threw it away. Your notes here are fine. Try once more.",
      cancelled: "No file was saved. The copy is still here until you leave this page.",
      notAllowed: "The browser wants your word before we write to that file.",
      fileDiffers:
        "The file does not hold what we wrote. It may be full, or in use elsewhere. Save the copy in another place.",
      diskFull: "Your device is out of space. Free some, then try again. Your notes here are fine.",
      diskGone: "The place where your notes are kept has closed. Open Tussock again, then make the copy.",
      diskRefused: "This browser does not let Tussock write here. A private window can do that.",
      locked: "Your notes are locked. Unlock, then make the copy.",
    },

    without: "Open it without Tussock",
    withoutBody: "The copy is an age file. The free program age opens it on any computer:",
    withoutKit: [
      "Put the code of your recovery sheet, with no spaces, in a file named sheet.txt.",
      "age --decrypt -i sheet.txt -o notes.txt",
    ],
    withoutPassphrase: ["Type your passphrase when it asks.", "age --decrypt -o notes.txt"],
  },

  kit: {
    title: "Recovery sheet",
    lead: "A code on paper that opens your copies when this device is gone. If you have a lock, it opens that too.",
    opening: "Looking for your sheet",
    make: "Make my sheet",
    making: "Making your sheet",
    show: "Show my sheet",
    hidden: "The code stays hidden until you ask for it.",
    hide: "Hide the code",
    madeOn: (day: string) => say("Made {day}", { day }),
    code: "Your code",
    fingerprint: "Short name of this sheet",
    print: "Print the sheet",
    writeDown: "No printer? Write it down by hand. Capital or small letters are both fine. Spaces don’t count.",
    keep: "Keep it apart from this device, where only people you trust can find it. Don’t take a photo of it.",
    notChecked: "You have a sheet. Type its code once, then we both know that it works.",
    checked: "You typed it once and it was right.",
    check: "Check my sheet",
    checkLead: "Type the code from your paper. Then we both know it works.",
    checkField: "Code from the sheet",
    checkHint: "It starts with AGE-SECRET-KEY-1.",
    checkNow: "Check",
    checking: "Checking",
    later: "Later",
    right: "That is your sheet. It is right.",
    thenCopy: "Now save a copy that it opens.",
    saveCopy: "Save a copy now",
    trouble: {
      empty: "Type the code first.",
      notAKit:
        "That is not a whole code. It starts with AGE-SECRET-KEY-1 and has 74 signs. Look for one that is left out.",
      notThisKit: "That is a code, but not this one. It may be an older sheet. Compare the short name on the paper.",
      ...sharedWords.saveTrouble,
    },
    sheet: {
      title: "Recovery sheet for Tussock",
      what: "This code opens copies of your notes, and the lock on your device. A copy is a file that ends in .age.",
      how: ["Open Tussock in a browser.", "Choose You, then Bring back a copy.", "Pick the file. Type this code."],
      without:
        "Without Tussock: put the code, with no spaces, in sheet.txt. Then run: age --decrypt -i sheet.txt -o notes.txt copy.age",
      keep: "Keep this sheet apart from your device and your copies.",
      safety:
        "Practice, not emergency care. If you might hurt yourself, call or text your local crisis line now. Mine:",
    },
  },

  restore: {
    title: "Bring back a copy",
    lead: "Nothing here is deleted. What is in the copy is added to what you have.",
    leadNew: "Pick the copy you saved. Your notes will be here again.",
    door: {
      locked: {
        body: "Your notes are locked. Unlock them first, then bring back the copy.",
        action: "Unlock",
        href: "/",
      },
      hurt: {
        body: "There are notes here that won’t open. Clear this device first, then bring back the copy.",
        action: "Clear this device",
        href: "/you/erase",
      },
      sample: {
        body: "These are sample notes. Leave them first, then bring back your own.",
        action: sharedWords.leaveSample,
        href: "/",
      },
    },
    choose: "Choose the file",
    chooseOther: "Choose another file",
    kinds: "It ends in .age.",
    file: (name: string) => say("“{name}”", { name }),
    secret: "What opens it?",
    secretHint: "The code from your recovery sheet, or the passphrase of this copy.",
    showLabel: "Show what you typed",
    hideLabel: "Hide what you typed",
    open: "Open the copy",
    opening: "Opening the copy",

    found: "The copy is open",
    made: "Made",
    newest: "Newest note",
    inside: "In it",
    /** What happens to them when the person goes on. */
    added: (count: number, locale: string) => say("{shown} new here", { shown: sharedWords.digits(count, locale) }),
    changed: (count: number, locale: string) =>
      say("{shown} newer than here", { shown: sharedWords.digits(count, locale) }),
    same: (count: number, locale: string) => say("{shown} here already", { shown: sharedWords.digits(count, locale) }),
    signature: {
      ours: "Made by this Tussock. Nobody changed it.",
      another: "Made by another Tussock, like an older device of yours. Nobody changed it since.",
      bad: "We can’t tell who made this copy. Someone may have changed it.",
    },
    badWhat: "If you got it from somebody else, leave it. If it is surely yours, you can take it in.",
    insist: "It is mine. Take it in anyway",
    take: "Bring it back",
    taking: "Bringing your notes back",
    nothingNew: "All of it is here already.",
    done: "Your notes are here",
    doneBody: (added: number, changed: number, locale: string) => {
      if (added === 0 && changed === 0) return say("All of it was here already. Nothing had to change.");
      if (changed === 0) return say("{notes} came back.", { notes: notes(added, locale) });
      if (added === 0) return say("{notes} took the newer words from the copy.", { notes: notes(changed, locale) });
      return say("{added} came back. {changed} took the newer words from the copy.", {
        added: notes(added, locale),
        changed: notes(changed, locale),
      });
    },
    toToday: "Go to Today",
    trouble: {
      noSecret: "Type the code or the passphrase first.",
      notACopy: "This file is not a Tussock copy. Look for one that ends in .age.",
      wrongSecret:
        "That does not open this copy. Look at capital letters and spaces. An older copy may need an older sheet.",
      cutShort:
        "This file stops in the middle, so it can’t be opened. The download may have stopped early. Try to get it again, or use another copy.",
      damaged:
        "Some of this file is not as it was made, so we can’t trust it. Use another copy if you have one. Nothing here was changed.",
      badSignature: "We can’t tell who made this copy, so we did not take it in.",
      tooBig: "This file is too big to be a Tussock copy. Look for a smaller one that ends in .age.",
      tooHardToOpen:
        "This file asks for more work than this device can do safely. Tussock never makes such files, so we left it shut.",
      newerVersion: "This copy comes from a newer Tussock. Update this one, then try again.",
      empty: "There is nothing in this file. Look for another copy.",
      diskFull:
        "Your device is out of space, so the notes did not all fit. Free some, then try again. The copy is unchanged.",
      diskGone:
        "The place where notes are kept has closed. Open Tussock again, then try once more. The copy is unchanged.",
      diskRefused:
        "This browser does not let Tussock keep notes here. A private window can do that. The copy is unchanged.",
      locked: lockedNotes,
    },
  },

  takeaway: {
    title: "Take your data with you",
    lead: "Your notes are yours. These files are not sealed: anyone who has one can read it.",
    json: "Everything, in one file",
    jsonWhat: "To move to another Tussock, to keep for good, or for another program. It holds all there is.",
    jsonMake: "Save everything (JSON)",
    csv: "Your log as a table",
    csvWhat: "To look at in a spreadsheet, or to show someone. Anyone who gets it can read every line.",
    csvMake: "Save the table (CSV)",
    working: "Getting your data",
    saved: (name: string) => say("Saved as “{name}”", { name }),
    savedCare: "Delete it when you no longer need it.",
    unchecked: (count: number, locale: string) =>
      say(
        "{count, plural, one {1 note could not be checked. It is in the file as it is.} other {{shown} notes could not be checked. They are in the file as they are.}}",
        { count, shown: sharedWords.digits(count, locale) },
      ),
    cancelled: "No file was saved.",
    take: "Bring in a data file",
    takeWhat: "A file that Tussock saved with “Save everything”. Nothing here is deleted. What is new is added.",
    takeChoose: "Choose the file",
    taking: "Reading the file",
    took: "The file is in",
    jsonName: (day: string) => `tussock-notes-${day}.json`,
    csvName: (day: string) => `tussock-log-${day}.csv`,
    trouble: {
      notJson: "This file is not a data file, or it stops in the middle. Look for one that ends in .json.",
      notTussockJson: "This file was not made by Tussock. Look for one named tussock-notes.",
      tooBig: "This file is too big to be from Tussock. Nothing was taken in.",
      tooDeep: "This file is built in a way Tussock never does. Nothing was taken in.",
      newerVersion: "This file comes from a newer Tussock. Update this one, then try again.",
      badRecord:
        "One note in this file is not whole, or was changed. So nothing was taken in. Save the file again where it came from.",
      diskFull: "Your device is out of space. Free some, then try again. The file is unchanged.",
      diskGone: "The place where notes are kept has closed. Open Tussock again, then try once more.",
      diskRefused: "This browser does not let Tussock keep notes here. A private window can do that.",
      locked: lockedNotes,
    },
  },
} as const;
