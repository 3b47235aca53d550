/** The fields of the card: what to follow, in the person's words; cardForm.ts decides. */
import { useState } from "preact/hooks";
import type { DiaryRow } from "@tussock/domain";
import { ROW_NAME_MOST } from "@tussock/domain/diary";
import { diaryCardSkills } from "@tussock/content/skills/names";
import { diaryWords } from "@tussock/content/words/diary";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Switch } from "#ui/Switch.tsx";
import { TextField } from "#ui/TextField.tsx";
import { xIcon } from "#ui/icon/icons.ts";
import {
  hasRow,
  offeredRows,
  scales,
  targetKinds,
  withRow,
  withSkill,
  withTyped,
  type CardForm,
  type OwnLine,
} from "./cardForm.ts";
import { skillName } from "./week.ts";

const words = diaryWords.setUp;

interface FieldsProps {
  readonly form: CardForm;
  readonly onChange: (form: CardForm) => void;
}
/** What comes to the card and goes from it by a press; what goes comes back with Undo. */
export interface Lines {
  readonly addOwn: (line: OwnLine) => void;
  readonly takeOff: (row: DiaryRow) => void;
}
interface LinesProps extends FieldsProps {
  readonly lines: Lines;
}

export function Fields({ form, kept, lines, onChange }: LinesProps & { readonly kept: readonly string[] }) {
  // As it was at first: it does not close over the last one that is taken off.
  const [hadUrges] = useState(() => form.rows.some(({ kind }) => kind === "urge"));
  return (
    <>
      <section class="stack stack-3">
        <Offered kind="feeling" words={words.emotions} form={form} lines={lines} onChange={onChange} />
      </section>
      <Disclosure summary={words.urges.title} open={hadUrges}>
        <div class="stack stack-3">
          <Offered kind="urge" words={words.urges} form={form} lines={lines} onChange={onChange} />
        </div>
      </Disclosure>
      <Targets form={form} lines={lines} onChange={onChange} />
      <Skills form={form} kept={kept} onChange={onChange} />
      <Switch
        title={words.mood.title}
        meta={words.mood.hint}
        on={form.mood ?? false}
        onChange={(mood) => onChange({ ...form, mood })}
      />
      <Switch
        title={words.session.title}
        meta={words.session.hint}
        on={form.session ?? false}
        onChange={(session) => onChange({ ...form, session })}
      />
      <ChoiceGroup legend={words.scale.title} hint={words.scale.meta}>
        {scales.map(({ most, words: said }) => (
          <Choice
            key={most}
            name="diary-scale"
            value={String(most)}
            checked={form.most === most}
            onChange={() => onChange({ ...form, most })}
            title={said}
          />
        ))}
      </ChoiceGroup>
    </>
  );
}

function Offered({
  kind,
  words: { title, hint, add },
  form,
  lines,
  onChange,
}: LinesProps & {
  readonly kind: "feeling" | "urge";
  readonly words: { readonly title: string; readonly hint: string; readonly add: string };
}) {
  return (
    <>
      <Chips legend={title} hint={hint}>
        {offeredRows(form, kind).map((row) => (
          <Chip
            key={row.id}
            name={`diary-${kind}`}
            checked={hasRow(form, row.id)}
            onChange={(on) => (on ? onChange(withRow(form, row, true)) : lines.takeOff(row))}
          >
            {row.name}
          </Chip>
        ))}
      </Chips>
      <AddOwn label={add} line={kind} form={form} lines={lines} onChange={onChange} />
    </>
  );
}

function Targets({ form, lines, onChange }: LinesProps) {
  const rows = form.rows.filter((row) => row.kind === "yesNo" || row.kind === "count");
  return (
    <section class="stack stack-3" aria-labelledby="diary-card-targets">
      <div>
        <h2 id="diary-card-targets" class="sans">
          {words.targets.title}
        </h2>
        <p class="meta">{words.targets.hint}</p>
      </div>
      {rows.length > 0 && (
        <ul class="stack stack-2">
          {rows.map((row) => (
            <li key={row.id} class="spread">
              <span>{`${row.name} (${row.kind === "count" ? words.targets.count : words.targets.yesNo})`}</span>
              <IconButton icon={xIcon} label={words.remove(row.name)} onPress={() => lines.takeOff(row)} />
            </li>
          ))}
        </ul>
      )}
      <AddOwn label={words.targets.add} line="target" form={form} lines={lines} onChange={onChange} />
      <Chips legend={words.targets.add} hideLegend>
        {targetKinds.map((one) => (
          <Chip
            key={one}
            kind="radio"
            name="diary-target"
            checked={(form.targetIs ?? "yesNo") === one}
            onChange={() => onChange({ ...form, targetIs: one })}
          >
            {words.targets[one]}
          </Chip>
        ))}
      </Chips>
    </section>
  );
}

function AddOwn({
  label,
  line,
  form,
  lines,
  onChange,
}: LinesProps & { readonly label: string; readonly line: OwnLine }) {
  const name = form.typed?.[line] ?? "";
  return (
    <div class="diary-own">
      <TextField
        label={label}
        hint={words.own}
        value={name}
        maxLength={ROW_NAME_MOST}
        onInput={(text) => onChange(withTyped(form, line, text))}
      />
      <Button
        kind="second"
        label={`${words.addNow}: ${label}`}
        unavailable={name.trim() === ""}
        onPress={() => lines.addOwn(line)}
      >
        {words.addNow}
      </Button>
    </div>
  );
}

function Skills({ form, kept, onChange }: FieldsProps & { readonly kept: readonly string[] }) {
  const near = [...new Set([...form.skills, ...kept, ...(form.skills.length + kept.length === 0 ? usualSkills : [])])];
  const chip = (skill: string) => (
    <Chip
      key={skill}
      name="diary-skill"
      checked={form.skills.includes(skill)}
      onChange={(on) => onChange(withSkill(form, skill, on))}
    >
      {skillName(skill)}
    </Chip>
  );
  return (
    <section class="stack stack-3">
      <Chips legend={words.skills.title} hint={words.skills.hint}>
        {near.map(chip)}
      </Chips>
      <Disclosure summary={words.skills.all}>
        <Chips legend={words.skills.all} hideLegend>
          {diaryCardSkills.filter((skill) => !near.includes(skill)).map(chip)}
        </Chips>
      </Disclosure>
    </section>
  );
}
/** What is offered first to someone who has kept no skill yet; nothing of it is chosen. */
const usualSkills: readonly string[] = ["wise-mind", "opposite-action", "build-mastery", "cope-ahead", "stop", "tip"];
