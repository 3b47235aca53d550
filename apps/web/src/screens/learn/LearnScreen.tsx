import { learnPageById, learnShelves, type LearnPageId } from "@tussock/content/learn";
import { diaryWords } from "@tussock/content/words/diary";
import { learnWords as words } from "@tussock/content/words/learn";
import { printWords } from "@tussock/content/words/print";
import { proofWords } from "@tussock/content/words/proof";
import { thoughtsWords } from "@tussock/content/words/thoughts";
import { ComesBack } from "#app/ComesBack.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import type { IconDrawing } from "#ui/icon/IconDrawing.ts";
import {
  bookOpenIcon,
  calendarBlankIcon,
  chatTeardropIcon,
  cloudSunIcon,
  footprintsIcon,
  handHeartIcon,
  houseLineIcon,
  notePencilIcon,
  pathIcon,
  phoneCallIcon,
  plantIcon,
  printerIcon,
  questionIcon,
  sealCheckIcon,
  stepsIcon,
  userCircleIcon,
  wavesIcon,
} from "#ui/icon/icons.ts";
import { pagePath, questionsPath } from "./learn.ts";
import "./learn.css";

export function LearnScreen() {
  return (
    <main id="main" class="learn">
      <header class="top">
        <div class="grow">
          <h1>{words.title}</h1>
        </div>
        <a class="iconbtn bleed-end only-phone" href="/you" aria-label={words.you}>
          <Icon icon={userCircleIcon} />
        </a>
      </header>
      <div class="stack stack-6 learn-narrow">
        <p class="lead">{words.reading.lead}</p>
        <ComesBack />
        {learnShelves.map(({ name, pages }, place) => (
          <section key={name} class="stack stack-2" aria-labelledby={`learn-shelf-${place}`}>
            <h2 class="sans learn-shelf" id={`learn-shelf-${place}`}>
              {name}
            </h2>
            <Rows>
              {pages.flatMap((id) => {
                const page = learnPageById(id);
                return page
                  ? [<Row key={id} icon={icons[id]} title={page.title} meta={page.meta} href={pagePath(id)} />]
                  : [];
              })}
            </Rows>
          </section>
        ))}
        <nav class="stack stack-2" aria-labelledby="learn-also">
          <h2 class="sans learn-shelf" id="learn-also">
            {words.alsoHere}
          </h2>
          <Rows>
            <Row icon={stepsIcon} title={words.activities.title} meta={words.activities.meta} href="/activities" />
            <Row icon={handHeartIcon} title={words.skills.title} meta={words.skills.meta} href="/skills" />
            <Row icon={questionIcon} title={words.questions.title} meta={words.questions.meta} href={questionsPath} />
            <Row icon={chatTeardropIcon} title={thoughtsWords.title} meta={words.thoughts.meta} href="/thoughts" />
            <Row icon={sealCheckIcon} title={proofWords.title} meta={words.proof.meta} href="/proof" />
            <Row icon={notePencilIcon} title={diaryWords.title} meta={diaryWords.short} href="/diary" />
            <Row icon={printerIcon} title={printWords.title} meta={printWords.meta} href="/print" />
            <Row icon={phoneCallIcon} title={words.safety.title} meta={words.safety.meta} href="/safety-plan" />
          </Rows>
        </nav>
      </div>
    </main>
  );
}

const icons: Readonly<Record<LearnPageId, IconDrawing>> = {
  "build-mastery": plantIcon,
  "three-rules": pathIcon,
  "a-little-harder": stepsIcon,
  "bad-day-test": cloudSunIcon,
  "five-areas": houseLineIcon,
  "act-first": footprintsIcon,
  "when-anxious": wavesIcon,
  "when-low": plantIcon,
  "when-in-doubt": questionIcon,
  "no-step-days": calendarBlankIcon,
  "with-other-skills": handHeartIcon,
  "thoughts-kept": chatTeardropIcon,
  sources: bookOpenIcon,
};
