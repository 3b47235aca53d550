import { useEffect, useState } from "preact/hooks";
import type { Entry } from "@tussock/domain";
import { useTussock } from "#app/tussock.ts";
import { useProfile } from "#app/useProfile.ts";
import { proofLines, type ProofKept, type ProofLine } from "./proof.ts";

/** Years of lines for most people; older ones stand in Look back. */
const lookedAtMost = 2_000;

export interface Proof {
  readonly lines: readonly ProofLine[];
  readonly kept: ProofKept;
}

/** Undefined while the lines are read. */
export function useProof(): Proof | undefined {
  const tussock = useTussock();
  const profile = useProfile();
  const [entries, setEntries] = useState<readonly Entry[]>();
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void tussock
      .ask("log", { filter: { kinds: ["practice", "thought"] }, most: lookedAtMost })
      .then((page) => here && setEntries(page.entries));
    return () => {
      here = false;
    };
  }, [changes, tussock]);
  if (!profile || !entries) return undefined;
  const kept = { onTop: profile.proofOnTop ?? [], hidden: profile.proofHidden ?? [] };
  return { lines: proofLines(entries, kept), kept };
}
