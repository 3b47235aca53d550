import type { RecordId } from "@tussock/domain";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import { MakerHead, type MakerPartProps } from "./MakerHead.tsx";

const words = planWords.maker;

export function AreaPage({ maker }: MakerPartProps) {
  const { areaId, ownArea } = maker.form.value;
  const ownOpen = ownArea !== undefined;
  function choose(id: RecordId): void {
    const { ownArea: _, ...rest } = maker.form.value;
    maker.set({ ...rest, areaId: id });
  }
  function chooseOwn(): void {
    const { areaId: _, ...rest } = maker.form.value;
    maker.set({ ...rest, ownArea: ownArea ?? "" });
  }
  return (
    <>
      <MakerHead maker={maker} title={words.area.title} lead={words.area.lead} />
      <ChoiceGroup legend={words.area.list} hideLegend>
        {maker.areas.value.map((area) => {
          const ours = area.kind === "own" ? undefined : sharedWords.areas[area.kind];
          return (
            <Choice
              key={area.id}
              name="area"
              checked={!ownOpen && areaId === area.id}
              onChange={() => choose(area.id)}
              title={area.name ?? ours?.name ?? words.area.own}
              {...(ours ? { meta: ours.hint } : {})}
            />
          );
        })}
        <Choice name="area" checked={ownOpen} onChange={chooseOwn} title={words.area.own} meta={words.area.ownHint} />
      </ChoiceGroup>
      {ownOpen && (
        <TextField
          label={words.area.ownLabel}
          value={ownArea}
          onInput={(name) => maker.change({ ownArea: name })}
          maxLength={80}
        />
      )}
    </>
  );
}
