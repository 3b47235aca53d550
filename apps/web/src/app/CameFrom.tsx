import { useEffect, useState } from "preact/hooks";
import type { ActivityRun, RecordId } from "@tussock/domain";
import { activityName } from "@tussock/content/words/activityNames";
import { keptWords as words } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { folderOpenIcon } from "#ui/icon/icons.ts";
import { localeFor } from "./locale.ts";
import { useTussock } from "./tussock.ts";

/** The run of an activity that a goal, a step, a log, a win or a thought came from; nothing where it came from no run. */
export function CameFrom({ id }: { readonly id: RecordId }) {
  const { ask, changes, preferences } = useTussock();
  const [run, setRun] = useState<ActivityRun | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void ask("runThatMade", { id }).then((found) => here && setRun(found));
    return () => {
      here = false;
    };
  }, [ask, id, changes.value]);
  const name = run && activityName(run.activity);
  if (!run || name === undefined) return null;
  const day = sharedWords.dayWithYear(run.day, localeFor(preferences.value));
  return (
    <Rows>
      <Row
        icon={folderOpenIcon}
        title={words.cameFrom(name)}
        meta={words.cameFromMeta(day)}
        href={`/activities/${run.activity}/alone?run=${run.id}`}
      />
    </Rows>
  );
}
