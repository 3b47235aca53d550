/** What holds for all fifteen: for whoever takes part (B2), and for whoever leads (B1). */
import { clientNotes, leaderNotes, type Note } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { AboutPiece } from "#app/AboutPiece.tsx";
import { YouPage } from "#app/YouPage.tsx";

const words = activitiesWords.notes;

export function NotesScreen() {
  return (
    <YouPage title={words.title} back={{ href: "/activities", label: activitiesWords.backToShelf }}>
      <Notes id="notes-client" title={words.client} notes={clientNotes.notes} />
      <Notes id="notes-leader" title={words.leader} notes={leaderNotes.notes} />
      <AboutPiece piece={leaderNotes.piece} />
    </YouPage>
  );
}

function Notes({ id, title, notes }: { readonly id: string; readonly title: string; readonly notes: readonly Note[] }) {
  return (
    <section class="stack stack-5" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {notes.map((note) => (
        <section key={note.title} class="stack stack-2">
          <h3>{note.title}</h3>
          {note.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </section>
  );
}
