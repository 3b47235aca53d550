import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { pathIcon, printerIcon, wavesIcon } from "#ui/icon/icons.ts";
import { skillMapPath } from "./map.ts";
import { useMap } from "./useMap.ts";

const words = skillsWords.map;

/** How far this skill has come, and a goal for it; nothing of it while the vault is not open. */
export function MineOnCard({ skill }: { readonly skill: string }) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const now = useMap(skill);
  if (!now) return null;
  const [mastery] = now.map;
  const { lastUsed } = mastery ?? {};
  const facts = mastery && [
    words.stages[mastery.stage].name,
    ...(lastUsed === undefined ? [] : [words.lastUsed(sharedWords.dayWithYear(lastUsed, locale))]),
  ];
  return (
    <Rows>
      {facts && <Row icon={wavesIcon} title={words.onCard} meta={facts.join(". ")} href={skillMapPath(skill)} />}
      <Row icon={pathIcon} title={skillsWords.card.goal} href={`/goals/new?skill=${skill}`} />
      <Row icon={printerIcon} title={skillsWords.card.print} href={`/print?what=skill:${skill}`} />
    </Rows>
  );
}
