import type { Stage } from "@tussock/domain";
import { stages } from "@tussock/domain/skill";
import { skillsWords } from "@tussock/content/words/skills";
import { Mark } from "#ui/moor/Mark.tsx";

const words = skillsWords.map;
const grown = { meeting: "try", practising: "part", working: "done", byItself: "done" } as const;

/** Four tussocks, as far as the skill has come; the words say it too. What is still to come is an outline and no gap. */
export function StagePath({ stage, size = 30 }: { readonly stage: Stage; readonly size?: number }) {
  const at = stages.indexOf(stage);
  return (
    <p class="stage-path">
      <span class="stage-marks" aria-hidden="true">
        {stages.map((one, place) => (
          <Mark key={one} mark={place <= at ? grown[one] : "ahead"} size={size} seed={place + 1} />
        ))}
      </span>
      <span>
        <b class="strong">{words.stages[stage].name}</b> <span class="meta">{words.stages[stage].line}</span>
      </span>
    </p>
  );
}
