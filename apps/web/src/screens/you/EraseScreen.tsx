import { useEffect, useRef, useState } from "preact/hooks";
import { youWords } from "@tussock/content/words/you";
import { localeFor } from "#app/locale.ts";
import { YouPage } from "#app/YouPage.tsx";
import { useFacts } from "#app/useFacts.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Stack } from "#ui/Stack.tsx";
import { infoIcon, trashIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { eraseAll, secondQuestion, steadyMs, type Erasing } from "./erase.ts";

/** Also reached while the vault is locked or hurt, as the way to start again. */
export function EraseScreen({
  start = "first",
  steadyAtOnce = false,
}: {
  readonly start?: Erasing;
  /** For the gallery: a button that changes by itself is not the same in any two pictures. */
  readonly steadyAtOnce?: boolean;
}) {
  const tussock = useTussock();
  const { facts } = useFacts();
  const [now, setNow] = useState<Erasing>(start);
  const question = useRef<HTMLHeadingElement>(null);
  const [steady, setSteady] = useState(steadyAtOnce);
  const isOpen = tussock.vault.value.is === "open";
  const back = isOpen ? undefined : { href: "/", label: words.keep };
  useEffect(() => {
    if (now !== "second") return undefined;
    question.current?.focus();
    const timer = setTimeout(() => setSteady(true), steadyMs);
    return () => clearTimeout(timer);
  }, [now]);

  async function erase() {
    setNow("working");
    setNow(await eraseAll(tussock.ask));
  }

  if (now === "gone") {
    return (
      <YouPage title={words.title} back={{ href: "/", label: words.startAgain }}>
        <Note icon={infoIcon} role="status">
          {words.gone}
        </Note>
        <Button wide href="/">
          {words.startAgain}
        </Button>
      </YouPage>
    );
  }
  return (
    <YouPage title={words.title} back={back}>
      {now === "first" && (
        <>
          <Stack gap={3}>
            <p class="lead">{words.lead}</p>
            <p>{words.copiesStay}</p>
            {isOpen && <Link href="/you/copy">{words.copyFirst}</Link>}
          </Stack>
          <Stack gap={2}>
            <Button wide href={isOpen ? "/you" : "/"}>
              {words.keep}
            </Button>
            <Button wide kind="danger" icon={trashIcon} onPress={() => setNow("second")}>
              {words.first}
            </Button>
          </Stack>
        </>
      )}
      {now !== "first" && (
        <Card gap={4} labelledBy="erase-second">
          <h2 id="erase-second" ref={question} tabIndex={-1}>
            {words.secondTitle}
          </h2>
          {secondQuestion(facts, tussock.moment(), localeFor(tussock.preferences.value)).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {now === "notDone" && (
            <Note tone="ember" icon={warningCircleIcon} role="alert">
              {words.notDone}
            </Note>
          )}
          <Stack gap={2}>
            <Button wide unavailable={now === "working"} href={isOpen ? "/you" : "/"}>
              {words.keep}
            </Button>
            <Button
              wide
              kind="danger"
              unavailable={now === "working" || (now === "second" && !steady)}
              onPress={() => void erase()}
            >
              {words.second}
            </Button>
          </Stack>
          <p class="vh" role="status">
            {now === "working" ? words.working : ""}
          </p>
        </Card>
      )}
    </YouPage>
  );
}

const words = youWords.erasing;
