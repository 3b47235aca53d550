/** Cards that ask once and can be put away: install, a new version, and the sample's banner. */
export const installWords = {
  title: "Keep Tussock on your phone",
  titleDevice: "Keep Tussock on this device",
  prompt: "It opens from your home screen, works offline, and helps the browser keep your notes.",
  install: "Add Tussock",
  ios: "On iPhone, this also helps keep your notes.",
  iosSteps: ["1. Tap Share", "2. Tap Add to Home Screen"],
  notNow: "Not now",
  never: "Don’t ask again",

  update: {
    title: "A new version is here",
    body: "Your words are kept. It takes a moment.",
    use: "Use it now",
    later: "Later",
    working: "Getting it ready",
  },

  sample: {
    label: "Sample life",
    text: "Sample life. None of this is yours.",
    leave: "Leave",
    leaveLabel: "Leave the sample life",
  },
} as const;
