import { useState } from "preact/hooks";
import { ifThens, obstacles, readyIdeas } from "@tussock/content/examples";
import { planWords } from "@tussock/content/words/plan";
import { Card } from "#ui/Card.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Note } from "#ui/Note.tsx";
import { TextField } from "#ui/TextField.tsx";
import { infoIcon } from "#ui/icon/icons.ts";
import { Borrowing } from "./Borrowing.tsx";
import { MakerHead, type MakerPartProps } from "./MakerHead.tsx";
import { ideasAtOnce } from "./stepIdeas.ts";

const words = planWords.maker;

export function ReadyPage({ maker }: MakerPartProps) {
  const form = maker.form.value;
  const [chosen, setChosen] = useState<string | undefined>(
    () => ifThens.find((one) => one.if === form.obstacle)?.obstacle,
  );
  const error = maker.errors.value.long;
  const ideas = ifThens.filter(({ obstacle }) => obstacle === chosen);
  function choose(id: string): void {
    setChosen(id);
    const first = ifThens.find(({ obstacle }) => obstacle === id);
    const ours = form.obstacle === "" || ifThens.some((one) => one.if === form.obstacle);
    // Words a person wrote are never replaced by ours.
    if (first && ours) maker.change({ obstacle: first.if });
  }
  return (
    <>
      <MakerHead maker={maker} title={words.ready.title} lead={words.ready.lead} />
      <Chips legend={words.ready.obstacles} small>
        {obstacles.slice(0, mostObstacles).map(({ id, name }) => (
          <Chip key={id} kind="radio" name="obstacle" checked={chosen === id} onChange={() => choose(id)}>
            {name}
          </Chip>
        ))}
      </Chips>
      <Card gap={4}>
        <TextField
          label={words.ready.if}
          hint={words.ready.ifHint}
          value={form.obstacle}
          maxLength={500}
          onInput={(obstacle) => maker.change({ obstacle })}
        />
        <TextField
          label={words.ready.then}
          hint={words.ready.thenHint}
          value={form.thenI}
          maxLength={500}
          onInput={(thenI) => maker.change({ thenI })}
        />
        {ideas.length > 0 && (
          <Chips legend={words.ready.ideas} small>
            {ideas.map((idea) => (
              <ChipButton key={idea.then} onPress={() => maker.change({ obstacle: idea.if, thenI: idea.then })}>
                {words.ready.ifThen(idea.if, idea.then)}
              </ChipButton>
            ))}
          </Chips>
        )}
      </Card>
      <Borrowing
        label={words.ready.readyLabel}
        value={form.ready}
        ideas={readyIdeas.slice(0, ideasAtOnce)}
        onInput={(ready) => maker.change({ ready })}
      />
      {form.obstacle !== "" && form.thenI !== "" && <Note icon={infoIcon}>{words.ready.picture}</Note>}
      {error && (
        <p class="err" role="alert">
          {words.errors[error]}
        </p>
      )}
    </>
  );
}
const mostObstacles = 6;
