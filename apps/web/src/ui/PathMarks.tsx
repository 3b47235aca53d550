import { Mark } from "./moor/Mark.tsx";

export interface PathMarksProps {
  readonly of: number;
  /** 1 for the first. */
  readonly at: number;
  /** "Step 3 of 5" */
  readonly label: string;
}

export function PathMarks({ of, at, label }: PathMarksProps) {
  return (
    <div class="line path-line">
      <div class="path-marks" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <Mark key={i} mark={i < at - 1 ? "done" : i === at - 1 ? "part" : "ahead"} size={22} seed={i + 3} />
        ))}
      </div>
      <span class="meta">{label}</span>
    </div>
  );
}
