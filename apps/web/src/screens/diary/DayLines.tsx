import type { DiaryDay, DiaryRow, DiaryScale } from "@tussock/domain";
import { TIMES_MOST } from "@tussock/domain/diary";
import { diaryWords } from "@tussock/content/words/diary";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Segments } from "#ui/Segments.tsx";
import { minusBoldIcon, plusBoldIcon } from "#ui/icon/icons.ts";
import { keptHigher, shownRow, withRow, type DayForm } from "./dayForm.ts";

const words = diaryWords.day;

interface LineProps {
  readonly row: DiaryRow;
  readonly form: DayForm;
  readonly record: DiaryDay | undefined;
  readonly onChange: (form: DayForm) => void;
}

/** A feeling or an urge at its highest: one tap. */
export function RatedLine({ row, most, form, record, onChange }: LineProps & { readonly most: DiaryScale }) {
  const shown = shownRow(form, record, row.id);
  const rated = shown && "value" in shown ? shown : undefined;
  const higher = keptHigher(form, record, row.id);
  const numbers = Array.from({ length: most + 1 }, (_, value) => String(value));
  return (
    <div class="diary-line">
      <Segments
        legend={row.name}
        name={`diary-${row.id}`}
        options={numbers.map((value) => ({ value, label: value }))}
        value={rated?.most === most ? String(rated.value) : undefined}
        onChange={(value) => onChange(withRow(form, row.id, { value: Number(value), most }))}
      />
      {rated && rated.most !== most && <p class="meta">{words.otherScale(rated.value, rated.most)}</p>}
      {higher !== undefined && rated && (
        <p class="meta" role="status">
          {words.stays(higher)}{" "}
          <Link onPress={() => onChange(withRow(form, row.id, { ...rated, corrected: true }))}>
            {words.lower(higher)}
          </Link>
        </p>
      )}
      <Clear row={row} isSet={shown !== undefined} form={form} onChange={onChange} />
    </div>
  );
}

/** Something to do more or less: yes or no, or how many times. */
export function TargetLine({ row, form, record, onChange }: LineProps) {
  const shown = shownRow(form, record, row.id);
  return (
    <div class="diary-line">
      {row.kind === "yesNo" ? (
        <Segments
          legend={row.name}
          name={`diary-${row.id}`}
          options={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
          value={shown && "yes" in shown ? (shown.yes ? "yes" : "no") : undefined}
          onChange={(value) => onChange(withRow(form, row.id, { yes: value === "yes" }))}
        />
      ) : (
        <Count
          name={row.name}
          times={shown && "times" in shown ? shown.times : undefined}
          onChange={(times) => onChange(withRow(form, row.id, { times }))}
        />
      )}
      <Clear row={row} isSet={shown !== undefined} form={form} onChange={onChange} />
    </div>
  );
}

function Count({
  name,
  times,
  onChange,
}: {
  readonly name: string;
  readonly times: number | undefined;
  readonly onChange: (times: number) => void;
}) {
  return (
    <div class="spread">
      <span class="label">{name}</span>
      <span class="line">
        <IconButton
          icon={minusBoldIcon}
          label={words.lower1(name)}
          onPress={() => onChange(Math.max(0, (times ?? 0) - 1))}
        />
        <output class="num diary-count">{times ?? "–"}</output>
        <IconButton
          icon={plusBoldIcon}
          label={words.higher1(name)}
          onPress={() => onChange(Math.min(TIMES_MOST, (times ?? 0) + 1))}
        />
      </span>
    </div>
  );
}

function Clear({ row, isSet, form, onChange }: Omit<LineProps, "record"> & { readonly isSet: boolean }) {
  if (!isSet) return null;
  return (
    <div class="diary-clear">
      <Link label={words.clearLine(row.name)} onPress={() => onChange(withRow(form, row.id, null))}>
        {words.clear}
      </Link>
    </div>
  );
}
