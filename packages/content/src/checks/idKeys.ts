/** Keys of content whose values are ids, links and states, and not for reading. */
export const idKeys: ReadonlySet<string> = new Set(
  (
    "id kind shelf skill leads area needs size obstacle often " +
    "module guides skills alsoCalled piece topic about from to picture href"
  ).split(" "),
);
