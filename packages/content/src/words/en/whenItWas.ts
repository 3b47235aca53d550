/** When something happened. An earlier day is as good as today: no mark, no reason asked. */
export const whenItWasWords = {
  legend: "When was it?",
  choices: { now: "Just now", today: "Earlier today", yesterday: "Yesterday", day: "Another day" },
  /** For an entry that is being changed: its own moment stays. */
  kept: "As it was",
  day: "Which day?",
  time: "About what time?",
  timeHint: "A guess is fine.",
  trouble: {
    inTheFuture: "That time is still to come. Pick one that has been.",
    tooLongAgo: "That day is too far back. Pick a later one.",
  },
} as const;
