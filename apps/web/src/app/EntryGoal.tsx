import { useEffect, useState } from "preact/hooks";
import type { Entry, GoalNow } from "@tussock/domain";
import { goalsWords } from "@tussock/content/words/goals";
import { skillsWords } from "@tussock/content/words/skills";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { pathIcon, wavesIcon } from "#ui/icon/icons.ts";
import { useTussock } from "./tussock.ts";

/** Where an entry belongs: a practice to its goal, in the words it was made with; a use to the map of its skill. */
export function EntryGoal({ entry }: { readonly entry: Entry }) {
  if (entry.type === "skillUse")
    return (
      <Rows>
        <Row
          icon={wavesIcon}
          title={skillsWords.map.onCard}
          href={`/skills/map?skill=${encodeURIComponent(entry.skill)}`}
        />
      </Rows>
    );
  return entry.type === "practice" && entry.goalId !== undefined ? <Goal entry={entry} /> : null;
}

function Goal({ entry: { id } }: { readonly entry: Entry }) {
  const { ask } = useTussock();
  const [found, setFound] = useState<GoalNow>();
  useEffect(() => {
    let here = true;
    void ask("goalOfEntry", { id }).then((goal) => {
      if (here) setFound(goal);
    });
    return () => {
      here = false;
    };
  }, [ask, id]);
  if (!found) return null;
  return (
    <Rows>
      <Row
        icon={pathIcon}
        title={found.version.title}
        meta={goalsWords.ofEntry.label}
        href={`/goals/${found.goal.id}`}
      />
    </Rows>
  );
}
