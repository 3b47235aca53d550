/** Questions about plain JSON values. Names in a record come from anywhere, so nothing here trusts a prototype. */

/** What the object itself holds under this name; never "constructor" and its kin. */
export function own<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((value, at) => sameValue(value, b[at]));
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameValue(a[name], b[name]))
  );
}

/** Whether a person may have typed something of it: a text anywhere inside. */
export function holdsWords(value: unknown): boolean {
  if (typeof value === "string") return value !== "";
  if (Array.isArray(value)) return value.some(holdsWords);
  return isPlainObject(value) && Object.values(value).some(holdsWords);
}

/** The same text for the same value, whatever the order of its names; only to break a tie. */
export function canonicalText(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isPlainObject(value)) return JSON.stringify(value) ?? "";
  const parts = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(value[name])}`);
  return `{${parts.join(",")}}`;
}
