import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { moments, searchSkills, skillCards, skillLibrary, type SkillCard } from "@tussock/content/skills/cards";
import { loggedSkillName } from "@tussock/content/skills/names";
import { diaryWords } from "@tussock/content/words/diary";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords as words } from "@tussock/content/words/skills";
import { BackBar } from "#app/BackBar.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { useProfile } from "#app/useProfile.ts";
import { useSkillUses } from "#app/useSkillUses.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { TextField } from "#ui/TextField.tsx";
import { notePencilIcon, wavesIcon } from "#ui/icon/icons.ts";
import { mapPath } from "./map.ts";
import { CardRows } from "./CardRows.tsx";
import { useQuietSkills } from "./useQuietSkills.ts";
import { askedAfter, keptCards, ratePath, toldLater, usedBefore } from "./skills.ts";
import "./skills.css";

/** A hand's worth: more would be the whole list again. */
const usedMost = 4;

/** Drawn from what the app carries; an open vault adds what the person kept and used. */
export function SkillsScreen({ searching = "" }: { readonly searching?: string }) {
  usePageTitle(words.title);
  const [typed, setTyped] = useState(searching);
  return (
    <div class="app">
      <BackBar title={words.title} href="/right-now" label={rightnowWords.all.back} />
      <main id="main" class="stack stack-6">
        <p class="meta">{rightnowWords.all.offline}</p>
        <TextField label={words.search.label} hint={words.search.hint} type="search" value={typed} onInput={setTyped} />
        {typed.trim() === "" ? <Library /> : <Found cards={searchSkills(skillCards, typed)} />}
      </main>
    </div>
  );
}

function Found({ cards }: { readonly cards: readonly SkillCard[] }) {
  return (
    <section class="stack stack-3" aria-label={words.search.label}>
      <p class="meta" role="status">
        {cards.length === 0 ? words.search.none : words.search.found(cards.length)}
      </p>
      {cards.length > 0 && <CardRows cards={cards} />}
    </section>
  );
}

function Library() {
  return (
    <>
      <Mine />
      <Shelf id="moments" name={words.byMoment}>
        <ul class="chips">
          {moments.map(({ id, sentence }) => (
            <li key={id}>
              <a class="chip skills-moment" href={`/skills/for/${id}`}>
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      </Shelf>
      <Shelf id="modules" name={words.byModule}>
        <div class="card skills-modules">
          {skillLibrary().map(({ module, groups }) => (
            <Disclosure key={module.id} summary={module.name}>
              <div class="stack stack-4">
                <p class="meta">{module.goal}</p>
                {groups.map((group) => (
                  <div key={group.name} class="stack stack-2">
                    <h3 class="sans skills-group">{group.name}</h3>
                    <CardRows cards={group.cards} />
                  </div>
                ))}
              </div>
            </Disclosure>
          ))}
        </div>
      </Shelf>
    </>
  );
}

/** Nothing of it while the vault is not open: what a person keeps says something about them. */
function Mine() {
  const tussock = useTussock();
  const profile = useProfile();
  const uses = useSkillUses();
  const quiet = useQuietSkills();
  const used = usedBefore(uses, usedMost);
  if (tussock.vault.value.is !== "open" || !profile) return null;
  const kept = keptCards(profile.keptSkills ?? []);
  const locale = localeFor(tussock.preferences.value);
  const today = tussock.today.value?.day;
  const untold = today && toldLater(askedAfter(uses, quiet), today);
  return (
    <>
      {untold && (
        <Rows>
          <Row
            icon={notePencilIcon}
            title={loggedSkillName(untold.skill)}
            meta={words.rate.addLater}
            href={ratePath(untold.skill, untold.id)}
          />
        </Rows>
      )}
      {uses.length > 0 && (
        <Rows>
          <Row icon={wavesIcon} title={words.map.title} meta={words.map.stays} href={mapPath} />
        </Rows>
      )}
      <Shelf id="kept" name={words.favourites}>
        {kept.length === 0 ? (
          <p class="meta">{words.noFavourites}</p>
        ) : (
          <>
            <CardRows cards={kept} />
            <Link href="/print?what=skills:kept">{words.printFavourites}</Link>
          </>
        )}
      </Shelf>
      <Rows>
        <Row icon={notePencilIcon} title={diaryWords.title} meta={diaryWords.short} href="/diary" />
      </Rows>
      {used.length > 0 && (
        <Shelf id="used" name={words.used}>
          <Rows>
            {used.map(({ skill, name, times, href }) => (
              <Row
                key={skill}
                title={name}
                meta={rightnowWords.all.used(sharedWords.times(times, locale))}
                href={href}
              />
            ))}
          </Rows>
        </Shelf>
      )}
    </>
  );
}

function Shelf({
  id,
  name,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="stack stack-2" aria-labelledby={`skills-${id}`}>
      <h2 class="sans skills-shelf" id={`skills-${id}`}>
        {name}
      </h2>
      {children}
    </section>
  );
}
