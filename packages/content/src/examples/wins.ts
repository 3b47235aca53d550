/** Ways to mark a small win, and lines that help to see one. */
export const waysToMark = [
  "Say “I did that” out loud",
  "Put a hand on my heart and breathe",
  "Tell one person",
  "Put a dot on the calendar",
  "Make a cup of something warm",
  "Play one song",
  "Stretch and smile",
  "Take a photo of it",
  "Sit in the sun or by a window",
  "Write it on a slip and keep it in a jar",
  "Light a candle",
  "Rest for 10 minutes",
] as const;

export const winPrompts = [
  "I got up.",
  "I ate something.",
  "I asked for help.",
  "I stayed a bit longer.",
  "I said no.",
  "I began.",
  "I stopped in time.",
  "I went outside.",
  "I let something be good enough.",
  "I was kind to someone. Me, too.",
] as const;

/** Beginnings for "What did I learn, or prove to myself?" */
export const learnedStarts = [
  "I can start even when …",
  "It was easier than …",
  "It was hard, and I …",
  "Next time I will …",
  "What helped was …",
  "I showed myself that …",
] as const;
