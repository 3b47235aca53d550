import { sourceById, type Piece } from "@tussock/content/sources";
import { skillsWords } from "@tussock/content/words/skills";
import { Disclosure } from "#ui/Disclosure.tsx";
import "./aboutPiece.css";

const words = skillsWords.piece;

/** Where a piece of teaching text comes from, and whether a clinician has read it. */
export function AboutPiece({ piece }: { readonly piece: Piece }) {
  const { review } = piece;
  return (
    <Disclosure summary={words.title}>
      <div class="stack stack-3 meta">
        <p>
          {review.state === "waiting" ? words.waiting(review.for) : words.reviewed(review.by, review.on)}{" "}
          {words.version(piece.version)}.
        </p>
        <div>
          <h3 class="sans about-piece">{words.sources}</h3>
          <ul class="about-piece-list">
            {piece.sources.map((id) => (
              <li key={id}>{sourceById(id)?.name ?? id}</li>
            ))}
          </ul>
        </div>
      </div>
    </Disclosure>
  );
}
