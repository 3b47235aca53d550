/** Which drafts other living tabs are writing right now. Apart from draftClaims.ts, because Today asks too. */

/** What a tab's lock on a draft is called. */
export const DRAFT_LOCK = "tussock draft ";
/** Drafts of this tab, also those let go a moment ago: the browser may still count them as held. */
export const ownDrafts = new Set<string>();

export async function draftsElsewhere(own: ReadonlySet<string> = ownDrafts): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  const names = held.flatMap(({ name }) => (name?.startsWith(DRAFT_LOCK) ? [name.slice(DRAFT_LOCK.length)] : []));
  return new Set(names.filter((name) => !own.has(name)));
}
