import { toScore } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { Scale } from "#ui/Scale.tsx";

const words = activitiesWords.run;

export function ScoreField({
  label,
  hint,
  ends,
  value,
  onScore,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly ends: readonly [string, string];
  readonly value: number | undefined;
  readonly onScore: (score: number) => void;
}) {
  return (
    <Scale
      label={label}
      hint={hint}
      ends={ends}
      value={toScore(value)}
      fill="heather"
      lowerLabel={words.lower(label)}
      higherLabel={words.higher(label)}
      unsetWord={words.notRated}
      onChange={onScore}
    />
  );
}
