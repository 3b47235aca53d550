import { useEffect, useState } from "preact/hooks";
import { useTussock } from "#app/tussock.ts";
import { useReadable } from "#app/useReadable.ts";

/** Skills the person wants to be prompted less for (E11); none while that may not be read. */
export function useQuietSkills(): readonly string[] {
  const tussock = useTussock();
  const { ask } = tussock;
  const [quiet, setQuiet] = useState<readonly string[]>([]);
  const isReadable = useReadable();
  const changes = tussock.changes.value;
  useEffect(() => {
    if (!isReadable) {
      setQuiet([]);
      return undefined;
    }
    let here = true;
    void ask("promptsLess").then(({ skills }) => {
      if (here) setQuiet(skills);
    });
    return () => {
      here = false;
    };
  }, [ask, isReadable, changes]);
  return quiet;
}
