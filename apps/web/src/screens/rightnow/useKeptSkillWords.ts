import { useEffect, useRef } from "preact/hooks";
import type { GuidedSkill } from "@tussock/content/skills";
import { createKeptDraft, type KeptDraft } from "#app/keptDraft.ts";
import { isKept, keptText } from "#app/readKept.ts";
import { useTussock } from "#app/tussock.ts";
import { useReadable } from "#app/useReadable.ts";
import { writeIds, type Walk } from "./skill.ts";

type Words = Walk["words"];

/**
 * While the vault is open, words typed in a skill are kept on their way like any other. Locked, or before the first
 * run, they live on the screen alone; the screen says so.
 */
export function useKeptSkillWords(
  skill: GuidedSkill,
  walk: Walk,
  onWalk: (change: (walk: Walk) => Walk) => void,
): { readonly drop: () => Promise<void> } {
  const tussock = useTussock();
  const draft = useRef<KeptDraft<Words> | undefined>(undefined);
  const isReadable = useReadable();

  useEffect(() => {
    const writes = writeIds(skill.steps);
    if (!isReadable || writes.length === 0) return undefined;
    const kept = createKeptDraft<Words>({
      ask: tussock.ask,
      of: "thought",
      key: `skill:${skill.id}`,
      read: (found) => readWords(found, writes),
    });
    draft.current = kept;
    let here = true;
    void kept.find().then((found) => {
      // What was typed since counts for more than what was found.
      if (here && found) onWalk((now) => ({ ...now, words: { ...found, ...now.words } }));
    });
    return () => {
      here = false;
      draft.current = undefined;
      void kept.close();
    };
  }, [isReadable, skill, tussock, onWalk]);

  useEffect(() => {
    if (Object.keys(walk.words).length > 0) draft.current?.keep(walk.words);
  }, [walk.words]);

  return { drop: async () => draft.current?.drop() };
}

function readWords(found: unknown, ids: readonly string[]): Words | undefined {
  if (!isKept(found)) return undefined;
  return Object.fromEntries(ids.map((id) => [id, keptText(found[id])] as const).filter(([, text]) => text !== ""));
}
