/** From boot, which runs by itself, to all that comes after it: the one name that plain scripts and modules share. */
import type { VaultMode, VaultPort } from "#worker/messages.ts";

export interface Booted {
  /** The person's own vault: whoever tells its first word was asked before it is known whether this tab looks at the sample. */
  readonly ownPort: VaultPort;
  readonly startVaultPort: (mode: VaultMode) => VaultPort;
  readonly trustedUrl: (url: string) => string;
}
export type BootedPlace = typeof globalThis & { tussockBooted?: Booted };

export function whatBootBegan(): Booted {
  const booted = (globalThis as BootedPlace).tussockBooted;
  if (!booted) throw new Error("boot has not run: index.html loads it before all else");
  return booted;
}
