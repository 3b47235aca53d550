import { useId } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { warningCircleFillIcon } from "./icon/icons.ts";

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** Leaving the field is when a mistake may be shown, never while typing. */
  readonly onLeave?: (() => void) | undefined;
  /** A field of several lines when given. */
  readonly rows?: number | undefined;
  /** How to put it right. */
  readonly error?: string | undefined;
  readonly type?: "text" | "password" | "search" | "number" | "tel" | "date" | "time" | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "search" | undefined;
  readonly maxLength?: number | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  /** "off" unless given: of any other field the browser writes the words to its own disk, to restore them at its next start. */
  readonly autoComplete?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  /** Said beside the label of a field that may stay empty. */
  readonly optionalWord?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly name?: string | undefined;
}

export function TextField({
  label,
  hint,
  value,
  onInput,
  onLeave,
  rows,
  error,
  type = "text",
  hideLabel = false,
  optionalWord,
  autoComplete = "off",
  ...rest
}: TextFieldProps) {
  const id = useId();
  // Preact types one input per kind; all of ours are a line of text to it.
  const oneLine = type as "text";
  const described = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].join(" ").trim();
  const shared = {
    class: "input",
    id,
    value,
    autocomplete: autoComplete,
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": error === undefined ? undefined : "true",
    onBlur: onLeave && (() => onLeave()),
    ...rest,
  } as const;
  return (
    <div>
      <label class={hideLabel ? "vh" : "label"} for={id}>
        {label}
        {optionalWord !== undefined && (
          <>
            {" "}
            <span class="meta legend-hint">{optionalWord}</span>
          </>
        )}
      </label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows === undefined ? (
        <input {...shared} type={oneLine} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      <div aria-live="polite">
        {error !== undefined && (
          <p class="err" id={`${id}-error`}>
            <Icon icon={warningCircleFillIcon} small />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  );
}
