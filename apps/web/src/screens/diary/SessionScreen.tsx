import { useEffect, useState } from "preact/hooks";
import type { DiaryScale } from "@tussock/domain";
import { sessionQuestions, type SessionAnswers } from "@tussock/domain/diary";
import { diaryWords } from "@tussock/content/words/diary";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { StrongUrge } from "./StrongUrge.tsx";
import { isStrong } from "./dayForm.ts";
import "./diary.css";

const words = diaryWords.session;
const urges = ["urgeToQuit", "urgeToHarm", "urgeToUse"] as const;

/** Six questions some therapists begin with; each may be left. */
export function DiarySessionScreen() {
  usePageTitle(diaryWords.title);
  const tussock = useTussock();
  const [asked, setAsked] = useState<{ readonly most: DiaryScale; readonly answers: SessionAnswers }>();
  const [trouble, setTrouble] = useState<SaveTrouble>();
  useEffect(() => {
    let here = true;
    void Promise.all([tussock.ask("diaryCard"), tussock.ask("diarySession")]).then(([card, session]) => {
      const most = card?.most ?? 5;
      if (here) setAsked({ most, answers: session?.most === most ? answersOf(session) : {} });
    });
    return () => void (here = false);
  }, [tussock]);

  async function save(answers: SessionAnswers) {
    const saved = await tussock.ask("keepDiarySession", answers);
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    tussock.go("/diary/week", { replace: true });
    tussock.say({ text: words.saved });
  }

  const most = asked?.most ?? 5;
  const answers = asked?.answers ?? {};
  const numbers = Array.from({ length: most + 1 }, (_, value) => String(value));
  return (
    <form
      class="app"
      onSubmit={(event) => {
        event.preventDefault();
        void save(answers);
      }}
    >
      <BackBar href="/diary" label={diaryWords.back} />
      <main id="main" class="stack stack-6 diary">
        <header class="stack stack-2">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </header>
        {trouble && (
          <NotSaved
            title={sharedWords.unsaved.setting}
            why={trouble}
            onTryAgain={() => void save(answers)}
            words={() =>
              sessionQuestions.map((question) => `${words[question]}: ${answers[question] ?? ""}`).join("\n")
            }
          />
        )}
        {!asked && <Skeleton label={diaryWords.loading} lines={4} />}
        {asked &&
          sessionQuestions.map((question) => (
            <div key={question} class="diary-line">
              <Segments
                legend={words[question]}
                name={`session-${question}`}
                options={numbers.map((value) => ({ value, label: value }))}
                value={answers[question] === undefined ? undefined : String(answers[question])}
                onChange={(value) => setAsked({ most, answers: { ...answers, [question]: Number(value) } })}
              />
            </div>
          ))}
        {urges.some((urge) => isStrong(answers[urge] === undefined ? undefined : { value: answers[urge], most })) && (
          <StrongUrge />
        )}
      </main>
      <Dock label={words.save}>
        <Button wide size="lg" submit>
          {words.save}
        </Button>
      </Dock>
    </form>
  );
}

function answersOf(session: SessionAnswers): SessionAnswers {
  return Object.fromEntries(
    sessionQuestions.flatMap((question) => (session[question] === undefined ? [] : [[question, session[question]]])),
  );
}
