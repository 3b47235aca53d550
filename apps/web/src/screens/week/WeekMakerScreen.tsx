/** Day 0 of a seven-day plan; weekMaker.ts decides. */
import { useEffect, useMemo } from "preact/hooks";
import type { Day } from "@tussock/domain";
import { WEEK_STEPS } from "@tussock/domain/week";
import { sharedWords } from "@tussock/content/words/shared";
import { weekWords } from "@tussock/content/words/week";
import { areaName } from "@tussock/content/areaName";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Line } from "#ui/Line.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { canBeSmaller, type ChosenStep } from "./weekForm.ts";
import { createWeekMaker, type MakerTrouble, type WeekMakerModel } from "./weekMaker.ts";
import "./week.css";

const words = weekWords.maker;

export function WeekMakerScreen() {
  const tussock = useTussock();
  const maker = useMemo(() => createWeekMaker(tussock), [tussock]);
  useEffect(() => {
    void maker.open();
    return maker.close;
  }, [maker]);
  return (
    <YouPage title={words.title} back={{ href: "/plan", label: weekWords.back }}>
      {maker.isOpen.value ? <Form maker={maker} /> : <Skeleton label={words.opening} lines={4} />}
    </YouPage>
  );
}

interface PartProps {
  readonly maker: WeekMakerModel;
}

function Form({ maker }: PartProps) {
  const tussock = useTussock();
  const { areaId, steps } = maker.form.value;
  const trouble = maker.trouble.value;
  async function start() {
    if (await maker.start()) tussock.go("/week", { replace: true });
  }
  return (
    <>
      <DraftNotes draft={maker.draft} />
      <Chips legend={words.area}>
        {maker.areas.value.map((area) => (
          <Chip
            key={area.id}
            kind="radio"
            name="week-area"
            checked={area.id === areaId}
            onChange={() => maker.chooseArea(area.id)}
          >
            {areaName(area)}
          </Chip>
        ))}
      </Chips>
      {areaId !== undefined && <Steps maker={maker} />}
      {steps.length > 0 && (
        <>
          <When maker={maker} />
          {maker.replaces.value && <Note>{words.replaces}</Note>}
        </>
      )}
      {trouble !== undefined && isForm(trouble) && (
        <p role="alert" class="strong">
          {words.trouble[trouble]}
        </p>
      )}
      {trouble !== undefined && !isForm(trouble) && (
        <NotSaved
          title={sharedWords.unsaved.plan}
          why={trouble === "badMinutes" ? "broke" : trouble}
          onTryAgain={() => void start()}
          words={() => steps.map(({ title }) => title).join("\n")}
        />
      )}
      {steps.length > 0 && (
        <Button wide size="lg" onPress={() => void start()}>
          {words.start}
        </Button>
      )}
    </>
  );
}

function isForm(trouble: MakerTrouble): trouble is keyof typeof words.trouble {
  return Object.hasOwn(words.trouble, trouble);
}

function Steps({ maker }: PartProps) {
  const { steps, own } = maker.form.value;
  const isFull = steps.length >= WEEK_STEPS.most;
  return (
    <section class="stack stack-4" aria-labelledby="week-steps">
      <div class="stack stack-1">
        <h2 id="week-steps">{words.steps.title}</h2>
        <p class="meta">{words.steps.lead}</p>
      </div>
      {steps.length > 0 && (
        <ul class="rows">
          {steps.map((step, at) => (
            <Chosen key={step.key} step={step} at={at} maker={maker} />
          ))}
        </ul>
      )}
      <p class="meta" role="status">
        {isFull
          ? words.steps.most
          : steps.length >= WEEK_STEPS.least
            ? words.steps.enough(steps.length)
            : words.steps.chosen(steps.length)}
      </p>
      {steps.length > 0 && <p class="meta">{words.steps.lowDayAsk}</p>}
      {!isFull && (
        <>
          {maker.mine.value.length > 0 && (
            <Chips legend={words.steps.mine}>
              {maker.mine.value.map((step) => (
                <ChipButton key={step.step.id} plus onPress={() => maker.addMine(step)}>
                  {step.title}
                </ChipButton>
              ))}
            </Chips>
          )}
          {maker.ideas.value.length > 0 && (
            <div class="stack stack-2">
              <Chips legend={words.steps.ideas}>
                {maker.ideas.value.map((idea) => (
                  <ChipButton key={idea.id} plus onPress={() => maker.addIdea(idea)}>
                    {idea.sizes[1].title}
                  </ChipButton>
                ))}
              </Chips>
              <Line>
                <Link onPress={maker.otherIdeas}>{words.steps.other}</Link>
                {steps.length < WEEK_STEPS.least && <Link onPress={maker.fill}>{words.steps.fill}</Link>}
              </Line>
            </div>
          )}
        </>
      )}
      {(!isFull || own !== "") && (
        <>
          <TextField
            label={words.steps.own}
            hint={isFull ? words.steps.kept : undefined}
            value={own}
            maxLength={200}
            onInput={maker.writeOwn}
          />
          <div>
            <Button kind="second" size="sm" onPress={maker.addOwn}>
              {words.steps.add}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface ChosenProps extends PartProps {
  readonly step: ChosenStep;
  readonly at: number;
}
function Chosen({ step, at, maker }: ChosenProps) {
  const { key, title } = step;
  return (
    <li class="week-step">
      <h3 class="sans">{title}</h3>
      <Chips legend={words.steps.marks(title)} hideLegend>
        <Chip name={`week-${at}-hard`} checked={step.aBitHard} onChange={(on) => maker.mark(key, "aBitHard", on)}>
          {words.steps.aBitHard}
        </Chip>
        <Chip
          name={`week-${at}-low`}
          checked={step.fineOnALowDay}
          onChange={(on) => maker.mark(key, "fineOnALowDay", on)}
        >
          {words.steps.lowDay}
        </Chip>
      </Chips>
      <Line>
        {!step.fineOnALowDay && canBeSmaller(step) && (
          <Link label={words.steps.smallerLabel(title)} onPress={() => maker.makeSmaller(key)}>
            {words.steps.smaller}
          </Link>
        )}
        <Link label={words.steps.outLabel(title)} onPress={() => maker.takeOut(key)}>
          {words.steps.out}
        </Link>
      </Line>
    </li>
  );
}

function When({ maker }: PartProps) {
  const { start } = maker.form.value;
  const isOther = start !== "today" && start !== "tomorrow";
  const today = useTussock().today.value?.day;
  return (
    <div class="stack stack-3">
      <Chips legend={words.when.legend}>
        {(["today", "tomorrow"] as const).map((day) => (
          <Chip
            key={day}
            kind="radio"
            name="week-start"
            checked={start === day}
            onChange={() => maker.chooseStart(day)}
          >
            {words.when[day]}
          </Chip>
        ))}
        <Chip kind="radio" name="week-start" checked={isOther} onChange={() => maker.chooseStart(today ?? ("" as Day))}>
          {words.when.other}
        </Chip>
      </Chips>
      {isOther && (
        <TextField
          type="date"
          label={words.when.pick}
          value={start}
          min={today}
          onInput={(day) => maker.chooseStart(day as Day)}
        />
      )}
    </div>
  );
}
