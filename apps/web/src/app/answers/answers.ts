/** Each ask and what answers it. */
import type { Desk } from "../core.ts";
import type { Asks } from "../asks.ts";
import { activityAnswersSoon } from "./activityAnswersSoon.ts";
import { copyAnswers } from "./copyAnswers.ts";
import { diaryAnswersSoon } from "./diaryAnswersSoon.ts";
import { draftAnswers } from "./draftAnswers.ts";
import { goalAnswersSoon } from "./goalAnswersSoon.ts";
import { logAnswers } from "./logAnswers.ts";
import { pacingAnswersSoon } from "./pacingAnswersSoon.ts";
import { patternAnswersSoon } from "./patternAnswersSoon.ts";
import { planAnswers } from "./planAnswers.ts";
import { reminderAnswersSoon } from "./reminderAnswersSoon.ts";
import { vaultAnswers } from "./vaultAnswers.ts";
import { weekAnswersSoon } from "./weekAnswersSoon.ts";

export type Answers = {
  readonly [Name in keyof Asks]: (input: Asks[Name]["input"], desk: Desk) => Promise<Asks[Name]["answer"]>;
};

export const answers: Answers = {
  ...planAnswers,
  ...logAnswers,
  ...draftAnswers,
  ...vaultAnswers,
  ...copyAnswers,
  ...activityAnswersSoon,
  ...goalAnswersSoon,
  ...diaryAnswersSoon,
  ...reminderAnswersSoon,
  ...pacingAnswersSoon,
  ...patternAnswersSoon,
  ...weekAnswersSoon,
};
