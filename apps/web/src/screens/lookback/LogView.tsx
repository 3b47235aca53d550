import { useEffect, useId, useRef } from "preact/hooks";
import type { Done } from "@tussock/domain";
import { loggedSkillName } from "@tussock/content/skills/names";
import { lookbackWords as words } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { areaName } from "@tussock/content/areaName";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { useWide } from "#ui/useWide.ts";
import { EntryRows } from "./EntryRows.tsx";
import {
  areasToPick,
  cleared,
  entryKinds,
  filterOf,
  isNarrowed,
  logShown,
  narrowed,
  PAGE,
  withArea,
  withDone,
  withKind,
  type Look,
} from "./lookBack.ts";
import { useAreas, useLog } from "./useLog.ts";

export interface LookViewProps {
  readonly look: Look;
  readonly onLook: (change: (look: Look) => Look) => void;
  /** An entry is being opened. */
  readonly onOpen: () => void;
}

export function LogView({ look, onLook, onOpen }: LookViewProps) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const page = useLog(filterOf(look), look.shown);
  const areas = useAreas();
  const log = logShown(page, look);
  const today = tussock.today.value?.day;

  const list = useRef<HTMLDivElement>(null);
  const readFrom = useRef<number | undefined>(undefined);
  const count = log.is === "entries" ? log.count : 0;
  // Reading goes on at the first of the new rows, and the page stays where it is.
  useEffect(() => {
    if (readFrom.current === undefined || count <= readFrom.current) return;
    list.current?.querySelectorAll<HTMLElement>(".entry-row")[readFrom.current]?.focus({ preventScroll: true });
    readFrom.current = undefined;
  }, [count]);

  function showMore(shown: number) {
    readFrom.current = shown;
    onLook((now) => ({ ...now, shown: now.shown + PAGE }));
  }

  if (log.is === "opening" || today === undefined) return <Skeleton label={words.loading} lines={4} />;
  if (log.is === "empty") return <NothingYet />;
  return (
    <div class="look-log">
      <Filters look={look} onLook={onLook} nothingFound={log.is === "nothingFound"} />
      <div class="stack stack-5" ref={list}>
        <p class="meta" role="status">
          {(isNarrowed(look) ? words.found : words.kept)(
            sharedWords.entries(log.is === "entries" ? log.total : 0, locale),
          )}
        </p>
        {log.is === "nothingFound" && (
          <Empty title={words.nothingFound.title} meta={words.nothingFound.meta}>
            <Button kind="second" onPress={() => onLook(cleared)}>
              {words.filters.reset}
            </Button>
          </Empty>
        )}
        {log.is === "entries" &&
          log.days.map(({ day, entries }) => (
            <section key={day} class="stack stack-2" aria-labelledby={`day-${day}`}>
              <h2 class="sans look-day" id={`day-${day}`}>
                {sharedWords.relativeDay(day, today, locale)}
              </h2>
              <EntryRows entries={entries} naming={{ locale, areas, skillName: loggedSkillName }} onOpen={onOpen} />
            </section>
          ))}
        {log.is === "entries" && log.more && (
          <div class="look-more">
            <Button kind="second" onPress={() => showMore(log.count)}>
              {words.showMore}
            </Button>
            <p class="meta">
              {words.showing(sharedWords.digits(log.count, locale), sharedWords.digits(log.total, locale))}
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

function NothingYet() {
  return (
    <Empty art={<Tuft size={120} mark="try" seed={3} />} title={words.empty.title} meta={words.empty.meta}>
      <Button kind="second" href="/plan/new">
        {words.empty.plan}
      </Button>
      <Link href="/log/new">{words.empty.log}</Link>
    </Empty>
  );
}

/** Where nothing is found, the way back to everything stands in the middle of the page already. */
function Filters({
  look,
  onLook,
  nothingFound,
}: Pick<LookViewProps, "look" | "onLook"> & { readonly nothingFound: boolean }) {
  const areas = useAreas();
  const { language } = useTussock().preferences.value;
  const title = useId();
  const on = look.kinds.length + Number(look.areaId !== undefined) + Number(look.done !== undefined);
  const hasRoom = useWide();
  const answers: readonly Done[] = ["yes", "partly", "no"];
  return (
    <section class="look-filters stack stack-3" aria-labelledby={title}>
      <h2 class="vh" id={title}>
        {words.filters.title}
      </h2>
      <TextField
        label={words.search.label}
        type="search"
        inputMode="search"
        value={look.search}
        onInput={(search) => onLook((now) => narrowed(now, { search }))}
      />
      <Disclosure summary={on === 0 ? words.filters.summary : words.filters.summaryOn(on)} open={on > 0 || hasRoom}>
        <div class="stack stack-4">
          <Chips legend={words.filters.kinds.legend}>
            {entryKinds.map((kind) => (
              <Chip
                key={kind}
                name="look-kind"
                checked={look.kinds.includes(kind)}
                onChange={(checked) => onLook((now) => withKind(now, kind, checked))}
              >
                {words.filters.kinds[kind]}
              </Chip>
            ))}
          </Chips>
          <Chips legend={words.filters.done.legend}>
            <Chip
              kind="radio"
              name="look-done"
              checked={look.done === undefined}
              onChange={() => onLook((now) => withDone(now, undefined))}
            >
              {words.filters.done.any}
            </Chip>
            {answers.map((done) => (
              <Chip
                key={done}
                kind="radio"
                name="look-done"
                checked={look.done === done}
                onChange={() => onLook((now) => withDone(now, done))}
              >
                {sharedWords.doneWords[done]}
              </Chip>
            ))}
          </Chips>
          <Chips legend={words.filters.area.legend}>
            <Chip
              kind="radio"
              name="look-area"
              checked={look.areaId === undefined}
              onChange={() => onLook((now) => withArea(now, undefined))}
            >
              {words.filters.area.any}
            </Chip>
            {areasToPick(areas, language).map((area) => (
              <Chip
                key={area.id}
                kind="radio"
                name="look-area"
                checked={look.areaId === area.id}
                onChange={() => onLook((now) => withArea(now, area.id))}
              >
                {areaName(area)}
              </Chip>
            ))}
          </Chips>
        </div>
      </Disclosure>
      {isNarrowed(look) && !nothingFound && <Link onPress={() => onLook(cleared)}>{words.filters.reset}</Link>}
    </section>
  );
}
