/** One skill: its stage, a table of places and strengths drawn as marks, and the entries behind each of them. */
import type { Area } from "@tussock/domain";
import { BUILD_MASTERY, type MasteryCell, type MasteryEvidence, type SkillMastery } from "@tussock/domain/skill";
import { fieldName } from "@tussock/content/skills/names";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { cellSaid, columnsOf, dotsOf, DOTS_MOST, placeRows, whereSaid, type Dot } from "./map.ts";
import { Rules } from "./Rules.tsx";
import { ratePath } from "./skills.ts";
import { StagePath } from "./StagePath.tsx";

const words = skillsWords.map;

export function SkillOnMap({ mastery, areas }: { readonly mastery: SkillMastery; readonly areas: readonly Area[] }) {
  const { skill, stage, uses, helped, rated, byItself, diary } = mastery;
  return (
    <article class="stack stack-5 map-one">
      <header class="stack stack-3">
        <span class="over">{words.title}</span>
        <h1>{fieldName(skill)}</h1>
        <StagePath stage={stage} size={40} />
      </header>
      <Card gap={2}>
        <p>
          {words.uses(uses)}. <LastUsed mastery={mastery} />
        </p>
        {byItself > 0 && <p>{words.byItself(byItself)}.</p>}
        {rated > 0 && <p>{words.helpedOf(helped, rated)}.</p>}
        {diary && <p>{words.diary(diary.days)}.</p>}
        <p class="meta">{skill === BUILD_MASTERY ? words.practices : words.flat}</p>
        <div>
          <Button kind="second" size="sm" href={ratePath(skill)}>
            {words.rate}
          </Button>
        </div>
      </Card>
      <Grid mastery={mastery} areas={areas} />
      <Evidence mastery={mastery} areas={areas} />
      <Card>
        <Rules />
      </Card>
    </article>
  );
}

function LastUsed({ mastery: { lastUsed } }: { readonly mastery: SkillMastery }) {
  const locale = localeFor(useTussock().preferences.value);
  return lastUsed === undefined ? null : <>{words.lastUsed(sharedWords.dayWithYear(lastUsed, locale))}.</>;
}

/** A real table: the marks are for the eye, the words in each cell for everyone. */
function Grid({ mastery, areas }: { readonly mastery: SkillMastery; readonly areas: readonly Area[] }) {
  const rows = placeRows(mastery, areas);
  const columns = columnsOf(rows);
  if (rows.length === 0) return null;
  return (
    <Card labelledBy="map-grid" gap={3}>
      <h2 id="map-grid">{words.grid}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div class="table-room" role="region" aria-label={words.places} tabIndex={0}>
        <table class="table map-table">
          <thead>
            <tr>
              <th scope="col">{words.head.place}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words.head[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ situation, name, cells }) => (
              <tr key={situation ?? ""}>
                <th scope="row">{name}</th>
                {columns.map((column) => (
                  <td key={column}>
                    <Dots cell={cells[column]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="map-legend" aria-label={words.legend.title}>
        <li>
          <DotMark dot="helped" /> {words.legend.helped}
        </li>
        <li>
          <DotMark dot="used" /> {words.legend.used}
        </li>
        <li>
          <DotMark dot="tried" /> {words.legend.could}
        </li>
      </ul>
    </Card>
  );
}

function Dots({ cell }: { readonly cell: MasteryCell | undefined }) {
  if (!cell) return <span class="vh">{words.notTried}</span>;
  const dots = dotsOf(cell);
  const more = dots.length - DOTS_MOST;
  return (
    <>
      <span class="map-dots" aria-hidden="true">
        {dots.slice(0, DOTS_MOST).map((dot, at) => (
          <DotMark key={at} dot={dot} />
        ))}
        {more > 0 && <span class="meta">+{more}</span>}
      </span>
      <span class="vh">{cellSaid(cell)}</span>
    </>
  );
}

function DotMark({ dot }: { readonly dot: Dot }) {
  return <span class={`map-dot map-dot--${dot}`} aria-hidden="true" />;
}

function Evidence({ mastery, areas }: { readonly mastery: SkillMastery; readonly areas: readonly Area[] }) {
  if (mastery.cells.length === 0) return null;
  return (
    <section class="stack stack-3" aria-labelledby="map-evidence">
      <h2 id="map-evidence">{words.evidence}</h2>
      <p class="meta">{words.evidenceLead}</p>
      <div class="card map-evidence">
        {mastery.cells.map((cell) => (
          <Disclosure
            key={`${cell.situation}|${cell.strength}`}
            summary={`${whereSaid(cell, areas)}: ${cellSaid(cell)}`}
          >
            <p class="meta">{words.stage(words.stages[cell.stage].name)}</p>
            <ul class="stack stack-2">
              {cell.evidence.map((one) => (
                <li key={one.id}>
                  <EvidenceLink one={one} />
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

function EvidenceLink({ one }: { readonly one: MasteryEvidence }) {
  const locale = localeFor(useTussock().preferences.value);
  const { came } = skillsWords.rate;
  const facts = [
    ...(one.used ? [] : [words.legend.could]),
    ...(one.byItself ? [came.byItself] : []),
    ...(one.helped === undefined ? [] : [one.helped ? words.legend.helped : words.legend.used]),
    ...(one.from === "practice" ? [lookbackWords.entry.of.practice] : []),
  ];
  return (
    <a class="link map-entry" href={`/look-back/${one.id}`}>
      {[sharedWords.dayWithYear(one.day, locale), ...facts].join(". ")}
    </a>
  );
}
