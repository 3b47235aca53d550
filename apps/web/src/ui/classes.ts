/** Class names that hold, in order: `classes("btn", wide && "btn--wide")`. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== "").join(" ");
}
