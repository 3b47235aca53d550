/** What must not be in the accessible names of a page, as Playwright writes them down (ariaSnapshot). */
export function nameFaults(snapshot: string): readonly string[] {
  return snapshot
    .split("\n")
    .filter((line) => !line.includes("/url:"))
    .flatMap((line) => FAULTS.filter(([, pattern]) => pattern.test(line)).map(([fault]) => `${fault}: ${line.trim()}`));
}

const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
  [
    "without a name",
    /^\s*- (?:alertdialog|button|checkbox|combobox|dialog|heading|img|link|option|radio|searchbox|slider|spinbutton|switch|tab|textbox)\b(?! ")/,
  ],
  ["not a word", /\b(?:undefined|NaN|null|Infinity|Invalid Date)\b|\[object |\$\{|[^\w]\{\w+\}/],
  ["a word twice", /\b(\p{L}{2,}) \1\b/iu],
  // Ids of records, as the made-up vault has them; and the names that code has for things.
  ["an id", /\b(?:area|plan|practice|step|thought|win)-(?!by-)[a-z]+\b/],
  ["a name from the code", /\b[a-z]+[a-z][A-Z][a-z]+\b/],
  ["no space after a stop", /[\p{Ll}]{2}[.,:;?][\p{Lu}]/u],
];
