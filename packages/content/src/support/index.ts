export type { ContactWay, CountryHelp, CrisisLine, EmergencyNumber, Hours } from "./crisisLine.ts";
export { crisisLines, reviewedOn } from "./crisisLines.ts";
export { guessCountry } from "./guessCountry.ts";
export {
  countryChoices,
  directory,
  fallbackEmergency,
  helpFor,
  isReviewTooOld,
  otherCountry,
  reviewLastsDays,
  type Help,
} from "./help.ts";
export { scope } from "./scope.ts";
export { supportWords } from "./supportWords.ts";
