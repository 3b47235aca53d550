import { spoken } from "@tussock/content/spoken";

/** What may be known before the vault opens: looks and country, never a word a person wrote. */
export interface Preferences {
  readonly theme: "system" | "light" | "dark";
  readonly contrast: "system" | "more" | "normal";
  /** Percent of the browser's own text size. */
  readonly textSize: 100 | 115 | 130 | 150 | 200;
  readonly motion: "system" | "less";
  /** That of this build; one that was chosen in another build is as if never chosen. */
  readonly language: string;
  /** ISO country for the crisis lines; undefined until guessed or chosen. */
  readonly country?: string | undefined;
  /** Minutes after leaving until the lock closes; undefined: only by hand. */
  readonly lockAfterMinutes?: 0 | 1 | 5 | 15 | undefined;
  /** A glance guard, labelled so: it hides the screen, it does not seal. Salted hash. */
  readonly glancePin?: { readonly salt: string; readonly hash: string } | undefined;
  readonly installCard?: "off" | undefined;
  readonly haptics: boolean;
}

export const defaultPreferences: Preferences = {
  theme: "system",
  contrast: "system",
  textSize: 100,
  motion: "system",
  language: spoken,
  haptics: false,
};

/**
 * What was kept, member by member: one that is damaged, or of a version that knew other choices, is as if never chosen.
 * What this version does not know is passed on.
 */
export function keptToPreferences(kept: unknown): Preferences {
  // Spreading what is no object adds no member of ours.
  const read: Record<string, unknown> = { ...defaultPreferences, ...(kept as object) };
  for (const [name, fits] of Object.entries(checks)) {
    if (!fits(read[name])) read[name] = defaultPreferences[name as keyof Preferences];
  }
  return read as unknown as Preferences;
}

type Check = (value: unknown) => boolean;
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const checks: Readonly<Record<keyof Preferences, Check>> = {
  theme: oneOf("system", "light", "dark"),
  contrast: oneOf("system", "more", "normal"),
  textSize: oneOf(100, 115, 130, 150, 200),
  motion: oneOf("system", "less"),
  language: oneOf(spoken),
  country: (value) => /^[A-Z]{2}$/.test(String(value)),
  lockAfterMinutes: oneOf(0, 1, 5, 15),
  glancePin: (value) => {
    const pin = value as { readonly salt?: unknown; readonly hash?: unknown } | null | undefined;
    return typeof pin?.salt === "string" && typeof pin.hash === "string";
  },
  installCard: oneOf("off"),
  haptics: oneOf(true, false),
};
