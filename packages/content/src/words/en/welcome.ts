/** The first screen: what this is, and one way in. What it is not stands in support/scope.ts, word for word. */
export const welcomeWords = {
  title: "When the ground is soft, find one firm step",
  lead: "Do one small, slightly hard thing. Notice that you did it. Then find the next.",
  promises: {
    device: "What you write stays on this device.",
    account: "No account. No ads. Nothing to keep up.",
  },
  firstStep: "Find my first step",
  making: "Making a place for your words",
  needHelp: "I need help right now",
  lookAround: "Look around with sample data",
  haveCopy: "I have a copy",

  area: {
    title: "Where could one step help?",
    lead: "Pick one for now. You can change it at any time.",
    list: "Areas of life",
    skip: "Skip this",
    today: "Go to Today",
  },

  /** No storage: said plainly, with what to do and what still works. */
  trouble: {
    diskRefused: {
      title: "This window can’t keep notes",
      body: "The browser does not let Tussock save here. A private window can do that. Open Tussock in a normal window, and your words can stay.",
    },
    diskFull: {
      title: "Your device is out of space",
      body: "Free some space, then try again. Nothing is lost. Nothing was written yet.",
    },
    diskGone: {
      title: "The place for your notes has closed",
      body: "Close Tussock and open it again. Nothing is lost. Nothing was written yet.",
    },
    stillWorks: "Right now and its skills work here too.",
  },
} as const;
