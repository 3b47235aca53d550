import { useState } from "preact/hooks";
import type { SkillLevel } from "@tussock/domain";
import { diaryCardSkills } from "@tussock/content/skills/names";
import { diaryWords } from "@tussock/content/words/diary";
import type { DiaryDayNow } from "#app/diaryAsks.ts";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Note } from "#ui/Note.tsx";
import { skillsShown, shownSkill, type DayForm, type SkillAnswer } from "./dayForm.ts";
import { skillName } from "./week.ts";

const words = diaryWords.day;

/** A tick for each skill that was used; more on how it went, for those who keep it. */
export function DaySkills({
  now,
  form,
  onChange,
}: {
  readonly now: DiaryDayNow;
  readonly form: DayForm;
  readonly onChange: (form: DayForm) => void;
}) {
  const [all, setAll] = useState(false);
  const known = skillsShown(now, form);
  const shown = all ? [...new Set([...known, ...diaryCardSkills])] : known;
  const tell = (skill: string, answer: SkillAnswer) =>
    onChange({ ...form, skills: { ...form.skills, [skill]: answer } });
  const told = known.flatMap((skill) => {
    const answer = shownSkill(form, now, skill);
    return answer === undefined || answer === null ? [] : [{ skill, answer }];
  });
  return (
    <section class="stack stack-3" aria-labelledby="diary-skills">
      <h2 id="diary-skills">{words.skills}</h2>
      {now.fromLog.length > 0 && <Note>{words.fromLog}</Note>}
      <Chips legend={words.skills} hideLegend>
        {shown.map((skill) => {
          const answer = shownSkill(form, now, skill);
          return (
            <Chip
              key={skill}
              name="diary-skill"
              checked={answer !== undefined && answer !== null}
              onChange={(on) => tell(skill, on ? "used" : null)}
            >
              {skillName(skill)}
            </Chip>
          );
        })}
        {!all && (
          <ChipButton plus onPress={() => setAll(true)}>
            {words.moreSkills}
          </ChipButton>
        )}
      </Chips>
      {told.map(({ skill, answer }) => (
        <Disclosure key={skill} summary={words.moreOnSkill(skillName(skill))}>
          <Levels skill={skill} answer={answer} onChange={(next) => tell(skill, next)} />
        </Disclosure>
      ))}
    </section>
  );
}

function Levels({
  skill,
  answer,
  onChange,
}: {
  readonly skill: string;
  readonly answer: SkillLevel | "used";
  readonly onChange: (answer: SkillAnswer) => void;
}) {
  const { ask, levels } = diaryWords.skillsUsed;
  const choices = [{ value: "used" as const, line: words.onlyUsed }, ...levels];
  return (
    <ChoiceGroup legend={ask}>
      {choices.map(({ value, line }) => (
        <Choice
          key={value}
          name={`diary-level-${skill}`}
          value={String(value)}
          checked={answer === value}
          onChange={() => onChange(value)}
          title={value === "used" ? line : `${value} · ${line}`}
        />
      ))}
    </ChoiceGroup>
  );
}
