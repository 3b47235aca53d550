/** What passes between a page and the worker of the offline shell. */
import type { FromVault } from "./messages.ts";

export type ToShell =
  /** The person takes the new version in. */
  | { readonly type: "takeOver" }
  /** A page stands; older versions may be swept away. */
  | { readonly type: "opened" }
  /** Tell Today, if you can before the vault is open; it says so too when it cannot. `part` is a file of the page’s own version. */
  | { readonly type: "today"; readonly part: string };

/** Today, where it can be told. */
export type ShellSays = FromVault | undefined;
