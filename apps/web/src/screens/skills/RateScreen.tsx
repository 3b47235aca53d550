import { useEffect, useState } from "preact/hooks";
import type { RecordId, SkillUse } from "@tussock/domain";
import { loggedSkillName } from "@tussock/content/skills/names";
import { logWords } from "@tussock/content/words/log";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import type { SaveTrouble } from "#app/asks.ts";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { newRecordId } from "#app/newRecordId.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useKeptForm } from "#app/useKeptForm.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Dock } from "#ui/Dock.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Scale } from "#ui/Scale.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { xIcon } from "#ui/icon/icons.ts";
import {
  cameChoices,
  emptyRate,
  helpedChoices,
  isOwnSituation,
  rateToAsk,
  readRate,
  skillUseOf,
  formOfUse,
  type RateForm,
} from "./rate.ts";
import "./skills.css";

const words = skillsWords.rate;

/** Rates a skill: one just used, or one in the log that has no word on how it went. */
export function RateScreen({ skill, use }: { readonly skill: string; readonly use?: RecordId }) {
  usePageTitle(skillsWords.title);
  const before = useUse(use);
  if (before === "opening") {
    return (
      <div class="app">
        <main id="main">
          <h1 class="vh">{words.title}</h1>
          <Skeleton label={skillsWords.loading} lines={4} />
        </main>
      </div>
    );
  }
  return <Rate skill={before?.skill ?? skill} before={before} />;
}

function Rate({ skill, before }: { readonly skill: string; readonly before: SkillUse | undefined }) {
  const tussock = useTussock();
  // Made beforehand: the same id never makes a second entry, however often the button is pressed.
  const [id] = useState(() => before?.id ?? newRecordId());
  const { form, change, drop, draft } = useKeptForm(
    { of: "thought", key: `rate:${before?.id ?? skill}` },
    before ? formOfUse(before) : emptyRate,
    readRate,
  );
  const [trouble, setTrouble] = useState<SaveTrouble>();

  async function save() {
    const saved = await tussock.ask("useSkill", { id, skill, ...rateToAsk(form) });
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    await drop();
    tussock.go(`/look-back/${saved.value}`, { replace: true });
    tussock.say({ text: words.kept });
  }

  return (
    <form
      class="app"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TopBar
        start={<IconButton edge="start" icon={xIcon} label={words.later} onPress={() => history.back()} />}
        end={<RightNowButton />}
      />
      <main id="main" class="stack stack-6">
        <header class="stack stack-2">
          <span class="over">{loggedSkillName(skill)}</span>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </header>
        <DraftNotes draft={draft} />
        {trouble !== undefined && (
          <NotSaved
            title={sharedWords.unsaved.skill}
            why={trouble}
            onTryAgain={() => void save()}
            words={() => [loggedSkillName(skill), form.situation, form.note].filter(Boolean).join("\n")}
          />
        )}
        <RateFields form={form} onChange={(part) => change({ ...form, ...part })} />
      </main>
      <Dock label={words.save}>
        <Button wide size="lg" submit>
          {words.save}
        </Button>
      </Dock>
    </form>
  );
}

function RateFields({
  form,
  onChange,
}: {
  readonly form: RateForm;
  readonly onChange: (part: Partial<RateForm>) => void;
}) {
  const { intensity } = words;
  return (
    <>
      <Segments
        legend={words.helped.label}
        name="rate-helped"
        options={helpedChoices.map((value) => ({ value, label: words.helped[value] }))}
        value={form.helped}
        onChange={(helped) => onChange({ helped })}
      />
      <Situation situation={form.situation} onChange={(situation) => onChange({ situation })} />
      <Scale
        label={intensity.label}
        fill="heather"
        value={form.intensity}
        ends={[intensity.low, intensity.high]}
        lowerLabel={`${intensity.label} ${logWords.lower}`}
        higherLabel={`${intensity.label} ${logWords.higher}`}
        unsetWord={logWords.unset}
        onChange={(value) => onChange({ intensity: value })}
      />
      <Chips legend={words.came.label}>
        {cameChoices.map((came) => (
          <Chip
            key={came}
            kind="radio"
            name="rate-came"
            checked={form.came === came}
            onChange={() => onChange({ came })}
          >
            {words.came[came]}
          </Chip>
        ))}
      </Chips>
      <TextField
        label={words.line}
        hint={words.lineHint}
        rows={2}
        value={form.note}
        onInput={(note) => onChange({ note })}
      />
    </>
  );
}

function Situation({
  situation,
  onChange,
}: {
  readonly situation: string;
  readonly onChange: (situation: string) => void;
}) {
  const [own, setOwn] = useState(isOwnSituation(situation));
  return (
    <div class="stack stack-3">
      <Chips legend={words.situation}>
        {skillsWords.situations.map(({ id, name }) => (
          <Chip
            key={id}
            kind="radio"
            name="rate-situation"
            checked={!own && situation === id}
            onChange={() => {
              setOwn(false);
              onChange(id);
            }}
          >
            {name}
          </Chip>
        ))}
        <Chip
          kind="radio"
          name="rate-situation"
          checked={own}
          onChange={() => {
            setOwn(true);
            onChange("");
          }}
        >
          {skillsWords.ownSituation}
        </Chip>
      </Chips>
      {own && <TextField label={skillsWords.ownSituation} hideLabel value={situation} onInput={onChange} />}
    </div>
  );
}

/** The entry to add to; undefined when it is a new one, or when the one named is not there. */
function useUse(id: RecordId | undefined): SkillUse | undefined | "opening" {
  const tussock = useTussock();
  const [use, setUse] = useState<SkillUse | undefined | "opening">(id === undefined ? undefined : "opening");
  useEffect(() => {
    if (id === undefined) return undefined;
    let here = true;
    void tussock.ask("entry", { id }).then((found) => {
      if (here) setUse(skillUseOf(found?.entry));
    });
    return () => {
      here = false;
    };
  }, [id, tussock]);
  return use;
}
