/** A new goal, or new words for one: what, what for, how often, and how I will know. Only the goal itself is needed. */
import { useEffect, useState } from "preact/hooks";
import type { Area, GoalTrouble, RecordId } from "@tussock/domain";
import { fieldName, skillCardIds } from "@tussock/content/skills/names";
import { goalsWords } from "@tussock/content/words/goals";
import { sharedWords } from "@tussock/content/words/shared";
import { areaName } from "@tussock/content/areaName";
import type { SaveTrouble } from "#app/asks.ts";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { MonthField } from "#app/ladder/MonthField.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { oneAtATime } from "#app/oneAtATime.ts";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useKeptForm } from "#app/useKeptForm.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Dock } from "#ui/Dock.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Select } from "#ui/Select.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { xIcon } from "#ui/icon/icons.ts";
import { GoalGone } from "./GoalScreen.tsx";
import {
  emptyGoalForm,
  formOfGoal,
  goalDraftOf,
  goalText,
  oftenChoices,
  oftenLabel,
  readGoalForm,
  signLines,
  SIGNS_MOST,
  signStarts,
  withSign,
  type GoalForm,
} from "./goalForm.ts";
import { goalPath } from "./goals.ts";
import "./goals.css";
import { useGoal } from "./useGoals.ts";

const words = goalsWords.maker;

export function GoalMakerScreen({ skill, areaId }: { readonly skill?: string; readonly areaId?: string }) {
  usePageTitle(goalsWords.title);
  const first = emptyGoalForm({ ...(skill !== undefined && { skill }), ...(areaId !== undefined && { areaId }) });
  return <Maker first={first} draftKey={`goal:new:${skill ?? areaId ?? ""}`} />;
}

export function GoalChangeScreen({ id }: { readonly id: RecordId }) {
  usePageTitle(goalsWords.title);
  const found = useGoal(id);
  if (found.is === "here") return <Maker goalId={id} first={formOfGoal(found.story)} draftKey={`goal:${id}`} />;
  return (
    <div class="app">
      <main id="main">
        {found.is === "gone" ? (
          <GoalGone />
        ) : (
          <>
            <h1 class="vh">{words.titleChange}</h1>
            <Skeleton label={words.opening} lines={4} />
          </>
        )}
      </main>
    </div>
  );
}

function Maker({
  goalId,
  first,
  draftKey,
}: {
  readonly goalId?: RecordId;
  readonly first: GoalForm;
  readonly draftKey: string;
}) {
  const tussock = useTussock();
  const { form, change, drop, draft } = useKeptForm({ of: "plan", key: draftKey }, first, readGoalForm);
  const [trouble, setTrouble] = useState<GoalTrouble | SaveTrouble>();
  const put = (part: Partial<GoalForm>) => change({ ...form, ...part });
  const title = goalId ? words.titleChange : form.about === "skill" ? words.titleSkill : words.titleNew;

  const [once] = useState(oneAtATime);
  async function save(): Promise<boolean> {
    const saved = await tussock.ask("saveGoal", { ...goalDraftOf(form), ...(goalId && { goalId }) });
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return false;
    await drop();
    tussock.go(goalPath(saved.value.goal.id), { replace: true });
    tussock.say({ text: words.saved });
    return true;
  }

  return (
    <div class="app">
      <TopBar
        start={<IconButton edge="start" icon={xIcon} label={words.close} onPress={() => history.back()} />}
        end={<RightNowButton />}
      />
      <main id="main" class="stack stack-6 you-page">
        <header class="stack stack-2">
          <h1>{title}</h1>
          {goalId && <p class="lead">{words.changeLead}</p>}
        </header>
        <DraftNotes draft={draft} />
        {isSaveTrouble(trouble) && (
          <NotSaved
            title={words.unsaved}
            why={trouble}
            onTryAgain={() => void once(save)}
            words={() => goalText(form)}
          />
        )}
        <TextField
          label={words.what}
          hint={words.whatHint}
          value={form.title}
          maxLength={200}
          error={trouble === "noTitle" ? words.errors.noTitle : trouble === "tooLong" ? sharedWords.tooLong : undefined}
          onInput={(text) => put({ title: text })}
        />
        <WhatFor form={form} onChange={put} />
        <Often form={form} onChange={put} error={trouble === "badTimes" ? words.errors.badTimes : undefined} />
        <Signs form={form} onForm={change} />
        <TextField label={words.why} hint={words.whyHint} rows={2} value={form.why} onInput={(why) => put({ why })} />
        <MonthField
          label={words.around}
          hint={words.aroundHint}
          value={form.around}
          onMonth={(around) => put({ around: around ?? "" })}
        />
      </main>
      <Dock label={words.save}>
        <Button wide size="lg" onPress={() => void once(save)}>
          {words.save}
        </Button>
      </Dock>
    </div>
  );
}

function isSaveTrouble(trouble: GoalTrouble | SaveTrouble | undefined): trouble is SaveTrouble {
  return trouble !== undefined && trouble !== "tooLong" && !(trouble in words.errors);
}

interface PartProps {
  readonly form: GoalForm;
  readonly onChange: (part: Partial<GoalForm>) => void;
}

function WhatFor({ form, onChange }: PartProps) {
  const { ask } = useTussock();
  const [areas, setAreas] = useState<readonly Area[]>([]);
  useEffect(() => void ask("areas").then(setAreas), [ask]);
  return (
    <div class="stack stack-4">
      <Segments
        legend={words.about}
        name="goal-about"
        options={[
          { value: "area", label: words.aboutArea },
          { value: "skill", label: words.aboutSkill },
        ]}
        value={form.about}
        onChange={(about) => onChange({ about })}
      />
      {form.about === "area" ? (
        <Select
          label={words.area}
          value={form.areaId}
          options={[
            { value: "", label: words.noArea },
            ...areas.map((area) => ({ value: area.id as string, label: areaName(area) })),
          ]}
          onChange={(areaId) => onChange({ areaId })}
        />
      ) : (
        <Select
          label={words.skill}
          value={form.skill}
          options={skillChoices}
          onChange={(skill) => onChange({ skill })}
        />
      )}
    </div>
  );
}
const skillChoices = [
  { value: "", label: words.noSkill },
  ...skillCardIds.map((id) => ({ value: id as string, label: fieldName(id) })),
];

function Often({ form, onChange, error }: PartProps & { readonly error: string | undefined }) {
  return (
    <div class="stack stack-3">
      <Chips legend={words.often} hint={words.oftenHint}>
        {oftenChoices.map((often) => (
          <Chip
            key={often}
            kind="radio"
            name="goal-often"
            checked={form.often === often}
            onChange={() => onChange({ often })}
          >
            {oftenLabel(often)}
          </Chip>
        ))}
      </Chips>
      {form.often === "own" && (
        <div class="goal-range-own">
          <TextField
            label={words.least}
            inputMode="numeric"
            value={form.least}
            maxLength={2}
            error={error}
            onInput={(least) => onChange({ least })}
          />
          <TextField
            label={words.most}
            inputMode="numeric"
            value={form.most}
            maxLength={2}
            onInput={(most) => onChange({ most })}
          />
        </div>
      )}
    </div>
  );
}

function Signs({ form, onForm }: { readonly form: GoalForm; readonly onForm: (form: GoalForm) => void }) {
  const starts = signStarts(form);
  return (
    <fieldset class="stack stack-3">
      <legend class="label">{words.signs}</legend>
      <p class="hint">{words.signsHint}</p>
      {signLines(form).map((sign, at) => (
        <TextField
          key={at}
          label={words.sign(at + 1)}
          value={sign}
          maxLength={300}
          onInput={(text) => onForm(withSign(form, at, text))}
        />
      ))}
      {form.signs.length < SIGNS_MOST && starts.length > 0 && (
        <Chips legend={words.starts} small>
          {starts.map((start) => (
            <ChipButton key={start} plus onPress={() => onForm(withSign(form, form.signs.length, start))}>
              {start}
            </ChipButton>
          ))}
        </Chips>
      )}
    </fieldset>
  );
}
