/** What holds for all fifteen: a page for whoever leads (B1) and one for the person (B2). */
import { clientNotes, leaderNotes } from "../activities/generalNotes.ts";
import { printWords } from "../words/en/print.ts";
import { section, type Sheet } from "./sheet.ts";
import { aroundSheet } from "./sheetParts.ts";

export function generalNotesSheet(who: "leader" | "client"): Sheet {
  const { notes } = who === "leader" ? leaderNotes : clientNotes;
  return {
    id: `notes-${who}`,
    title: printWords.notes[who],
    corner: [],
    blocks: notes.map(({ title, says }) => section(title, [{ is: "list", items: says }])),
    ...aroundSheet(false),
  };
}
