import type { Area, RecordId } from "@tussock/domain";
import { areaName } from "@tussock/content/areaName";

/** The name of the area with this id; undefined for one that is not there (any more, or yet). */
export function areaNamed(id: RecordId | undefined, areas: readonly Area[]): string | undefined {
  const area = areas.find((one) => one.id === id);
  return area && areaName(area);
}
