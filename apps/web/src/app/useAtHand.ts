import { useEffect, useState } from "preact/hooks";
import type { Contact, SafetyPlan } from "@tussock/domain";
import type { OpenShelf } from "./asks.ts";
import { peopleAtHand } from "./peopleAtHand.ts";
import { useTussock } from "./tussock.ts";
import { useReadable } from "./useReadable.ts";

export interface AtHand {
  /** What the person put outside the lock. */
  readonly shelf: OpenShelf;
  readonly people: readonly Contact[];
  /** The plan is read: it has nobody else. */
  readonly isWhole: boolean;
}

export function useAtHand(): AtHand {
  const tussock = useTussock();
  const [shelf, setShelf] = useState<OpenShelf>(emptyShelf);
  const [plan, setPlan] = useState<SafetyPlan>();
  const isReadable = useReadable();
  const changes = tussock.changes.value;
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
    if (!isReadable) {
      setPlan(undefined);
      return undefined;
    }
    let here = true;
    const put = (found: SafetyPlan | undefined): void => {
      if (here) setPlan(found);
    };
    // A plan that cannot be read takes nothing else away from this screen: the lines and those on the shelf stay.
    tussock.ask("safetyPlan").then(put, () => put(undefined));
    return () => {
      here = false;
    };
  }, [isReadable, changes, tussock]);
  const read = isReadable ? plan : undefined;
  return { shelf, people: peopleAtHand(shelf, read), isWhole: read !== undefined };
}
const emptyShelf: OpenShelf = { contacts: [] };
