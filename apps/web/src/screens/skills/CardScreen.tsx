import { cardById, skillModules, type SkillCard } from "@tussock/content/skills/cards";
import { guideById } from "@tussock/content/skills/guides";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { AboutPiece } from "#app/AboutPiece.tsx";
import { BackBar } from "#app/BackBar.tsx";
import { KeptThoughts } from "#app/KeptThoughts.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { useProfile } from "#app/useProfile.ts";
import { Button } from "#ui/Button.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { playFillIcon, starFillIcon, starIcon, warningIcon } from "#ui/icon/icons.ts";
import { MineOnCard } from "./MineOnCard.tsx";
import { NoSuchSkill } from "./NoSuchSkill.tsx";
import { guidePath, keptWith, ratePath } from "./skills.ts";
import "./skills.css";

const words = skillsWords.card;

/** One skill on one card. All of it is there without a vault and without a network. */
export function CardScreen({ id }: { readonly id: string }) {
  usePageTitle(skillsWords.title);
  const card = cardById(id);
  return (
    <div class="app">
      <BackBar href="/skills" label={words.backToAll}>
        {card && <KeepButton skill={card.id} />}
      </BackBar>
      <main id="main">{card ? <Card key={card.id} card={card} /> : <NoSuchSkill />}</main>
    </div>
  );
}

function Card({ card }: { readonly card: SkillCard }) {
  const module = skillModules.find(({ id }) => id === card.module);
  return (
    <article class="stack stack-6">
      <header class="stack stack-2">
        <span class="over">{skillsWords.group(module?.name ?? "", card.group)}</span>
        <h1>{card.name}</h1>
        <p class="lead">{card.plainName}</p>
      </header>
      <UseNow card={card} />
      {card.cautions.length > 0 && (
        <Note tone="sedge" icon={warningIcon}>
          <div class="skill-cautions">
            <b class="strong">{words.caution}</b>
            {card.cautions.map((caution) => (
              <p key={caution}>{caution}</p>
            ))}
          </div>
        </Note>
      )}
      <section class="stack stack-2">
        <h2>{words.forWhat}</h2>
        <p>{card.forWhat}</p>
      </section>
      <section class="stack stack-2">
        <h2>{words.when}</h2>
        <ul class="skill-when">
          {card.when.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="stack stack-3">
        <h2>{words.steps}</h2>
        <ol class="skill-steps">
          {card.steps.map(({ word, line }) => (
            <li key={line}>
              <span>
                {word !== undefined && <b class="strong">{word}</b>}
                {line}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section class="stack stack-2">
        <h2>{words.whenNot}</h2>
        <p>{card.whenNot}</p>
      </section>
      <MineOnCard skill={card.id} />
      <KeptThoughts about={{ kind: "skill", id: card.id }} />
      <AboutPiece piece={card.piece} />
    </article>
  );
}

/** Guided where guidance helps; a card without a guide is used by reading it. */
function UseNow({ card }: { readonly card: SkillCard }) {
  const [best, ...others] = card.guides.flatMap((id) => guideById(id) ?? []);
  return (
    <div class="stack stack-3">
      {best && (
        <>
          <Button wide size="lg" icon={playFillIcon} href={guidePath(best.id)} describedBy="skill-guided">
            {words.begin}
          </Button>
          <p class="meta skill-guided" id="skill-guided">
            {words.guided(sharedWords.minutesLong(best.minutes))}
          </p>
        </>
      )}
      <Button wide kind="second" href={ratePath(card.id)}>
        {words.used}
      </Button>
      {others.length > 0 && (
        <div class="skill-other">
          {others.map(({ id, plainName, minutes }) => (
            <Link key={id} href={guidePath(id)}>
              {`${plainName}, ${sharedWords.minutesLong(minutes)}`}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}

/** Kept in the vault: which skills someone keeps at hand says something about them. */
function KeepButton({ skill }: { readonly skill: string }) {
  const tussock = useTussock();
  const profile = useProfile();
  if (!profile) return null;
  const kept = profile.keptSkills ?? [];
  const isKept = kept.includes(skill);

  async function keep() {
    const saved = await tussock.ask("saveProfile", { keptSkills: keptWith(kept, skill, !isKept) });
    if (!saved.ok) tussock.say({ text: sharedWords.saveTrouble[saved.trouble] });
    else if (!isKept) tussock.say({ text: words.kept });
  }

  return (
    <IconButton
      icon={isKept ? starFillIcon : starIcon}
      label={words.keep}
      pressed={isKept}
      onPress={() => void keep()}
    />
  );
}
