import { useRef, useState } from "preact/hooks";
import { lockWords } from "@tussock/content/words/lock";
import { Button } from "#ui/Button.tsx";
import { Note } from "#ui/Note.tsx";
import { Stack } from "#ui/Stack.tsx";
import { fingerprintIcon, infoIcon } from "#ui/icon/icons.ts";
import { useTussock } from "../tussock.ts";
import { SecretField } from "../secret/SecretField.tsx";
import { unlockWithPasskey, unlockWithPassphrase, type Unlocking, type UnlockTrouble } from "./unlock.ts";

export interface UnlockFormProps {
  readonly ways: readonly ("passphrase" | "passkey")[];
  readonly passkeyId?: Uint8Array | undefined;
  /** What the main button says: "Unlock", "Go on". */
  readonly action: string;
  readonly onOpened: () => void;
  /** What the field asks for, where it is not the passphrase. */
  readonly label?: string | undefined;
  /** Where it begins; the gallery shows each. */
  readonly start?: Unlocking | undefined;
}

/** Every way to open the lock. No count of tries and no clock: a tired person types slowly and often. */
export function UnlockForm({ ways, passkeyId, action, onOpened, label, start = { is: "waiting" } }: UnlockFormProps) {
  const tussock = useTussock();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState("");
  const [now, setNow] = useState<Unlocking>(start);
  const withPasskey = ways.includes("passkey") && passkeyId !== undefined;
  const withPassphrase = ways.includes("passphrase");
  const trouble = now.is === "trouble" ? now.trouble : undefined;

  async function open(way: () => Promise<"opened" | UnlockTrouble>) {
    if (now.is === "opening") return;
    setNow({ is: "opening" });
    const came = await way();
    setNow(came === "opened" ? { is: "waiting" } : { is: "trouble", trouble: came });
    if (came === "opened") return onOpened();
    form.current?.querySelector("input")?.focus();
  }

  return (
    <Stack gap={3}>
      {withPasskey && (
        <Stack gap={2}>
          <Button
            wide
            icon={fingerprintIcon}
            unavailable={now.is === "opening"}
            onPress={() => void open(() => unlockWithPasskey(tussock, passkeyId))}
          >
            {words.withPasskey}
          </Button>
          <p class="meta">{words.passkeyHint}</p>
          {(trouble === "cancelled" ||
            trouble === "wrongPasskey" ||
            (trouble === "tooManyTries" && !withPassphrase)) && (
            <Note icon={infoIcon} role="status">
              {words.trouble[trouble]}
            </Note>
          )}
        </Stack>
      )}
      {withPassphrase && (
        <form
          ref={form}
          class="stack stack-3"
          onSubmit={(event) => {
            event.preventDefault();
            void open(() => unlockWithPassphrase(tussock.ask, typed));
          }}
        >
          <SecretField
            label={label ?? (withPasskey ? words.or : words.passphrase)}
            value={typed}
            onInput={setTyped}
            autoComplete={label === undefined ? "current-password" : undefined}
            error={
              trouble === "empty" || trouble === "wrongKey" || trouble === "tooManyTries"
                ? words.trouble[trouble]
                : undefined
            }
          />
          <Button wide submit kind={withPasskey ? "second" : "main"} unavailable={now.is === "opening"}>
            {action}
          </Button>
        </form>
      )}
      <p class="vh" role="status">
        {now.is === "opening" ? words.opening : ""}
      </p>
    </Stack>
  );
}

const words = lockWords.unlock;
