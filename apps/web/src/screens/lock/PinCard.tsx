import { useState } from "preact/hooks";
import { lockWords } from "@tussock/content/words/lock";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { TextField } from "#ui/TextField.tsx";
import { isPin, makePin, withoutPin } from "./glancePin.ts";

/** Says in its first line what it is not. */
export function PinCard({ start = "resting" }: { readonly start?: "resting" | "typing" }) {
  const tussock = useTussock();
  const [now, setNow] = useState(start);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const [news, setNews] = useState("");
  const hasPin = tussock.preferences.value.glancePin !== undefined;

  async function save() {
    if (!isPin(typed)) return setWrong(true);
    tussock.prefer({ glancePin: await makePin(typed) });
    setTyped("");
    setNow("resting");
    setNews(words.changed);
  }
  function remove() {
    tussock.prefer(withoutPin);
    setNews(words.removed);
  }

  return (
    <Card gap={3} labelledBy="glance-pin">
      <h2 class="sans lock-group" id="glance-pin">
        {words.title}
      </h2>
      <p>{words.what}</p>
      {hasPin && now === "resting" && (
        <>
          <p>{words.isSet}</p>
          <Button kind="second" wide onPress={remove}>
            {words.remove}
          </Button>
        </>
      )}
      {!hasPin && now === "resting" && (
        <Button kind="second" wide onPress={() => setNow("typing")}>
          {words.set}
        </Button>
      )}
      {now === "typing" && (
        <form
          class="stack stack-3"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField
            label={words.newPin}
            hint={words.newPinHint}
            value={typed}
            inputMode="numeric"
            maxLength={8}
            error={wrong ? words.trouble.notDigits : undefined}
            onInput={(text) => {
              setTyped(text);
              setWrong(false);
            }}
          />
          <Button submit wide>
            {words.save}
          </Button>
        </form>
      )}
      <p class="meta" role="status">
        {news}
      </p>
    </Card>
  );
}

const words = lockWords.pin;
