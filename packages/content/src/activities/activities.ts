import { breakItDown } from "./a01-breakItDown.ts";
import { trySomethingNew } from "./a02-trySomethingNew.ts";
import { saveASmallWin } from "./a03-saveASmallWin.ts";
import { planForTheHardPart } from "./a04-planForTheHardPart.ts";
import { aRhythmThatFits } from "./a05-aRhythmThatFits.ts";
import { oneNotchUp } from "./a06-oneNotchUp.ts";
import { teachIt } from "./a07-teachIt.ts";
import { askForFeedback } from "./a08-askForFeedback.ts";
import { oneThingFully } from "./a09-oneThingFully.ts";
import { howWillIKnow } from "./a10-howWillIKnow.ts";
import { turnASetbackAround } from "./a11-turnASetbackAround.ts";
import { setAStoppingTime } from "./a12-setAStoppingTime.ts";
import { doItTogether } from "./a13-doItTogether.ts";
import { theLongRoad } from "./a14-theLongRoad.ts";
import { markAMilestone } from "./a15-markAMilestone.ts";
import type { Activity } from "./activity.ts";

export const activities: readonly Activity[] = [
  breakItDown,
  trySomethingNew,
  saveASmallWin,
  planForTheHardPart,
  aRhythmThatFits,
  oneNotchUp,
  teachIt,
  askForFeedback,
  oneThingFully,
  howWillIKnow,
  turnASetbackAround,
  setAStoppingTime,
  doItTogether,
  theLongRoad,
  markAMilestone,
];

/** Undefined for an id this version does not know, such as one from a later version. */
export function activityById(id: string): Activity | undefined {
  return activities.find((activity) => activity.id === id);
}
