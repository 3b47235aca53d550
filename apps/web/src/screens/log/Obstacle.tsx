import { obstacleName, obstacles } from "@tussock/content/examples";
import { logWords as words } from "@tussock/content/words/log";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import type { LogModel } from "./log.ts";

/** The one question after part of it, or not this time. */
export function Obstacle({ log }: { readonly log: LogModel }) {
  const obstacle = log.field("obstacle").value;
  const ours = obstacles.slice(0, askedObstacles).map(({ id }): string => id);
  // A person's own words, from an import or a plan, stay one of the choices.
  const asked = obstacle === undefined || ours.includes(obstacle) ? ours : [...ours, obstacle];
  return (
    <Chips legend={words.obstacle.title} hint={words.obstacle.hint}>
      {asked.map((id) => (
        <Chip
          key={id}
          kind="radio"
          name="obstacle"
          checked={obstacle === id}
          onChange={() => log.change({ obstacle: id })}
        >
          {obstacleName(id)}
        </Chip>
      ))}
      {obstacle !== undefined && <ChipButton onPress={() => log.unsay("obstacle")}>{words.obstacle.skip}</ChipButton>}
    </Chips>
  );
}

/** The first of them; facts/reminders, rule 7, asks for these seven. */
const askedObstacles = 7;
