/** The one page: what was chosen, in the words it was chosen in. The same on the screen and on paper. */
import type { PathDay, SessionReview } from "@tussock/domain";
import { reviewWords } from "@tussock/content/words/review";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { DaysPath } from "#app/DaysPath.tsx";
import { DaysGrid } from "./DaysGrid.tsx";
import { Logo } from "#ui/moor/Logo.tsx";
import type { Group } from "./sessionReview.ts";

const words = reviewWords.session;

export interface SessionSheetProps {
  readonly page: Pick<SessionReview, "from" | "to" | "lines"> & { readonly talkAbout?: readonly string[] };
  readonly name?: string | undefined;
  /** All days of the page, when they are drawn. */
  readonly days?: readonly PathDay[] | undefined;
}

export function SessionSheet({ page, name, days }: SessionSheetProps) {
  const locale = localeFor(useTussock().preferences.value);
  const groups = groupsOf(page.lines);
  return (
    <section class="card session-page" aria-labelledby="session-page">
      <header class="session-page-head">
        <Logo size={28} />
        <h2 id="session-page">{words.sheet.title}</h2>
        <p class="meta">
          {[
            name,
            words.sheet.since(sharedWords.dayWithYear(page.from, locale), sharedWords.dayWithYear(page.to, locale)),
          ]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </p>
      </header>
      {page.talkAbout && page.talkAbout.length > 0 && (
        <div class="note note--heather session-talk">
          <h3 class="sans">{words.talk.title}</h3>
          <ul>
            {page.talkAbout.map((line) => (
              <li key={line} class="session-quote">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      {days && days.length > 0 && <DaysOfPage days={days} />}
      {page.lines.length === 0 && !page.talkAbout && <p class="meta">{words.empty}</p>}
      {groups.map(([group, lines]) => (
        <section key={group}>
          <h3 class="sans">{words.groups[group]}</h3>
          <ul class="session-lines">
            {lines.map(({ fact, text }) => (
              <li key={fact}>{text}</li>
            ))}
          </ul>
          {group === "change" && <p class="meta">{words.smallSample}</p>}
        </section>
      ))}
      <p class="meta session-foot">{words.footer}</p>
    </section>
  );
}

/** From the first day in the head to the last: one week as a path, more (or less) as rows of seven. */
function DaysOfPage({ days }: { readonly days: readonly PathDay[] }) {
  return days.length === 7 ? (
    <DaysPath days={days} label={words.days} dates />
  ) : (
    <DaysGrid days={days} label={words.days} />
  );
}

/** By the name of its fact; what a later version chose stands under the last heading it fits. */
function groupsOf(lines: SessionReview["lines"]): readonly (readonly [Group, SessionReview["lines"]])[] {
  const groups = new Map<Group, SessionReview["lines"]>();
  for (const line of lines) {
    const group = groupFor[line.fact.split(":")[0] ?? ""] ?? "steps";
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return [...groups];
}
const groupFor: Readonly<Record<string, Group | undefined>> = {
  steps: "steps",
  biggest: "steps",
  mood: "change",
  confidence: "change",
  lift: "change",
  inTheWay: "inTheWay",
  skill: "skills",
  ahead: "ahead",
  ownWords: "ownWords",
  wins: "wins",
  thoughts: "thoughts",
};
