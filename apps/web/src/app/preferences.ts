/** What may be known before the vault opens: looks and country, never a word a person wrote. */
export interface Preferences {
  readonly theme: "system" | "light" | "dark";
  readonly contrast: "system" | "more" | "normal";
  /** Percent of the browser's own text size. */
  readonly textSize: 100 | 115 | 130 | 150 | 200;
  readonly motion: "system" | "less";
  readonly language: "en";
  /** ISO country for the crisis lines; undefined until guessed or chosen. */
  readonly country?: string;
  /** Minutes after leaving until the lock closes; undefined: only by hand. */
  readonly lockAfterMinutes?: 0 | 1 | 5 | 15;
  /** A glance guard, labelled so: it hides the screen, it does not seal. Salted hash. */
  readonly glancePin?: { readonly salt: string; readonly hash: string };
  readonly installCard?: "off";
  readonly haptics: boolean;
}

export const defaultPreferences: Preferences = {
  theme: "system",
  contrast: "system",
  textSize: 100,
  motion: "system",
  language: "en",
  haptics: false,
};
