import { useEffect, useRef, useState } from "preact/hooks";
import { lockWords } from "@tussock/content/words/lock";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/TextField.tsx";
import { eyeIcon, eyeSlashIcon } from "#ui/icon/icons.ts";
import "./secretField.css";

export interface SecretFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly error?: string | undefined;
  readonly autoComplete?: "current-password" | "new-password" | undefined;
  /** What the button beside it says to those who hear it. */
  readonly showLabel?: string | undefined;
  readonly hideLabel?: string | undefined;
}

/** A secret that can be looked at, and that says when Caps Lock would spoil it. */
export function SecretField({
  label,
  hint,
  value,
  onInput,
  error,
  autoComplete,
  showLabel = words.showLabel,
  hideLabel = words.hideLabel,
}: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = place.current;
    const hear = (event: KeyboardEvent): void => setCapsLock(event.getModifierState("CapsLock"));
    field?.addEventListener("keydown", hear);
    field?.addEventListener("keyup", hear);
    return () => {
      field?.removeEventListener("keydown", hear);
      field?.removeEventListener("keyup", hear);
    };
  }, []);
  return (
    <div class="secret" ref={place}>
      <TextField
        label={label}
        hint={hint}
        value={value}
        onInput={onInput}
        error={error}
        type={shown ? "text" : "password"}
        // While it can be read it is plain text to the browser, which keeps such fields for its next start.
        autoComplete={shown ? "off" : autoComplete}
      />
      <Button
        kind="quiet"
        size="sm"
        icon={shown ? eyeSlashIcon : eyeIcon}
        label={shown ? hideLabel : showLabel}
        onPress={() => setShown(!shown)}
      >
        {shown ? words.hide : words.show}
      </Button>
      <p class="meta" role="status">
        {capsLock ? words.capsLock : ""}
      </p>
    </div>
  );
}

const words = lockWords.unlock;
