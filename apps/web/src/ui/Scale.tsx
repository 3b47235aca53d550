import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { arrowRightIcon, minusBoldIcon, plusBoldIcon } from "./icon/icons.ts";
import { highest, lowest, startOf, stepBy, typedScore } from "./scaleValue.ts";

export interface ScaleProps {
  readonly label: string;
  /** Undefined while not rated: no number is shown, so that nobody logs a 50 they never chose. */
  readonly value?: number | undefined;
  readonly before?: number | undefined;
  readonly beforeWord?: string | undefined;
  readonly afterWord?: string | undefined;
  readonly fill?: "moss" | "heather" | "pool" | undefined;
  readonly ends?: readonly [string, string] | undefined;
  readonly hint?: string | undefined;
  /** "Mood: 5 lower" */
  readonly lowerLabel: string;
  readonly higherLabel: string;
  readonly onChange: (value: number) => void;
  /** What stands where the number will be: "not rated". */
  readonly unsetWord?: string | undefined;
}

/** 0 to 100 by dragging, tapping, minus and plus, arrow keys, or typing after a press on the number (WCAG 2.5.7). */
export function Scale({
  label,
  value,
  before,
  beforeWord = "",
  afterWord = "",
  fill = "moss",
  ends,
  hint,
  lowerLabel,
  higherLabel,
  onChange,
  unsetWord = "–",
}: ScaleProps) {
  const id = useId();
  const unset = value === undefined;
  const shown = value ?? startOf(before);
  const said = unset ? unsetWord : before === undefined ? `${value}` : `${value}, ${beforeWord} ${before}`;
  return (
    <div
      class={unset ? "scale scale--unset" : "scale"}
      style={{ "--v": unset ? 0 : shown, "--b": before ?? 0, "--fill": `var(--${fill})` }}
    >
      <div class="spread">
        <label class="label" id={`${id}-label`} for={id}>
          {label}
        </label>
        <span class="ba">
          {before !== undefined && (
            <span class="was">
              {beforeWord} <span class="num b">{before}</span>
              <Icon icon={arrowRightIcon} small flip />
              {afterWord}
            </span>
          )}
          <ScaleNumber
            labelledBy={`${id}-label`}
            value={value}
            unsetWord={unsetWord}
            tone={before === undefined ? "" : "a"}
            onChange={onChange}
          />
        </span>
      </div>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div class="row2">
        <button class="pm" type="button" aria-label={lowerLabel} onClick={() => onChange(stepBy(value, before, -5))}>
          <Icon icon={minusBoldIcon} small />
        </button>
        <div class="track">
          <input
            id={id}
            type="range"
            autocomplete="off"
            min={lowest}
            max={highest}
            step={1}
            value={shown}
            aria-valuetext={said}
            aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
            onClick={(event) => {
              // A tap exactly on the waiting thumb moves nothing, so the browser tells of no input: it is a choice all the same.
              if (unset) onChange(event.currentTarget.valueAsNumber);
            }}
            onKeyDown={(event) => {
              if (!unset || (event.key !== "Enter" && event.key !== " ")) return;
              event.preventDefault();
              onChange(event.currentTarget.valueAsNumber);
            }}
          />
          {before !== undefined && <span class="bmark" />}
        </div>
        <button class="pm" type="button" aria-label={higherLabel} onClick={() => onChange(stepBy(value, before, 5))}>
          <Icon icon={plusBoldIcon} small />
        </button>
      </div>
      {ends && (
        <div class="ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  );
}

interface ScaleNumberProps {
  readonly labelledBy: string;
  readonly value: number | undefined;
  readonly unsetWord: string;
  readonly tone: string;
  readonly onChange: (value: number) => void;
}

/** The number itself: pressed, it becomes a field for typing it. */
function ScaleNumber({ labelledBy, value, unsetWord, tone, onChange }: ScaleNumberProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const giveFocusBack = useRef(false);
  useLayoutEffect(() => {
    if (typed === undefined && giveFocusBack.current) button.current?.focus();
    giveFocusBack.current = false;
  }, [typed]);
  if (typed === undefined) {
    return (
      <button
        class={`numbtn ${value === undefined ? "unset" : `num ${tone}`}`}
        type="button"
        id={id}
        aria-labelledby={`${labelledBy} ${id}`}
        ref={button}
        onClick={() => setTyped(value === undefined ? "" : `${value}`)}
      >
        {value ?? unsetWord}
      </button>
    );
  }
  function finish(keep: boolean) {
    const score = keep ? typedScore(typed ?? "") : undefined;
    setTyped(undefined);
    if (score !== undefined) onChange(score);
  }
  return (
    <input
      class="num numfield"
      type="text"
      inputMode="numeric"
      maxLength={3}
      autocomplete="off"
      aria-labelledby={labelledBy}
      value={typed}
      ref={selectAtOnce}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        // The field also loses the focus when Enter or Escape takes it away; that was dealt with already.
        if (!giveFocusBack.current) finish(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        giveFocusBack.current = true;
        finish(event.key === "Enter");
      }}
    />
  );
}

function selectAtOnce(field: HTMLInputElement | null) {
  if (!field || document.activeElement === field) return;
  field.focus();
  field.select();
}
