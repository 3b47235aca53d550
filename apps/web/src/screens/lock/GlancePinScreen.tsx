import { useEffect, useState } from "preact/hooks";
import { lockWords } from "@tussock/content/words/lock";
import { sharedWords } from "@tussock/content/words/shared";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Stack } from "#ui/Stack.tsx";
import { TextField } from "#ui/TextField.tsx";
import { eyeSlashIcon, handHeartFillIcon } from "#ui/icon/icons.ts";
import { isRightPin, secondsLeft, withoutPin } from "./glancePin.ts";
import "./lock.css";

export interface GlancePinScreenProps {
  readonly onOpen: () => void;
  readonly start?: "typing" | "wrong" | "waiting" | undefined;
}

/** Covers the screen until the PIN is typed. It seals nothing, so it never keeps its owner out either. */
export function GlancePinScreen({ onOpen, start = "typing" }: GlancePinScreenProps) {
  usePageTitle(words.coverTitle);
  const tussock = useTussock();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(start === "wrong");
  const [waitingSince, setWaitingSince] = useState(start === "waiting" ? tussock.moment().at : undefined);
  const [left, setLeft] = useState(() => secondsLeft(tussock.moment().at, tussock.moment().at));
  const pin = tussock.preferences.value.glancePin;
  const vault = tussock.vault.value;
  const lockable = vault.is === "open" && vault.lockable;

  useEffect(() => {
    if (waitingSince === undefined) return undefined;
    const tick = setInterval(() => {
      const seconds = secondsLeft(waitingSince, tussock.moment().at);
      setLeft(seconds);
      if (seconds > 0) return;
      tussock.prefer(withoutPin);
      onOpen();
    }, 1000);
    return () => clearInterval(tick);
  }, [waitingSince, tussock, onOpen]);

  async function open() {
    if (!pin || (await isRightPin(typed, pin))) return onOpen();
    setWrong(true);
  }
  /** The lock is the stronger of the two: whoever opens it needs no PIN. */
  function lockInstead() {
    tussock.prefer(withoutPin);
    void tussock.lock().then(onOpen);
  }

  return (
    <div class="app">
      <main id="main" class="stack stack-4 unlock">
        <Empty icon={eyeSlashIcon} title={words.coverTitle} level={1}>
          <form
            class="unlock-form stack stack-3"
            onSubmit={(event) => {
              event.preventDefault();
              void open();
            }}
          >
            <TextField
              label={words.field}
              type="password"
              inputMode="numeric"
              maxLength={8}
              value={typed}
              error={wrong ? words.trouble.wrong : undefined}
              onInput={(text) => {
                setTyped(text);
                setWrong(false);
              }}
            />
            <Button submit wide>
              {words.open}
            </Button>
          </form>
          <Button kind="help" wide icon={handHeartFillIcon} href="/right-now">
            {lockWords.rightNow}
          </Button>
        </Empty>
        <Disclosure summary={words.forgot} open={start === "waiting"}>
          <Stack gap={3}>
            {lockable ? (
              <Button kind="second" wide onPress={lockInstead}>
                {words.forgotLock}
              </Button>
            ) : (
              <>
                <p>{words.forgotWait}</p>
                {waitingSince === undefined ? (
                  <Button kind="second" wide onPress={() => setWaitingSince(tussock.moment().at)}>
                    {words.wait}
                  </Button>
                ) : (
                  <>
                    <p role="timer">{words.waiting(sharedWords.timerClock(left))}</p>
                    <Button kind="quiet" wide onPress={() => setWaitingSince(undefined)}>
                      {words.stopWaiting}
                    </Button>
                  </>
                )}
              </>
            )}
          </Stack>
        </Disclosure>
      </main>
    </div>
  );
}

const words = lockWords.pin;
