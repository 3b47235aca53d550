/** Several sheets in one go, all of them empty: for a group, a folder, a waiting room. */
import { activities } from "../activities/index.ts";
import { fieldName } from "../skills/names.ts";
import { printWords } from "../words/en/print.ts";
import { activityClientSheet } from "./activityClient.ts";
import { activityLeaderSheet } from "./activityLeader.ts";
import { blankDiary, diaryWeekSheet } from "./diaryWeek.ts";
import { generalNotesSheet } from "./generalNotes.ts";
import { logSheet } from "./log.ts";
import { safetyPlanSheet } from "./safetyPlan.ts";
import type { Pack, Sheet } from "./sheet.ts";
import { skillCardsPack } from "./skillCard.ts";
import { teachCardSheet } from "./teachCard.ts";
import { weekPlanSheet } from "./weekPlan.ts";
import { worksheet } from "./worksheet.ts";

export const packKinds = ["worksheets", "skills", "client", "leader", "all"] as const;
export type PackKind = (typeof packKinds)[number];

export function packOf(kind: PackKind, locale: string): Pack {
  const { title, meta } = printWords.packs[kind];
  return { title, lead: meta, sheets: sheetsOf(kind, locale) };
}

function sheetsOf(kind: PackKind, locale: string): readonly Sheet[] {
  switch (kind) {
    case "worksheets":
      return [
        worksheet(locale),
        logSheet(locale),
        weekPlanSheet(),
        diaryWeekSheet(blankDiary(skillsOnABlankCard), locale),
        teachCardSheet(),
        safetyPlanSheet(),
      ];
    case "skills":
      return skillCardsPack().sheets;
    case "client":
      return [generalNotesSheet("client"), ...activities.map((activity) => activityClientSheet(activity, locale))];
    case "leader":
      return [generalNotesSheet("leader"), ...activities.map(activityLeaderSheet)];
    case "all":
      return (["worksheets", "skills", "client", "leader"] as const).flatMap((part) => sheetsOf(part, locale));
  }
}

/** The skills an empty card names: one or two of each module; the rest go on its empty lines. */
export const skillsOnABlankCard: readonly string[] = (
  [
    "wise-mind",
    "build-mastery",
    "opposite-action",
    "check-facts",
    "dear-man",
    "stop",
    "tip",
    "self-soothe",
    "radical-acceptance",
  ] as const
).map(fieldName);
