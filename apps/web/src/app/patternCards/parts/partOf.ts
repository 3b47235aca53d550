/** Each pattern as sentences, a picture and its numbers. What is clear and not told yet is shown without its claim. */
import type { Pattern } from "@tussock/domain/patterns";
import { numbersSaid } from "../numbersSaid.ts";
import type { PatternPart, PatternsNaming } from "../patternCards.ts";
import { changePart, fearedPart } from "./beforeAndAfter.ts";
import { ladderPart, obstaclesPart } from "./counts.ts";
import { kindsPart, skillsPart, timesPart, weekPart } from "./levels.ts";
import { donePart, weeksPart } from "./overTime.ts";
import type { Telling } from "./telling.ts";

export function partOf(pattern: Pattern, told: boolean, naming: PatternsNaming): PatternPart {
  const telling: Telling = { ...naming, ...numbersSaid(naming.locale), told };
  switch (pattern.name) {
    case "moodAfter":
    case "confidenceAfter":
      return changePart(pattern, telling);
    case "feared":
      return fearedPart(pattern, telling);
    case "kindsMood":
    case "kindsConfidence":
      return kindsPart(pattern, telling);
    case "timesMood":
    case "timesDone":
      return timesPart(pattern, telling);
    case "weekMood":
    case "weekDone":
      return weekPart(pattern, telling);
    case "ladder":
      return ladderPart(pattern, telling);
    case "obstacles":
      return obstaclesPart(pattern, telling);
    case "skills":
      return skillsPart(pattern, telling);
    case "moodOverWeeks":
      return weeksPart(pattern, telling);
    case "doneOverTime":
      return donePart(pattern, telling);
  }
}
