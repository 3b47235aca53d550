import { given, type RecordId } from "@tussock/domain";
import { needs } from "@tussock/content/examples";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { GoalPick } from "#app/GoalPick.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Link } from "#ui/Link.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { TextField } from "#ui/TextField.tsx";
import { checkIcon, footprintsIcon } from "#ui/icon/icons.ts";
import { MakerHead, type MakerPartProps } from "./MakerHead.tsx";

const words = planWords.maker;

export function StepPage({ maker }: MakerPartProps) {
  const { title } = maker.form.value.sizes.usual;
  const need = maker.need.value;
  const error = maker.errors.value.title;
  function chooseGoal(goalId: RecordId | undefined): void {
    const { goalId: _before, ...rest } = maker.form.value;
    maker.set({ ...rest, ...given({ goalId }) });
  }
  return (
    <>
      <MakerHead maker={maker} title={words.step.title} lead={words.step.lead} />
      <TextField
        label={words.step.label}
        hint={words.step.hint}
        value={title}
        maxLength={200}
        onInput={maker.writeTitle}
        error={error && words.errors[error]}
      />
      <GoalPick goalId={maker.form.value.goalId} onGoal={chooseGoal} />
      <section class="stack stack-4" aria-labelledby="ideas-h">
        <h2 class="sans plan-h" id="ideas-h">
          {words.step.examples}
        </h2>
        <Chips legend={words.step.needs} small>
          {needs.map(({ id, name }) => (
            <Chip key={id} name="need" checked={need === id} onChange={(on) => maker.chooseNeed(on ? id : undefined)}>
              {name}
            </Chip>
          ))}
        </Chips>
        <Rows>
          {maker.ideas.value.map((idea) => {
            const { minutes } = idea.sizes[0];
            return (
              <Row
                key={idea.id}
                icon={idea.sizes[0].title === title ? checkIcon : footprintsIcon}
                title={idea.sizes[0].title}
                meta={sharedWords.minutesShort(minutes)}
                trailing="none"
                onPress={() => {
                  maker.borrow(idea);
                  maker.next();
                }}
              />
            );
          })}
        </Rows>
        <Link onPress={maker.otherIdeas}>{words.step.other}</Link>
      </section>
    </>
  );
}
