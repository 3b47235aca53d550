/** The mastery map (D4): all skills with their stages, or one with every place it was tried in. */
import type { Area } from "@tussock/domain";
import type { SkillMastery } from "@tussock/domain/skill";
import { fieldName } from "@tussock/content/skills/names";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { BackBar } from "#app/BackBar.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Table } from "#ui/Table.tsx";
import { Tag } from "#ui/Tag.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { mapPath, placeRows, skillMapPath } from "./map.ts";
import { Rules } from "./Rules.tsx";
import { SkillOnMap } from "./SkillOnMap.tsx";
import "./map.css";
import { StagePath } from "./StagePath.tsx";
import { useMap } from "./useMap.ts";

const words = skillsWords.map;

export function MapScreen({ skill }: { readonly skill?: string }) {
  usePageTitle(words.title);
  const now = useMap(skill);
  const one = skill === undefined ? undefined : now?.map[0];
  return (
    <div class="app">
      {skill === undefined ? (
        <BackBar title={words.title} href="/skills" label={words.back} />
      ) : (
        <BackBar href={mapPath} label={words.backToMap} />
      )}
      <main id="main" class="stack stack-5 map-page">
        {!now ? (
          <>
            {skill !== undefined && <h1 class="vh">{words.title}</h1>}
            <Skeleton label={words.opening} lines={4} />
          </>
        ) : skill !== undefined ? (
          one ? (
            <SkillOnMap mastery={one} areas={now.areas} />
          ) : (
            <Nothing level={1} />
          )
        ) : now.map.length === 0 ? (
          <Nothing level={2} />
        ) : (
          <Whole map={now.map} areas={now.areas} />
        )}
      </main>
    </div>
  );
}

function Nothing({ level }: { readonly level: 1 | 2 }) {
  return (
    <Empty
      level={level}
      art={<Tuft mark="try" size={128} seed={4} />}
      title={words.empty.title}
      meta={words.empty.meta}
    >
      <Button href="/skills">{words.empty.use}</Button>
    </Empty>
  );
}

function Whole({ map, areas }: { readonly map: readonly SkillMastery[]; readonly areas: readonly Area[] }) {
  const locale = localeFor(useTussock().preferences.value);
  const day = (one: SkillMastery) => (one.lastUsed === undefined ? "" : sharedWords.dayWithYear(one.lastUsed, locale));
  return (
    <>
      <p>
        {words.lead} {words.stays}
      </p>
      <ul class="map-skills">
        {map.map((mastery) => (
          <li key={mastery.skill}>
            <OnePlace mastery={mastery} areas={areas} />
          </li>
        ))}
      </ul>
      <Card gap={4}>
        <Disclosure summary={words.table}>
          <Table
            caption={words.title}
            hideCaption
            head={words.tableHead}
            rows={map.map((one) => [
              fieldName(one.skill),
              words.stages[one.stage].name,
              sharedWords.digits(one.uses, locale),
              placeRows(one, areas)
                .map(({ name, uses }) => words.place(name, uses))
                .join(", "),
              day(one),
            ])}
            minRem={32}
          />
        </Disclosure>
        <Rules />
      </Card>
    </>
  );
}

function OnePlace({ mastery, areas }: { readonly mastery: SkillMastery; readonly areas: readonly Area[] }) {
  const locale = localeFor(useTussock().preferences.value);
  const { skill, stage, uses, lastUsed, diary } = mastery;
  const places = placeRows(mastery, areas).filter(({ situation }) => situation !== undefined);
  const facts = [
    ...(uses > 0 ? [words.uses(uses)] : []),
    ...(diary ? [words.diary(diary.days)] : []),
    ...(lastUsed === undefined ? [] : [words.lastUsed(sharedWords.dayWithYear(lastUsed, locale))]),
  ];
  return (
    <section class="card stack stack-3" aria-labelledby={`map-${skill}`}>
      <h2 id={`map-${skill}`} class="map-name">
        <a class="link" href={skillMapPath(skill)}>
          {fieldName(skill)}
        </a>
      </h2>
      <StagePath stage={stage} />
      {facts.length > 0 && <p class="meta">{facts.join(". ")}.</p>}
      {places.length > 0 && (
        <ul class="map-places" aria-label={words.places}>
          {places.map(({ name, uses: times }) => (
            <li key={name}>
              <Tag tone="moss">{words.place(name, times)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
