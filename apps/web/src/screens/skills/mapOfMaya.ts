/** Maya’s map for pictures: folded from entries as the app folds them, so that no picture shows what could not be. */
import type { Day, EpochMs, RecordId } from "@tussock/domain";
import { masteryMap, type MasteryEvidence } from "@tussock/domain/skill";

let count = 0;
function used(skill: string, daysAgo: number, part: Partial<MasteryEvidence> = {}): MasteryEvidence {
  count += 1;
  const at = Date.UTC(2026, 10, 18, 20) - daysAgo * 86_400_000;
  return {
    id: `use-${count}` as RecordId,
    from: "log",
    skill,
    day: new Date(at).toISOString().slice(0, 10) as Day,
    writtenAt: (at + count) as EpochMs,
    used: true,
    byItself: false,
    ...part,
  };
}
const places = ["home", "close", "night", "conflict"] as const;
const strengths = ["low", "middle", "high"] as const;

const evidence: readonly MasteryEvidence[] = [
  ...Array.from({ length: 11 }, (_, at) =>
    used("opposite-action", 40 - at * 3, {
      situation: places[at % 4]!,
      strength: strengths[at % 3]!,
      byItself: at > 8,
      ...(at % 5 !== 4 && { helped: at % 7 !== 6 }),
    }),
  ),
  used("opposite-action", 3, { used: false, situation: "conflict", strength: "high" }),
  ...Array.from({ length: 9 }, (_, at) =>
    used("stop", 36 - at * 4, {
      situation: places[at % 3]!,
      strength: strengths[at % 2]!,
      byItself: at > 2,
      helped: at % 3 > 0,
    }),
  ),
  ...Array.from({ length: 6 }, (_, at) =>
    used("tip", 25 - at * 2, { situation: "home", strength: "high", helped: at > 3 }),
  ),
  used("tip", 6, { from: "diary", helped: true }),
  used("dear-man", 5, { situation: "With the people next door", strength: "middle" }),
  ...Array.from({ length: 23 }, (_, at) =>
    used("build-mastery", 60 - at * 2, { from: "practice", situation: at % 3 === 0 ? "area-study" : "area-daily" }),
  ),
];
export const mapOfMaya = masteryMap(evidence);

const longWords =
  "When my sister comes over without a word beforehand and wants to talk about Donaudampfschifffahrtsgesellschaftskapitänsmütze";
export const longMap = masteryMap([
  ...Array.from({ length: 130 }, (_, at) =>
    used("give", at, { situation: longWords, strength: "high", helped: at % 2 === 0 }),
  ),
  used("give", 2, { situation: longWords }),
  used("give", 1),
]);
