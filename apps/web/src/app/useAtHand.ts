import { useEffect, useState } from "preact/hooks";
import type { Contact, SafetyPlan } from "@tussock/domain";
import type { OpenShelf } from "./asks.ts";
import { peopleAtHand } from "./peopleAtHand.ts";
import { useTussock } from "./tussock.ts";

export interface AtHand {
  /** What the person put outside the lock. */
  readonly shelf: OpenShelf;
  readonly people: readonly Contact[];
  /** Open, and all of them are read: who is not here is nowhere. */
  readonly whole: boolean;
}

export function useAtHand(): AtHand {
  const tussock = useTussock();
  const [shelf, setShelf] = useState<OpenShelf>(emptyShelf);
  const [plan, setPlan] = useState<SafetyPlan>();
  const vault = tussock.vault.value;
  const isOpen = vault.is === "open";
  useEffect(() => {
    let here = true;
    void tussock.shelf.read().then((read) => {
      if (here) setShelf(read);
    });
    return () => {
      here = false;
    };
  }, [tussock]);
  useEffect(() => {
    if (!isOpen) {
      setPlan(undefined);
      return undefined;
    }
    let here = true;
    void tussock.ask("safetyPlan").then((found) => {
      if (here) setPlan(found);
    });
    return () => {
      here = false;
    };
  }, [isOpen, tussock]);
  return { shelf, people: peopleAtHand(vault, shelf, plan), whole: isOpen && plan !== undefined };
}
const emptyShelf: OpenShelf = { contacts: [] };
