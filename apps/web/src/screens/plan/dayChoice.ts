import { addDays, type Day } from "@tussock/domain";

export type DayChoice = "today" | "tomorrow" | "day";
export function dayChoice(day: Day | undefined, today: Day): DayChoice {
  if (day === undefined || day === today) return "today";
  return day === addDays(today, 1) ? "tomorrow" : "day";
}
export function dayOfChoice(choice: DayChoice, today: Day): Day {
  return choice === "today" ? today : addDays(today, choice === "tomorrow" ? 1 : 2);
}
