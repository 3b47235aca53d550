/** What a page says to the worker of the offline shell. */
export type ToShell =
  /** The person takes the new version in. */
  | { readonly type: "takeOver" }
  /** A page stands; older versions may be swept away. */
  | { readonly type: "opened" }
  /** Tell Today, if you can before the vault is open. `part` is a file of the page’s own version. */
  | { readonly type: "today"; readonly part: string };
