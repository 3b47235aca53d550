import { useEffect, useState } from "preact/hooks";
import type { Thought } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { thoughtsWords as words } from "@tussock/content/words/thoughts";
import { BackBar } from "#app/BackBar.tsx";
import { ComesBack } from "#app/ComesBack.tsx";
import { ThoughtField } from "#app/KeptThoughts.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { useProfile } from "#app/useProfile.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Row } from "#ui/Row.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Switch } from "#ui/Switch.tsx";
import { TextField } from "#ui/TextField.tsx";
import { chatTeardropIcon } from "#ui/icon/icons.ts";
import { Tuft } from "#ui/moor/Tuft.tsx";
import {
  aboutName,
  answerSaid,
  placesOf,
  thoughtRows,
  thoughtsOf,
  type ThoughtPlace,
  type ThoughtRow,
} from "./thoughts.ts";

/** More than fit on a few screens; Look back has them all, page by page. */
const shownMost = 500;

/** All thoughts a person kept, wherever they kept them (C17). */
export function ThoughtsScreen() {
  usePageTitle(words.title);
  const [search, setSearch] = useState("");
  const thoughts = useThoughts(search);
  return (
    <div class="app">
      <BackBar href="/learn" label={words.back} />
      <main id="main" class="stack stack-6">
        <div class="stack stack-2">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <ComesBack />
        {thoughts === undefined ? (
          <Skeleton label={words.loading} lines={4} />
        ) : (
          <Kept thoughts={thoughts} search={search} onSearch={setSearch} />
        )}
        <Disclosure summary={words.write.title}>
          <ThoughtField label={words.write.label} hint={words.write.hint} />
        </Disclosure>
        <ComingBack />
      </main>
    </div>
  );
}

function Kept({
  thoughts,
  search,
  onSearch,
}: {
  readonly thoughts: readonly Thought[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
}) {
  const [place, setPlace] = useState<ThoughtPlace>();
  if (thoughts.length === 0 && search.trim() === "") {
    return (
      <Empty art={<Tuft size={120} mark="rest" seed={3} />} title={words.empty.title} meta={words.empty.meta}>
        <Button kind="second" href="/learn">
          {words.empty.go}
        </Button>
      </Empty>
    );
  }
  const places = placesOf(thoughts);
  const rows = thoughtRows(thoughts, place);
  return (
    <section class="stack stack-4" aria-label={words.title}>
      <TextField label={words.search} type="search" value={search} onInput={onSearch} />
      {places.length > 1 && (
        <Chips legend={words.filter.label} small>
          <Chip kind="radio" name="thought-place" checked={place === undefined} onChange={() => setPlace(undefined)}>
            {words.filter.all}
          </Chip>
          {places.map((one) => (
            <Chip key={one} kind="radio" name="thought-place" checked={place === one} onChange={() => setPlace(one)}>
              {words.filter[one]}
            </Chip>
          ))}
        </Chips>
      )}
      <p class="meta" role="status">
        {rows.length === 0 ? words.nothingFound : words.count(rows.length)}
      </p>
      {rows.length > 0 && (
        <Rows>
          {rows.map((row) => (
            <ThoughtLine key={row.thought.id} row={row} />
          ))}
        </Rows>
      )}
    </section>
  );
}

function ThoughtLine({ row: { thought, answers } }: { readonly row: ThoughtRow }) {
  const tussock = useTussock();
  const today = tussock.today.value?.day ?? thought.day;
  const kept = words.kept(sharedWords.relativeDay(thought.day, today, localeFor(tussock.preferences.value)));
  const about = aboutName(thought.about);
  const meta = [kept, about === undefined ? "" : words.keptOn(about), ...answers.map(answerSaid)].filter(Boolean);
  return (
    <Row icon={chatTeardropIcon} title={thought.text} meta={`${meta.join(". ")}.`} href={`/look-back/${thought.id}`} />
  );
}

/** The switch for thoughts that come back by themselves. */
function ComingBack() {
  const tussock = useTussock();
  const profile = useProfile();
  if (!profile) return null;
  const on = profile.thoughtsStayAway !== true;

  async function change(next: boolean): Promise<boolean> {
    const saved = await tussock.ask("saveProfile", { thoughtsStayAway: !next });
    if (!saved.ok) tussock.say({ text: sharedWords.saveTrouble[saved.trouble] });
    return saved.ok;
  }

  return (
    <div class="card card--flush">
      <Switch
        title={words.settings.on}
        meta={on ? words.settings.meta : words.settings.off}
        on={on}
        onChange={change}
      />
    </div>
  );
}

function useThoughts(search: string): readonly Thought[] | undefined {
  const tussock = useTussock();
  const [thoughts, setThoughts] = useState<readonly Thought[]>();
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    const text = search.trim();
    void tussock
      .ask("log", { filter: { kinds: ["thought"], ...(text !== "" && { text }) }, most: shownMost })
      .then(({ entries }) => {
        if (here) setThoughts(thoughtsOf(entries));
      });
    return () => {
      here = false;
    };
  }, [search, changes, tussock]);
  return thoughts;
}
