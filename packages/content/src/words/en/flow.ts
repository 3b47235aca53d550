/** What the full-screen flows share: the way to help, a draft found again, words that could not be saved. */
export const flowWords = {
  rightNow: "Right now: help in the moment",
  found: "Your words from before are here.",
  startFresh: "Start fresh",
  startedFresh: "Draft put away.",
  broke: "Something on our side went wrong. Your words are still on this screen. You can try again or copy them.",
  draftNotKept: "Your words are on this screen. They are not kept as a draft yet.",
} as const;
