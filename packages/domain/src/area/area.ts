import type { Area, AreaKind, RecordId, TussockRecord } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { words } from "../shared/words.ts";
import { byText } from "../shared/byText.ts";

/** The five areas the skill is taught with (C3). Their ids are fixed, so that every device means the same one. */
export const knownAreas: readonly Area[] = (["study", "work", "creative", "daily", "social"] as const).map((kind) => ({
  type: "area",
  id: areaIdOf(kind),
  kind,
}));

export function areaIdOf(kind: Exclude<AreaKind, "own">): RecordId {
  return `area-${kind}` as RecordId;
}

/** The five, as the person left them, then their own in a steady order; what was put away is left out. */
export function areasNow(records: Iterable<TussockRecord>): readonly Area[] {
  const known = new Map(knownAreas.map((area) => [area.id, area]));
  const own: Area[] = [];
  for (const record of records) {
    if (record.type !== "area") continue;
    if (known.has(record.id)) known.set(record.id, record);
    else own.push(record);
  }
  own.sort((one, other) => byText(one.id, other.id));
  return [...known.values(), ...own].filter((area) => !area.closed);
}

/** Adding a known area that was put away brings it back. */
export function makeArea(
  { kind, name }: { readonly kind: AreaKind; readonly name?: string },
  newId: () => RecordId,
): Area {
  return given({ type: "area" as const, id: kind === "own" ? newId() : areaIdOf(kind), kind, name: words(name) });
}
