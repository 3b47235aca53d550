import type { Activity } from "@tussock/content/activities";
import { leadingWords as words } from "@tussock/content/words/leading";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";

/** What a leader looks at before the first part. */
export function BeforeNotes({ activity }: { readonly activity: Activity }) {
  const { group, cautions } = activity;
  return (
    <Disclosure summary={words.notes.title}>
      <div class="stack stack-3">
        <p>{words.notes.size(group.size.least, group.size.most)}</p>
        <p>
          <b class="strong">{words.notes.bring}:</b> {group.bring.join(", ")}
        </p>
        {group.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <b class="strong">{words.notes.sharing}:</b> {group.sharing}
        </p>
        {cautions.map((caution) => (
          <p key={caution}>
            <b class="strong">{words.notes.cautions}:</b> {caution}
          </p>
        ))}
        <p>
          <Link href="/activities/notes">{words.notes.general}</Link>
        </p>
      </div>
    </Disclosure>
  );
}
