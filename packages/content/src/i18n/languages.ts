/** The languages in which Tussock is whole: each has a folder of words, and a test that nothing in it is left out. */
export interface Language {
  /** As in <html lang>, such as "en" or "nl". */
  readonly tag: string;
  /** Its own name, in itself. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
}

export const languages: readonly Language[] = [{ tag: "en", name: "English", dir: "ltr" }];
