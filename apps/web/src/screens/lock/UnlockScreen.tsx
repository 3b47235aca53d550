import { lockWords } from "@tussock/content/words/lock";
import { UnlockForm } from "#app/lock/UnlockForm.tsx";
import type { Unlocking } from "#app/lock/unlock.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Stack } from "#ui/Stack.tsx";
import { handHeartFillIcon, lockSimpleIcon } from "#ui/icon/icons.ts";
import "./lock.css";

/** What stands in front of a locked vault: nothing of it, the ways in, and help that needs no key. */
export function UnlockScreen({ start }: { readonly start?: Unlocking }) {
  usePageTitle(words.title);
  const tussock = useTussock();
  const vault = tussock.vault.value;
  if (vault.is !== "locked") return null;
  const withPassphrase = vault.ways.includes("passphrase");
  return (
    <div class="app">
      <main id="main" class="stack stack-4 unlock">
        <Empty icon={lockSimpleIcon} title={words.title} level={1}>
          <div class="unlock-form">
            {/* The vault opens by itself once the key fits; there is nothing to do here then. */}
            <UnlockForm
              ways={vault.ways}
              passkeyId={vault.passkeyId}
              action={words.open}
              onOpened={() => undefined}
              start={start}
            />
          </div>
          <Button kind="help" wide icon={handHeartFillIcon} href="/right-now">
            {lockWords.rightNow}
          </Button>
        </Empty>
        <Disclosure summary={withPassphrase ? words.forgot : words.forgotPasskey}>
          <Stack gap={3}>
            <p>{withPassphrase ? words.forgotBody : words.forgotPasskeyBody}</p>
            <p>{withPassphrase ? words.kitHere : words.kitBelow}</p>
            {!withPassphrase && (
              <UnlockForm ways={["passphrase"]} label={words.kitCode} action={words.open} onOpened={() => undefined} />
            )}
            <p>{words.forgotCopy}</p>
            <Link href="/you/erase">{words.forgotErase}</Link>
          </Stack>
        </Disclosure>
      </main>
    </div>
  );
}

const words = lockWords.unlock;
