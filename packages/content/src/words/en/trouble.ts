/** When the notes can't be opened. What happened, what is still safe, and the ways out. */
export const troubleWords = {
  rightNowStays: "Right now works as always.",
  restore: "Bring back a copy",
  startFresh: "Start fresh",
  tryAgain: "Try again",
  update: "Use the new version",
  erase: "Clear this device",

  cleared: {
    title: "The browser cleared your notes",
    body: "It took away what Tussock kept here. A browser may do that when space runs low, or when its data is cleared.",
    ways: "If you saved a copy, you can bring all of it back now. If not, this is firm ground to start from.",
  },
  refused: {
    title: "Tussock can’t keep notes here",
    body: "This browser does not let it write. A private window does that, and so do very old browsers.",
    ways: "Open Tussock in a normal window, or in another browser. Then your notes can stay.",
  },
  damaged: {
    title: "Your notes won’t open",
    body: "The key on this device can’t be read. We did not touch anything.",
    ways: "Try once more first. If it stays like this, clear this device and bring back a copy.",
  },
  newer: {
    title: "Your notes are from a newer Tussock",
    body: "A later version wrote them. This one leaves them as they are, so that nothing is lost.",
    ways: "Load the newer version, and all will be here.",
  },
  notLoaded: {
    title: "A part of Tussock did not arrive",
    body: "The line broke off while it was loading. What you wrote before is safe on this device.",
    ways: "Check your connection, then try again.",
  },
  crashed: {
    title: "Tussock tripped",
    body: "The fault is ours. What was saved is still saved.",
    ways: "Try again. If it trips once more, close all tabs with Tussock and open it again.",
  },
} as const;
