/** Plans as entries of a calendar. A door of its own: nothing of it belongs to the first load. */
export { calendarEntries, type CalendarEntry, type CalendarWanted } from "./calendarEntries.ts";
