import type { ComponentChildren } from "preact";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { xIcon } from "#ui/icon/icons.ts";
import { classes } from "#ui/classes.ts";
import { stepPath } from "./stepPath.ts";

const words = rightnowWords.skill;

/** What stands around a skill: the way out and the hand of help. On the moor while time runs. */
export function SkillPage({
  moor,
  children,
}: {
  readonly moor?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const back = stepPath();
  return (
    <div class={classes("app", moor !== undefined && "skill-moor")}>
      {moor}
      <TopBar
        start={
          <IconButton
            edge="start"
            icon={xIcon}
            href={back ?? "/right-now"}
            label={back === undefined ? words.leave : words.leaveToStep}
          />
        }
        end={<RightNowButton />}
      />
      <main id="main" class="skill-page">
        {children}
      </main>
    </div>
  );
}
