import { useState } from "preact/hooks";
import { copiesWords } from "@tussock/content/words/copies";
import { sharedWords } from "@tussock/content/words/shared";
import type { RecoveryKit, VaultFacts } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { UnlockAgain } from "#app/lock/UnlockAgain.tsx";
import { YouPage } from "#app/YouPage.tsx";
import { useFacts } from "#app/useFacts.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Stack } from "#ui/Stack.tsx";
import { TextField } from "#ui/TextField.tsx";
import { checkCircleFillIcon, infoIcon, keyIcon, printerIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { KitSheet } from "./KitSheet.tsx";
import { begin, checkKit, showKit, type KitAct, type KitStage, type KitTrouble } from "./kit.ts";
import { kitGroups } from "#app/secret/kitCode.ts";
import "./copies.css";

export function KitScreen({ start = { is: "resting" } }: { readonly start?: KitStage }) {
  const tussock = useTussock();
  const { facts, lookAgain } = useFacts();
  const [stage, setStage] = useState<KitStage>(start);
  if (!facts)
    return (
      <YouPage title={words.title}>
        <Skeleton label={words.opening} />
      </YouPage>
    );
  const known = facts;

  async function run(act: KitAct, mayShow: boolean) {
    const next = mayShow ? ({ is: "working" } as const) : begin(act, known);
    setStage(next);
    if (next.is !== "working") return;
    setStage(await showKit(tussock.ask, act));
    lookAgain();
  }
  async function check(typed: string) {
    const next = await checkKit(tussock.ask, typed);
    setStage(next);
    if (next.is === "right") lookAgain();
  }

  return (
    <YouPage title={words.title}>
      {stage.is === "again" && (
        <UnlockAgain
          facts={facts}
          onOpened={() => void run(stage.act, true)}
          onCancel={() => setStage({ is: "resting" })}
        />
      )}
      {stage.is === "resting" && (
        <Resting
          facts={facts}
          trouble={stage.trouble}
          onAct={(act) => void run(act, false)}
          onCheck={() => setStage({ is: "checking" })}
        />
      )}
      {stage.is === "working" && <Skeleton label={facts.hasKit ? words.opening : words.making} />}
      {stage.is === "shown" && (
        <Shown
          kit={stage.kit}
          onHide={() => setStage({ is: "resting" })}
          onCheck={() => setStage({ is: "checking" })}
        />
      )}
      {stage.is === "checking" && (
        <Checking trouble={stage.trouble} onCheck={check} onLater={() => setStage({ is: "resting" })} />
      )}
      {stage.is === "right" && (
        <Card gap={4} labelledBy="kit-right">
          <Note tone="moss" icon={checkCircleFillIcon} role="status">
            <h2 class="copies-head" id="kit-right">
              {words.right}
            </h2>
            <p>{words.thenCopy}</p>
          </Note>
          <Button wide href="/you/copy">
            {words.saveCopy}
          </Button>
        </Card>
      )}
    </YouPage>
  );
}

function Resting({
  facts,
  trouble,
  onAct,
  onCheck,
}: {
  readonly facts: VaultFacts;
  readonly trouble: KitTrouble | undefined;
  readonly onAct: (act: KitAct) => void;
  readonly onCheck: () => void;
}) {
  return (
    <>
      <p class="lead">{words.lead}</p>
      {trouble && (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          {words.trouble[trouble]}
        </Note>
      )}
      {facts.hasKit ? (
        <Card gap={4}>
          <Note tone={facts.kitChecked ? "moss" : "pool"} icon={facts.kitChecked ? checkCircleFillIcon : infoIcon}>
            {facts.kitChecked ? words.checked : words.notChecked}
          </Note>
          <Stack gap={2}>
            <Button wide kind={facts.kitChecked ? "second" : "main"} onPress={onCheck}>
              {words.check}
            </Button>
            <Button wide kind="second" icon={keyIcon} onPress={() => onAct("show")}>
              {words.show}
            </Button>
          </Stack>
          <p class="meta">{words.hidden}</p>
          <Link href="/you/copy">{words.saveCopy}</Link>
        </Card>
      ) : (
        <Button wide icon={keyIcon} onPress={() => onAct("make")}>
          {words.make}
        </Button>
      )}
    </>
  );
}

function Shown({
  kit,
  onHide,
  onCheck,
}: {
  readonly kit: RecoveryKit;
  readonly onHide: () => void;
  readonly onCheck: () => void;
}) {
  const tussock = useTussock();
  const made = sharedWords.dayAndTimeAt(kit.madeAt, tussock.moment().zone, localeFor(tussock.preferences.value));
  return (
    <>
      <Card gap={4} labelledBy="kit-code">
        <div>
          <h2 id="kit-code">{words.code}</h2>
          <p class="meta">{words.madeOn(made)}</p>
        </div>
        <KitCode secret={kit.secret} />
        <p>
          <span class="meta">{words.fingerprint}</span>
          <br />
          <span class="copies-code" dir="ltr">
            {kit.fingerprint}
          </span>
        </p>
        <Stack gap={2}>
          <Button wide icon={printerIcon} onPress={tussock.device.print}>
            {words.print}
          </Button>
          <Button wide kind="second" onPress={onCheck}>
            {words.check}
          </Button>
          <Button wide kind="quiet" onPress={onHide}>
            {words.hide}
          </Button>
        </Stack>
      </Card>
      <Stack gap={3}>
        <p>{words.writeDown}</p>
        <p>{words.keep}</p>
      </Stack>
      <KitSheet kit={kit} made={made} />
    </>
  );
}

function KitCode({ secret }: { readonly secret: string }) {
  return (
    <p class="copies-code copies-code--groups" dir="ltr">
      {kitGroups(secret).map((group, i) => (
        <span key={`${i}-${group}`}>{group} </span>
      ))}
    </p>
  );
}

function Checking({
  trouble,
  onCheck,
  onLater,
}: {
  readonly trouble: KitTrouble | undefined;
  readonly onCheck: (typed: string) => Promise<void>;
  readonly onLater: () => void;
}) {
  const [typed, setTyped] = useState("");
  const [working, setWorking] = useState(false);

  async function check() {
    if (working) return;
    setWorking(true);
    await onCheck(typed);
    setWorking(false);
  }

  return (
    <form
      class="card stack stack-4"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <p>{words.checkLead}</p>
      <TextField
        label={words.checkField}
        hint={words.checkHint}
        rows={4}
        value={typed}
        onInput={setTyped}
        maxLength={200}
        error={trouble ? words.trouble[trouble] : undefined}
      />
      <Stack gap={2}>
        <Button wide submit unavailable={working}>
          {words.checkNow}
        </Button>
        <Button wide kind="quiet" onPress={onLater}>
          {words.later}
        </Button>
      </Stack>
      <p class="vh" role="status">
        {working ? words.checking : ""}
      </p>
    </form>
  );
}

const words = copiesWords.kit;
