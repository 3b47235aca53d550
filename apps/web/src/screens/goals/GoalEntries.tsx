import { daysBetween, type Practice, type SkillUse } from "@tussock/domain";
import type { GoalStory } from "@tussock/domain/goal";
import { loggedSkillName } from "@tussock/content/skills/names";
import { goalsWords } from "@tussock/content/words/goals";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { wavesIcon } from "#ui/icon/icons.ts";
import { Mark } from "#ui/moor/Mark.tsx";

/** A hand's worth; the rest stands in Look back. */
const SHOWN_MOST = 5;

/** What was logged for the goal, newest first, each with the way to it; and, for a skill, the way to its map. */
export function GoalEntries({ story: { goal, entries, mastery } }: { readonly story: GoalStory }) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const today = tussock.today.value?.day;
  if (entries.length === 0 && goal.skill === undefined) return null;
  return (
    <section class="stack stack-3" aria-labelledby="goal-entries">
      <h2 id="goal-entries">{goalsWords.entries.title}</h2>
      <Rows>
        {goal.skill !== undefined && (
          <Row
            icon={wavesIcon}
            title={goalsWords.skill.title}
            meta={mastery ? skillsWords.map.stages[mastery.stage].name : goalsWords.skill.notYet}
            href={`/skills/map?skill=${goal.skill}`}
          />
        )}
        {entries.slice(0, SHOWN_MOST).map((entry) => (
          <Row
            key={entry.id}
            art={<Mark mark={markOf(entry)} size={28} />}
            title={entry.type === "practice" ? entry.what : loggedSkillName(entry.skill)}
            meta={
              today && daysBetween(entry.day, today) < 7
                ? sharedWords.relativeDay(entry.day, today, locale)
                : sharedWords.dayWithYear(entry.day, locale)
            }
            href={`/look-back/${entry.id}`}
          />
        ))}
      </Rows>
      {entries.length > SHOWN_MOST && (
        <p class="meta">{goalsWords.entries.more(sharedWords.entries(entries.length, locale))}</p>
      )}
    </section>
  );
}

function markOf(entry: Practice | SkillUse): "done" | "part" | "try" {
  if (entry.type === "skillUse") return entry.came === "couldNot" ? "try" : "done";
  return ({ yes: "done", partly: "part", no: "try" } as const)[entry.done];
}
