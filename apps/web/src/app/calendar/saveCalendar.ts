import { remindersWords } from "@tussock/content/words/reminders";
import type { CalendarAsk } from "#app/reminderAsks.ts";
import type { Tussock } from "#app/tussock.ts";

const words = remindersWords.calendar;

/** Makes the file and hands it to the device; the library that writes it comes only now. */
export async function saveCalendar(
  { ask, device, moment, say }: Tussock,
  wanted: Omit<CalendarAsk, "title">,
): Promise<"saved" | "cancelled"> {
  const [entries, { calendarFile }] = await Promise.all([
    ask("calendarEntries", { ...wanted, title: words.plain }),
    import("./calendarFile.ts"),
  ]);
  const saved = await device.saveFile({
    name: words.fileName,
    bytes: calendarFile(entries, moment().at),
    kind: "text/calendar",
  });
  if (saved === "saved") say({ text: words.saved });
  return saved;
}
