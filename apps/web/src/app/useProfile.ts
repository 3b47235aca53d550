import { useEffect, useState } from "preact/hooks";
import type { Profile } from "@tussock/domain";
import { useTussock } from "./tussock.ts";

/** The person's own settings, as they are now; undefined while they are read and while the vault is not open. */
export function useProfile(): Profile | undefined {
  const tussock = useTussock();
  const [profile, setProfile] = useState<Profile>();
  const isOpen = tussock.vault.value.is === "open";
  const changes = tussock.changes.value;
  useEffect(() => {
    if (!isOpen) {
      setProfile(undefined);
      return undefined;
    }
    let here = true;
    void tussock.ask("profile").then((found) => {
      if (here) setProfile(found);
    });
    return () => {
      here = false;
    };
  }, [isOpen, changes, tussock]);
  return profile;
}
