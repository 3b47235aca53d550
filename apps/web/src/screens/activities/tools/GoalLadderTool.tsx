/** A1, A6, A14: a goal at the top, smaller goals under it, steps at the foot. Everything can be renamed, moved, removed. */
import { useState } from "preact/hooks";
import type { LadderPlace } from "@tussock/domain";
import type { GoalLadder } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Select } from "#ui/Select.tsx";
import { TextField } from "#ui/TextField.tsx";
import { arrowDownIcon, arrowUpIcon, plusIcon, trashIcon } from "#ui/icon/icons.ts";
import { addPlace, childrenOf, depthOf, movePlace, newPlaceId, removePlace, renamePlace } from "../ladder.ts";
import { sharedName } from "../run.ts";
import { textOf } from "../fields/answerWords.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.ladder;

export function GoalLadderTool({ name, tool, answers, moments, onAnswer }: ToolProps<"goalLadder">) {
  const tussock = useTussock();
  const topName = sharedName(moments, "goal", "title", `${name}.top`);
  const places = typedPlaces(answers[`${name}.places`]);
  const change = (next: readonly LadderPlace[]) => onAnswer(`${name}.places`, next.length > 0 ? next : undefined);
  const add = (kind: LadderPlace["kind"], under: string | undefined) =>
    change(addPlace(places, { id: newPlaceId(places), kind, title: "", ...(under !== undefined && { under }) }));
  const tree: Tree = {
    tool,
    places,
    change,
    add,
    remove(place) {
      const before = places;
      change(removePlace(places, place.id));
      offerUndo(tussock, words.removed, () => change(before));
    },
  };
  return (
    <div class="stack stack-4">
      <TextField
        label={tool.top.label}
        hint={tool.top.hint}
        value={textOf(answers[topName])}
        maxLength={200}
        onInput={(text) => onAnswer(topName, text === "" ? undefined : text)}
      />
      <Level tree={tree} under={undefined} label={words.list} />
      <AddButtons tree={tree} under={undefined} />
    </div>
  );
}

/** While it is typed a place may still be without words. */
function typedPlaces(answer: unknown): readonly LadderPlace[] {
  return Array.isArray(answer) ? (answer as readonly LadderPlace[]).filter((place) => typeof place === "object") : [];
}

interface Tree {
  readonly tool: GoalLadder;
  readonly places: readonly LadderPlace[];
  readonly change: (places: readonly LadderPlace[]) => void;
  readonly add: (kind: LadderPlace["kind"], under: string | undefined) => void;
  readonly remove: (place: LadderPlace) => void;
}

function Level({
  tree,
  under,
  label,
}: {
  readonly tree: Tree;
  readonly under: string | undefined;
  readonly label: string;
}) {
  const here = childrenOf(tree.places, under);
  if (here.length === 0) return null;
  return (
    <ul class="ladder-level" aria-label={label}>
      {here.map((place, at) => (
        <li key={place.id} class={place.kind === "step" ? "ladder-place ladder-place--step" : "ladder-place"}>
          <Place tree={tree} place={place} first={at === 0} last={at === here.length - 1} />
        </li>
      ))}
    </ul>
  );
}

function Place({
  tree,
  place,
  first,
  last,
}: {
  readonly tree: Tree;
  readonly place: LadderPlace;
  readonly first: boolean;
  readonly last: boolean;
}) {
  const { tool, places, change } = tree;
  const said = place.kind === "goal" ? tool.part : tool.step;
  const title = place.title.trim() === "" ? words.unnamed : place.title;
  return (
    <div class="stack stack-2">
      <div class="ladder-line">
        <Mark mark={place.kind === "goal" ? "part" : "done"} size={22} />
        <div class="grow">
          <TextField
            label={said.label}
            hint={place.title === "" ? said.hint : undefined}
            value={place.title}
            maxLength={200}
            onInput={(text) => change(renamePlace(places, place.id, { title: text }))}
          />
        </div>
      </div>
      <div class="line ladder-moves">
        {!first && (
          <IconButton
            icon={arrowUpIcon}
            label={words.up(title)}
            onPress={() => change(movePlace(places, place.id, -1))}
          />
        )}
        {!last && (
          <IconButton
            icon={arrowDownIcon}
            label={words.down(title)}
            onPress={() => change(movePlace(places, place.id, 1))}
          />
        )}
        <IconButton icon={trashIcon} label={words.remove(title)} onPress={() => tree.remove(place)} />
      </div>
      {place.kind === "goal" ? (
        <UnderGoal tree={tree} place={place} title={title} />
      ) : (
        <Checks tree={tree} place={place} />
      )}
    </div>
  );
}

function UnderGoal({
  tree,
  place,
  title,
}: {
  readonly tree: Tree;
  readonly place: LadderPlace;
  readonly title: string;
}) {
  const { tool, places, change } = tree;
  return (
    <div class="ladder-under stack stack-3">
      {tool.around && (
        <MonthField
          label={tool.around.label}
          hint={tool.around.hint}
          value={place.around}
          onMonth={(around) => change(places.map((one) => (one.id === place.id ? withMonth(one, around) : one)))}
        />
      )}
      <Level tree={tree} under={place.id} label={title} />
      <AddButtons tree={tree} under={place} />
    </div>
  );
}
function withMonth({ around: _before, ...place }: LadderPlace, around: string | undefined): LadderPlace {
  return around === undefined ? place : { ...place, around };
}

function AddButtons({ tree, under }: { readonly tree: Tree; readonly under: LadderPlace | undefined }) {
  const depth = under === undefined ? 0 : depthOf(tree.places, under.id);
  const title = under && (under.title.trim() === "" ? words.unnamed : under.title);
  return (
    <div class="line">
      {/* The top is the first of the goals under goals. */}
      {depth + 1 < tree.tool.deepest && (
        <Button
          kind="second"
          size="sm"
          icon={plusIcon}
          label={title === undefined ? undefined : words.addPartUnder(title)}
          onPress={() => tree.add("goal", under?.id)}
        >
          {words.addPart}
        </Button>
      )}
      <Button
        kind="second"
        size="sm"
        icon={plusIcon}
        label={title === undefined ? undefined : words.addStepUnder(title)}
        onPress={() => tree.add("step", under?.id)}
      >
        {words.addStep}
      </Button>
    </div>
  );
}

/** "No" never closes the way: it opens a smaller one. */
function Checks({ tree, place }: { readonly tree: Tree; readonly place: LadderPlace }) {
  const { tool, places, change } = tree;
  const [said, setSaid] = useState<Readonly<Record<string, boolean>>>(
    place.fineOnABadDay === undefined ? {} : { badDay: place.fineOnABadDay },
  );
  return (
    <Disclosure summary={words.checks}>
      <div class="stack stack-4">
        {tool.checks.map((check) => (
          <div key={check.id} class="stack stack-2">
            <Segments
              legend={check.ask}
              name={`${place.id}-${check.id}`}
              options={[
                { value: "yes", label: activitiesWords.run.yes },
                { value: "no", label: activitiesWords.run.no },
              ]}
              value={said[check.id] === undefined ? undefined : said[check.id] ? "yes" : "no"}
              onChange={(next) => {
                setSaid({ ...said, [check.id]: next === "yes" });
                if (check.id === "badDay") change(renamePlace(places, place.id, { fineOnABadDay: next === "yes" }));
              }}
            />
            {said[check.id] === false && (
              <Note role="status">
                <div class="stack stack-2">
                  <p>{check.ifNo}</p>
                  <div>
                    <Button kind="second" size="sm" icon={plusIcon} onPress={() => tree.add("step", place.under)}>
                      {check.offer === "split" ? words.split : words.smaller}
                    </Button>
                  </div>
                </div>
              </Note>
            )}
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

/** Around when: a month of the next two years, and never a date to meet. */
function MonthField({
  label,
  hint,
  value = "",
  onMonth,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value?: string | undefined;
  readonly onMonth: (month: string | undefined) => void;
}) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const [year = 2026, month = 1] = (tussock.today.value?.day ?? "2026-01-01").split("-").map(Number);
  const options = Array.from({ length: 24 }, (_, ahead) => {
    const count = month - 1 + ahead;
    const at = year + Math.floor(count / 12);
    const number = (count % 12) + 1;
    return {
      value: `${at}-${`${number}`.padStart(2, "0")}`,
      label: `${sharedWords.monthOfNumber(number, locale, "long")} ${at}`,
    };
  });
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <Select
      label={label}
      hint={hint}
      value={value}
      options={[{ value: "", label: words.noMonth }, ...(known ? [] : [{ value, label: value }]), ...options]}
      onChange={(next) => onMonth(next === "" ? undefined : next)}
    />
  );
}
