/** What a person can put right comes back as a value; the screen has kind words for every trouble. */
export type Outcome<Value, Trouble extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble };

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function trouble<Trouble extends string>(name: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble: name };
}
