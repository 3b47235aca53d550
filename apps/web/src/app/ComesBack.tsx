import { useEffect, useState } from "preact/hooks";
import { given, type Thought, type ThoughtNow } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { thoughtsWords } from "@tussock/content/words/thoughts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Link } from "#ui/Link.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { SaveTrouble, WordsTrouble } from "./asks.ts";
import { isWordsTrouble } from "./keptThoughts.ts";
import { localeFor } from "./locale.ts";
import { NotSaved } from "./NotSaved.tsx";
import { oneAtATime } from "./oneAtATime.ts";
import { findReturningThought } from "./returningThought.ts";
import { learnWords } from "@tussock/content/words/learn";
import { useTussock } from "./tussock.ts";
import "./comesBack.css";

const words = thoughtsWords.comesBack;
const choices: readonly ThoughtNow[] = ["same", "changed", "gone", "unsure"];
/** A thought that came back by itself (C17): at most one a day, always with a way past, gone for good with one tap. */
export function ComesBack() {
  const thought = useReturningThought();
  const [past, setPast] = useState(false);
  if (!thought || past) return null;
  return <ReturningThought thought={thought} onPast={() => setPast(true)} />;
}

function ReturningThought({ thought, onPast }: { readonly thought: Thought; readonly onPast: () => void }) {
  const tussock = useTussock();
  const [now, setNow] = useState<ThoughtNow>();
  const [line, setLine] = useState("");
  const [trouble, setTrouble] = useState<WordsTrouble | SaveTrouble>();
  const today = tussock.today.value?.day ?? thought.day;
  const kept = sharedWords.relativeDay(thought.day, today, localeFor(tussock.preferences.value));

  const [once] = useState(oneAtATime);
  async function keep(): Promise<boolean> {
    // Without a line the choice itself is what was said.
    const text = line.trim() || (now ? words.choices[now] : "");
    const saved = await tussock.ask("saveThought", {
      text,
      answers: thought.id,
      ...given({ now, about: thought.about }),
    });
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return false;
    tussock.say({ text: words.kept });
    onPast();
    return true;
  }

  async function neverThisOne() {
    const saved = await tussock.ask("thoughtCameBack", { id: thought.id, stayAway: true });
    if (saved.ok) onPast();
    else setTrouble(saved.trouble);
  }

  async function none() {
    const saved = await tussock.ask("saveProfile", { thoughtsStayAway: true });
    if (!saved.ok) return setTrouble(saved.trouble);
    tussock.say({ text: words.quieted });
    onPast();
  }

  return (
    <Card gap={4} labelledBy="comes-back">
      <div class="stack stack-2">
        <h2 class="sans comes-back" id="comes-back">
          {words.title}
        </h2>
        <blockquote class="comes-back-words">“{thought.text}”</blockquote>
        <p class="meta">{words.from(kept)}</p>
      </div>
      <Chips legend={words.ask}>
        {choices.map((choice) => (
          <Chip key={choice} kind="radio" name="comes-back" checked={now === choice} onChange={() => setNow(choice)}>
            {words.choices[choice]}
          </Chip>
        ))}
      </Chips>
      {now !== undefined && <TextField label={words.line} rows={2} value={line} onInput={setLine} />}
      {trouble !== undefined && isWordsTrouble(trouble) && <p role="alert">{learnWords.thought[trouble]}</p>}
      {trouble !== undefined && !isWordsTrouble(trouble) && (
        <NotSaved
          title={sharedWords.unsaved.thought}
          why={trouble}
          onTryAgain={() => void once(keep)}
          words={() => line}
        />
      )}
      <div class="line">
        {now !== undefined && <Button onPress={() => void once(keep)}>{words.keep}</Button>}
        <Button kind="second" onPress={onPast}>
          {words.notNow}
        </Button>
      </div>
      <div class="comes-back-ways">
        <Link onPress={() => void neverThisOne()}>{words.notThisOne}</Link>
        <Link onPress={() => void none()}>{words.quiet}</Link>
      </div>
    </Card>
  );
}

/** Chosen once for as long as the screen stands, and remembered as today's: a second look brings no second thought. */
function useReturningThought(): Thought | undefined {
  const tussock = useTussock();
  const [thought, setThought] = useState<Thought>();
  const today = tussock.today.value?.day;
  const isOpen = tussock.vault.value.is === "open";
  useEffect(() => {
    if (!isOpen || today === undefined) return undefined;
    let here = true;
    void (async () => {
      const back = await findReturningThought(tussock.ask, today);
      if (!here || !back) return;
      setThought(back);
      await tussock.ask("thoughtCameBack", { id: back.id });
    })();
    return () => {
      here = false;
    };
  }, [isOpen, today, tussock]);
  return isOpen ? thought : undefined;
}
