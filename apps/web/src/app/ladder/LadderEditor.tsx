/** A goal ladder while it is built (A1, A6, A14, D1): smaller goals, steps at the foot. Everything can be renamed, moved, taken off. */
import { useRef, useState } from "preact/hooks";
import type { LadderPlace } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Segments } from "#ui/Segments.tsx";
import { TextField } from "#ui/TextField.tsx";
import { arrowDownIcon, arrowUpIcon, plusIcon, trashIcon } from "#ui/icon/icons.ts";
import { addPlace, childrenOf, depthOf, movePlace, newPlaceId, putBack, removePlace, renamePlace } from "./ladder.ts";
import "./ladderEditor.css";
import { MonthField } from "./MonthField.tsx";

const words = activitiesWords.ladder;

interface Labelled {
  readonly label: string;
  readonly hint: string;
}
/** What the places are called, how deep they may go, and what is asked of each step. */
export interface LadderWords {
  readonly part: Labelled;
  readonly step: Labelled;
  /** Goals under goals; steps are not counted. */
  readonly deepest: number;
  readonly checks: readonly {
    readonly id: "manageable" | "realistic" | "badDay";
    readonly ask: string;
    readonly ifNo: string;
    readonly offer: "split" | "smaller";
  }[];
  readonly around?: Labelled;
}
export interface LadderEditorProps {
  readonly tool: LadderWords;
  readonly places: readonly LadderPlace[];
  readonly onPlaces: (places: readonly LadderPlace[]) => void;
}

export function LadderEditor({ tool, places, onPlaces: change }: LadderEditorProps) {
  const tussock = useTussock();
  const latest = useRef(places);
  latest.current = places;
  const add = (kind: LadderPlace["kind"], under: string | undefined) => {
    change(addPlace(places, { id: newPlaceId(), kind, title: "", ...(under !== undefined && { under }) }));
  };
  const tree: Tree = {
    tool,
    places,
    change,
    add,
    remove(place) {
      const before = places;
      change(removePlace(before, place.id));
      offerUndo(tussock, words.removed, () => change(putBack(latest.current, before)));
    },
  };
  return (
    <>
      <Level tree={tree} under={undefined} label={words.list} />
      <AddButtons tree={tree} under={undefined} />
    </>
  );
}

interface Tree {
  readonly tool: LadderWords;
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
