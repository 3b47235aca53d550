import { sharedWords } from "@tussock/content/words/shared";
import { troubleWords as words } from "@tussock/content/words/trouble";
import { useTussock, type VaultTrouble } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Stack } from "#ui/Stack.tsx";
import { handHeartFillIcon } from "#ui/icon/icons.ts";
import { Mark } from "#ui/moor/Mark.tsx";
import { waysOut, type WayOut } from "./trouble.ts";
import "./trouble.css";

/** When the notes can’t be opened: what happened, what is safe, what can be done. Help stays where it is. */
export function TroubleScreen({ trouble }: { readonly trouble: VaultTrouble }) {
  usePageTitle();
  const tussock = useTussock();
  const { title, body, ways } = words[trouble];
  return (
    <div class="app">
      <main id="main" class="stack stack-5 trouble">
        <Card gap={4} labelledBy="trouble">
          <Mark mark="rest" size={56} seed={4} />
          <h1 id="trouble">{title}</h1>
          <p>{body}</p>
          <p>{ways}</p>
          <Stack gap={2}>
            {waysOut(trouble, tussock.device.updateReady.value).map((way, i) => (
              <Way key={way} way={way} main={i === 0} />
            ))}
          </Stack>
        </Card>
        <Stack gap={2}>
          <Button kind="help" wide icon={handHeartFillIcon} href="/right-now">
            {sharedWords.tabs.rightNow}
          </Button>
          <p class="meta trouble-stays">{words.rightNowStays}</p>
        </Stack>
      </main>
    </div>
  );
}

function Way({ way, main }: { readonly way: WayOut; readonly main: boolean }) {
  const tussock = useTussock();
  const kind = main ? "main" : "second";
  switch (way) {
    case "tryAgain":
      return (
        <Button wide kind={kind} onPress={() => location.reload()}>
          {words.tryAgain}
        </Button>
      );
    case "update":
      return (
        <Button wide kind={kind} onPress={() => void tussock.device.update()}>
          {words.update}
        </Button>
      );
    case "restore":
      return (
        <Button wide kind={kind} href="/you/restore">
          {words.restore}
        </Button>
      );
    case "startFresh":
      return (
        <Button wide kind={kind} href="/welcome">
          {words.startFresh}
        </Button>
      );
    case "erase":
      return (
        <Button wide kind={kind} href="/you/erase">
          {words.erase}
        </Button>
      );
  }
}
