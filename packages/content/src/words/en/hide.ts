/** A page that could belong to anything. Nothing here may name the app or what it is for. */
export const hideWords = {
  title: "Notes",
  body: "Nothing to show.",
  back: "Back",
} as const;
