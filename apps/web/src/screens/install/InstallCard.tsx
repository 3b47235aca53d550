import { signal } from "@preact/signals";
import { installWords as words } from "@tussock/content/words/install";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Line } from "#ui/Line.tsx";
import { exportIcon, plusSquareIcon } from "#ui/icon/icons.ts";
import { installOffer } from "./install.ts";
import "./install.css";

/** “Not now” lasts until the app is opened again; “Don’t ask again” is for good. */
const putAway = signal(false);

/** Draws nothing unless there is something to offer, so that Today can hold it at all times. */
export function InstallCard() {
  const tussock = useTussock();
  const offer = installOffer({
    can: tussock.device.canInstall.value,
    preferences: tussock.preferences.value,
    today: tussock.today.value,
    vault: tussock.vault.value,
    putAway: putAway.value,
  });
  if (offer === "none") return null;

  async function install() {
    // Whatever the answer was, the browser has asked; asking a second time is not ours to do.
    await tussock.device.install();
    tussock.prefer({ installCard: "off" });
  }

  return (
    <Card gap={3} labelledBy="install">
      <h2 id="install" class="install-head">
        {offer === "ios" ? words.title : words.titleDevice}
      </h2>
      <p>{offer === "ios" ? words.ios : words.prompt}</p>
      {offer === "ios" && (
        <ol class="stack stack-2">
          {words.iosSteps.map((step, i) => (
            <li key={step} class="line">
              <Icon icon={i === 0 ? exportIcon : plusSquareIcon} small />
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      {offer === "prompt" && (
        <Button wide onPress={() => void install()}>
          {words.install}
        </Button>
      )}
      <Line>
        <Button kind="second" size="sm" onPress={() => (putAway.value = true)}>
          {words.notNow}
        </Button>
        <Button kind="quiet" size="sm" onPress={() => tussock.prefer({ installCard: "off" })}>
          {words.never}
        </Button>
      </Line>
    </Card>
  );
}
