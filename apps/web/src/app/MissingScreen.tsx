import { missingWords as words } from "@tussock/content/words/missing";
import { sharedWords } from "@tussock/content/words/shared";
import { Button } from "#ui/Button.tsx";
import { keepAllDrafts } from "./openDrafts.ts";

/** In place of a screen that could not be fetched. All it needs is in the first bundle: nothing more can be had. */
export function MissingScreen() {
  return (
    <main id="main" class="stack stack-4">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <Button wide onPress={() => void keepAllDrafts().then(() => location.reload())}>
        {sharedWords.tryAgain}
      </Button>
      <p>{words.danger}</p>
    </main>
  );
}
