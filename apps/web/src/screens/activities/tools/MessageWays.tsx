import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { printerIcon } from "#ui/icon/icons.ts";

/** A message leaves by the person's own hand: copied, or on paper. */
export function MessageWays({ message }: { readonly message: string }) {
  const { device, say } = useTussock();
  async function copy(): Promise<void> {
    if (await device.copyText(message)) say({ text: sharedWords.copied });
  }
  return (
    <>
      <p class="print-sheet print-only message-sheet">{message}</p>
      <div class="line">
        <Button kind="second" onPress={() => void copy()}>
          {activitiesWords.feedback.copy}
        </Button>
        <Button kind="second" icon={printerIcon} onPress={device.print}>
          {activitiesWords.feedback.print}
        </Button>
      </div>
    </>
  );
}
