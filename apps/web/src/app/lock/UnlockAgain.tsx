import { lockWords } from "@tussock/content/words/lock";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import type { VaultFacts } from "../asks.ts";
import { UnlockForm } from "./UnlockForm.tsx";

export interface UnlockAgainProps {
  readonly facts: Pick<VaultFacts, "locks" | "passkeyId">;
  readonly onOpened: () => void;
  readonly onCancel: () => void;
}

/** Stands before the lock is changed, a secret is shown, or something readable leaves. */
export function UnlockAgain({ facts, onOpened, onCancel }: UnlockAgainProps) {
  return (
    <Card gap={3} labelledBy="unlock-again">
      <div>
        <h2 id="unlock-again" tabIndex={-1}>
          {lockWords.again.title}
        </h2>
        <p class="meta">{lockWords.again.why}</p>
      </div>
      <UnlockForm ways={facts.locks} passkeyId={facts.passkeyId} action={lockWords.again.goOn} onOpened={onOpened} />
      <Button kind="quiet" wide onPress={onCancel}>
        {lockWords.again.cancel}
      </Button>
    </Card>
  );
}
