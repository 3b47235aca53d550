import { rightnowWords as words } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { useReadable } from "#app/useReadable.ts";
import { useSkillUses } from "#app/useSkillUses.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Row } from "#ui/Row.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import type { IconDrawing } from "#ui/icon/IconDrawing.ts";
import {
  cloudSunIcon,
  doorOpenIcon,
  footprintsIcon,
  handHeartIcon,
  phoneCallIcon,
  plantIcon,
  wavesIcon,
  xIcon,
} from "#ui/icon/icons.ts";
import { countHelped, rightNowRows } from "./rightNow.ts";
import { stepPath } from "./stepPath.ts";
import "./rightnow.css";

/** The emergency path: drawn at once from what the app carries; a vault only adds a hint to a row. */
export function RightNowScreen() {
  usePageTitle(sharedWords.tabs.rightNow);
  const tussock = useTussock();
  const uses = useSkillUses();
  const today = useReadable() ? tussock.today.value : undefined;
  const back = stepPath();
  return (
    <div class="app right-now">
      <TopBar
        start={
          <IconButton
            edge="start"
            icon={xIcon}
            href={back ?? "/"}
            label={back === undefined ? words.close : words.closeToStep}
          />
        }
        end={<Link href="/skills">{words.allSkills}</Link>}
      />
      <main id="main">
        <div class="now-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <span class="grow" />
        <ul class="now-list">
          {rightNowRows(today, countHelped(uses)).map(({ id, sentence, hint, href }) => (
            <li key={id} class={id === "not-safe" ? "now-safe" : undefined}>
              <Row icon={icons[id] ?? handHeartIcon} title={sentence} meta={hint} href={href} trailing="none" />
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

const icons: Readonly<Record<string, IconDrawing>> = {
  "too-much": wavesIcon,
  "cant-start": footprintsIcon,
  hide: doorOpenIcon,
  "messed-up": cloudSunIcon,
  "little-energy": plantIcon,
  "not-safe": phoneCallIcon,
};
