import type { SkillChoice, SkillStep } from "@tussock/content/skills";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Row } from "#ui/Row.tsx";
import { TextField } from "#ui/TextField.tsx";
import { lockSimpleIcon } from "#ui/icon/icons.ts";
import { SkillPage } from "./SkillPage.tsx";
import { StepDock, StepNotes, type StepProps } from "./StepParts.tsx";

const words = rightnowWords.skill;
type StepOf<Kind extends SkillStep["kind"]> = Extract<SkillStep, { readonly kind: Kind }>;

export function SayStepView({ step, ...props }: StepProps & { readonly step: StepOf<"say"> }) {
  return (
    <SkillPage>
      <div class="skill-say">
        <h1>{step.text}</h1>
        {step.more !== undefined && <p class="lead">{step.more}</p>}
        <StepNotes caution={props.caution} whenNot={props.whenNot} />
      </div>
      <StepDock {...props} />
    </SkillPage>
  );
}

/** One tap chooses and goes on. */
export function ChooseStepView({
  step,
  onChoose,
  onEnough,
  onBack,
  caution,
  whenNot,
}: StepProps & { readonly step: StepOf<"choose">; readonly onChoose: (choice: SkillChoice) => void }) {
  return (
    <SkillPage>
      <div class="skill-ask stack stack-4">
        <h1>{step.ask}</h1>
        <StepNotes caution={caution} whenNot={whenNot} />
      </div>
      <span class="grow" />
      <ul class="now-list">
        {step.choices.map((choice) => (
          <li key={choice.id}>
            <Row title={choice.label} onPress={() => onChoose(choice)} />
          </li>
        ))}
      </ul>
      <div class="skill-enough">
        {onBack && <Link onPress={onBack}>{words.back}</Link>}
        <Link onPress={onEnough}>{words.enough}</Link>
      </div>
    </SkillPage>
  );
}

export interface WriteStepViewProps extends StepProps {
  readonly step: StepOf<"write">;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The vault is not open: the words live on this screen alone, and it says so. */
  readonly staysHere: boolean;
}

export function WriteStepView({ step, text, onText, staysHere, ...props }: WriteStepViewProps) {
  return (
    <SkillPage>
      <div class="skill-ask stack stack-4">
        <h1>{step.ask}</h1>
        <TextField
          label={step.ask}
          hideLabel
          hint={step.hint ?? words.optional}
          rows={3}
          value={text}
          onInput={onText}
        />
        {step.examples && (
          <div class="stack stack-2">
            <p class="meta">{words.examples}</p>
            <div class="chips">
              {step.examples.map((example) => (
                <ChipButton key={example} onPress={() => onText(example)}>
                  {example}
                </ChipButton>
              ))}
            </div>
          </div>
        )}
        <StepNotes caution={props.caution} whenNot={props.whenNot} />
        {staysHere && <Note icon={lockSimpleIcon}>{words.onlyHere}</Note>}
      </div>
      <span class="grow" />
      <StepDock {...props} />
    </SkillPage>
  );
}
