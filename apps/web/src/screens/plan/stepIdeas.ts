/** What a person may borrow: whole steps, and ways to make one of theirs smaller. */
import type { Area } from "@tussock/domain";
import { examplesFor, type ExampleArea, type ExampleStep, type Need } from "@tussock/content/examples";
import { planWords } from "@tussock/content/words/plan";
import type { MakerForm } from "./makerForm.ts";

/** At most six choices on a screen (DESIGN-LANGUAGE, rule 2). */
export const ideasAtOnce = 5;

/** Five at a time, round and round; an area of one's own sees examples of every area. */
export function ideasShown(
  form: MakerForm,
  areas: readonly Area[],
  need: Need | undefined,
  from: number,
): readonly ExampleStep[] {
  const kind = areas.find(({ id }) => id === form.areaId)?.kind;
  const area: ExampleArea | undefined = kind === "own" ? undefined : kind;
  const all = examplesFor({ ...(need ? { need } : {}), ...(area ? { area } : {}) });
  return all.length <= ideasAtOnce
    ? all
    : Array.from({ length: ideasAtOnce }, (_, i) => all[(from + i) % all.length] as ExampleStep);
}

/** For a size that has no words yet: the resizing menu of facts/sizing-engine, as words for this step. */
export function smallerIdeas(title: string): readonly string[] {
  const { half, twoMinutes, withSomeone, easierPlace, ready } = planWords.maker.size.idea;
  return title === "" ? [] : [half, twoMinutes, withSomeone, easierPlace, ready].map((way) => way(title));
}
