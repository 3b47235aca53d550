import { learnWords as words, type LearnPageId } from "@tussock/content/words/learn";
import { Icon } from "#ui/Icon.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import type { IconDrawing } from "#ui/icon/IconDrawing.ts";
import {
  calendarBlankIcon,
  cloudSunIcon,
  handHeartIcon,
  phoneCallIcon,
  plantIcon,
  stepsIcon,
  userCircleIcon,
} from "#ui/icon/icons.ts";
import { pagePath } from "./learn.ts";
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
        <p class="lead">{words.lead}</p>
        <nav aria-label={words.list}>
          <Rows>
            {words.pages.map(({ id, title, meta }) => (
              <Row key={id} icon={icons[id]} title={title} meta={meta} href={pagePath(id)} />
            ))}
          </Rows>
        </nav>
        <nav aria-label={words.alsoHere}>
          <Rows>
            <Row icon={handHeartIcon} title={words.skills.title} meta={words.skills.meta} href="/skills" />
            <Row icon={phoneCallIcon} title={words.safety.title} meta={words.safety.meta} href="/safety-plan" />
          </Rows>
        </nav>
      </div>
    </main>
  );
}

const icons: Readonly<Record<LearnPageId, IconDrawing>> = {
  "build-mastery": plantIcon,
  "a-little-harder": stepsIcon,
  "bad-day-test": cloudSunIcon,
  "no-step-days": calendarBlankIcon,
};
