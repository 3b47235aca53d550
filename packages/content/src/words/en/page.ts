/** What stands in the page itself, before any script runs, and in what an installed app is called. */
export const pageWords = {
  description: "A private place to practise small steps. Works offline, no account.",
  noScript: {
    title: "Tussock needs JavaScript",
    body: "It keeps what you write on this device and seals it there. That work is done by JavaScript, and it is switched off in this browser. You can switch it on for this site in the browser’s settings.",
    danger: "If you are in danger now, call the emergency number of your country.",
  },
  shortcuts: { rightNow: "Right now", log: "I did something" },
} as const;
