import { flowWords as words } from "@tussock/content/words/flow";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { notePencilIcon } from "#ui/icon/icons.ts";
import { offerUndo } from "./offerUndo.ts";
import { useTussock } from "./tussock.ts";

/** Says that a draft was taken up again. "Start fresh" puts it away and hands back how to undo that. */
export function FoundDraft({ onStartFresh }: { readonly onStartFresh: () => () => void }) {
  const tussock = useTussock();
  return (
    <Note icon={notePencilIcon} role="status">
      {words.found}{" "}
      <Link onPress={() => offerUndo(tussock, words.startedFresh, onStartFresh())}>{words.startFresh}</Link>
    </Note>
  );
}
