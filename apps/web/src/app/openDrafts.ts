/** Every draft that has words on their way, so that whoever ends the vault's worker can wait for them. In the first bundle: tiny. */
export const openDrafts = new Set<() => Promise<void>>();

/** Puts every open draft on the disk: before the vault locks, before a new version is taken in. */
export async function keepAllDrafts(): Promise<void> {
  await Promise.all([...openDrafts].map((keepNow) => keepNow()));
}
