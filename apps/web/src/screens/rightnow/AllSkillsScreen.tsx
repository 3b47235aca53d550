import type { ComponentChildren } from "preact";
import { guidedSkills, shelves, skillById, type GuidedSkill } from "@tussock/content/skills";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { arrowLeftIcon } from "#ui/icon/icons.ts";
import { mostUsed, skillPath } from "./rightNow.ts";
import { useSkillUses } from "./useSkillUses.ts";
import "./rightnow.css";

const words = rightnowWords.all;
/** A hand’s worth: more would be the whole list again. */
const mineMost = 4;

export function AllSkillsScreen() {
  usePageTitle(sharedWords.tabs.rightNow);
  const locale = localeFor(useTussock().preferences.value);
  const mine = mostUsed(useSkillUses(), mineMost).flatMap(({ skill: id, times }) => {
    const skill = skillById(id);
    return skill ? [{ skill, times }] : [];
  });
  return (
    <div class="app">
      <TopBar
        title={words.title}
        start={<IconButton edge="start" icon={arrowLeftIcon} flip href="/right-now" label={words.back} />}
        end={<RightNowButton />}
      />
      <main id="main">
        <div class="stack stack-6">
          <p class="meta">{words.offline}</p>
          {mine.length > 0 && (
            <Shelf id="mine" name={words.mine} hint={words.mineHint}>
              {mine.map(({ skill, times }) => (
                <Row
                  key={skill.id}
                  title={skill.plainName}
                  meta={words.used(sharedWords.times(times, locale))}
                  href={skillPath(skill.id)}
                />
              ))}
            </Shelf>
          )}
          {shelves.map(({ id, name, hint }) => (
            <Shelf key={id} id={id} name={name} hint={hint}>
              {guidedSkills
                .filter(({ shelf }) => shelf === id)
                .map((skill) => (
                  <SkillRow key={skill.id} skill={skill} />
                ))}
            </Shelf>
          ))}
        </div>
      </main>
    </div>
  );
}

function Shelf({
  id,
  name,
  hint,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="stack stack-2" aria-labelledby={`shelf-${id}`}>
      <div class="skill-shelf">
        <h2 class="sans" id={`shelf-${id}`}>
          {name}
        </h2>
        <p class="meta">{hint}</p>
      </div>
      <Rows>{children}</Rows>
    </section>
  );
}

function SkillRow({ skill }: { readonly skill: GuidedSkill }) {
  return (
    <Row
      title={skill.plainName}
      meta={words.meta(skill.name, sharedWords.minutesShort(skill.minutes))}
      href={skillPath(skill.id)}
    />
  );
}
