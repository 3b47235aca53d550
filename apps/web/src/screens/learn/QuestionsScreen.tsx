import { learnQuestions, questionTopics } from "@tussock/content/learn";
import { learnWords } from "@tussock/content/words/learn";
import { BackBar } from "#app/BackBar.tsx";
import { ThoughtField } from "#app/KeptThoughts.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { DoNowView } from "./Blocks.tsx";
import "./learn.css";

const words = learnWords.questions;

/** C15: questions that people ask, each with a short answer and a way on. */
export function QuestionsScreen() {
  usePageTitle(learnWords.title);
  const isOpen = useTussock().vault.value.is === "open";
  return (
    <div class="app">
      <BackBar href="/learn" label={learnWords.back} />
      <main id="main" class="stack stack-6">
        <div class="stack stack-2">
          <h1>{words.title}</h1>
          <p class="lead">{words.meta}</p>
        </div>
        {questionTopics.map(({ id, name }) => (
          <section key={id} class="stack stack-2" aria-labelledby={`questions-${id}`}>
            <h2 class="sans learn-shelf" id={`questions-${id}`}>
              {name}
            </h2>
            <div class="card learn-questions">
              {learnQuestions
                .filter(({ topic }) => topic === id)
                .map((asked) => (
                  <Disclosure key={asked.id} summary={asked.question}>
                    <div class="stack stack-3">
                      {asked.answer.map((line) => (
                        <p key={line}>{line}</p>
                      ))}
                      {asked.now && <DoNowView now={asked.now} />}
                    </div>
                  </Disclosure>
                ))}
            </div>
          </section>
        ))}
        {isOpen && (
          <Card gap={3} labelledBy="questions-yours">
            <h2 id="questions-yours">{words.yours}</h2>
            <ThoughtField about={{ kind: "page", id: "questions" }} label={words.yoursLabel} hint={words.yoursMeta} />
          </Card>
        )}
      </main>
    </div>
  );
}
