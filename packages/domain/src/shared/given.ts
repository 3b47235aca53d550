/** A value without the members that are undefined, so that "not given" is stored as nothing at all. */
export function given<T extends object>(value: T): Given<T> {
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) if (member !== undefined) kept[name] = member;
  return kept as Given<T>;
}

export type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
