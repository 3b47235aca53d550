import type { ActivityRun } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { offerUndo } from "#app/offerUndo.ts";
import type { Tussock } from "#app/tussock.ts";

/** A run that was begun goes, with all that was written in it, and one press brings it back. */
export async function putAwayRun({ ask, say }: Pick<Tussock, "ask" | "say">, { id }: ActivityRun): Promise<void> {
  const gone = await ask("deleteEntry", { id });
  if (gone.ok) offerUndo({ say }, activitiesWords.begun.gone, () => void ask("undoDelete", { id }));
  else say({ text: `${sharedWords.unsaved.notDeleted} ${sharedWords.saveTrouble[gone.trouble]}` });
}
