import { useEffect, useState } from "preact/hooks";
import { lockWords } from "@tussock/content/words/lock";
import type { VaultFacts } from "#app/asks.ts";
import { SecretField } from "#app/secret/SecretField.tsx";
import { UnlockAgain } from "#app/lock/UnlockAgain.tsx";
import { YouPage } from "#app/YouPage.tsx";
import { useFacts } from "#app/useFacts.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Stack } from "#ui/Stack.tsx";
import {
  checkCircleIcon,
  fingerprintIcon,
  infoIcon,
  lockKeyIcon,
  lockSimpleIcon,
  lockSimpleOpenIcon,
  warningCircleIcon,
} from "#ui/icon/icons.ts";
import { PinCard } from "./PinCard.tsx";
import {
  autoLockOf,
  autoLocks,
  begin,
  firstLock,
  goOn,
  isAboutTyping,
  lockLine,
  preferAutoLock,
  setPasskey,
  setPassphrase,
  takeAway,
  troubleLine,
  unsavedLock,
  type LockAct,
  type LockStage,
  type LockTrouble,
} from "./lock.ts";
import "./lock.css";

export function LockScreen({ start = { is: "resting" } }: { readonly start?: LockStage }) {
  const tussock = useTussock();
  const { facts, lookAgain } = useFacts();
  const [stage, setStage] = useState<LockStage>(start);
  const [canPasskey, setCanPasskey] = useState(false);
  useEffect(() => void tussock.device.passkey.available().then(setCanPasskey), [tussock]);

  if (!facts)
    return (
      <YouPage title={words.title}>
        <Skeleton label={words.opening} />
      </YouPage>
    );

  function moveTo(next: LockStage) {
    setStage(next);
    if (next.is === "resting") lookAgain();
    if (next.is === "resting" && next.news === "set" && facts?.locks.length === 0)
      tussock.prefer(firstLock(tussock.preferences.value));
    if (next.is === "working" && next.act === "passkey") void setPasskey(tussock).then(moveTo);
  }
  async function remove() {
    setStage({ is: "working", act: "takeAway" });
    moveTo(await takeAway(tussock.ask));
  }

  if (stage.is === "again") {
    const { act } = stage;
    return (
      <YouPage title={words.title}>
        <UnlockAgain facts={facts} onOpened={() => moveTo(goOn(act))} onCancel={() => setStage({ is: "resting" })} />
      </YouPage>
    );
  }
  if (stage.is === "typing") {
    return (
      <YouPage title={words.title}>
        <PassphraseForm trouble={stage.trouble} hasKit={facts.hasKit} onStage={moveTo} />
      </YouPage>
    );
  }
  if (stage.is === "takingAway") {
    return (
      <YouPage title={words.title}>
        <Card gap={4} labelledBy="lock-away">
          <h2 id="lock-away">{words.takeAway}</h2>
          <p>{words.takeAwayBody}</p>
          {stage.trouble && <Unsaved trouble={stage.trouble} />}
          <Stack gap={2}>
            <Button wide onPress={() => setStage({ is: "resting" })}>
              {lockWords.again.cancel}
            </Button>
            <Button wide kind="second" onPress={() => void remove()}>
              {words.takeAway}
            </Button>
          </Stack>
        </Card>
      </YouPage>
    );
  }

  const working = stage.is === "working";
  const news = stage.is === "resting" ? stage.news : undefined;
  const trouble = stage.is === "resting" ? stage.trouble : undefined;
  return (
    <YouPage title={words.title}>
      <Stack gap={3}>
        {news && (
          <Note tone="moss" icon={checkCircleIcon} role="status">
            {news === "set" ? words.changed : words.changedAway}
          </Note>
        )}
        <p class="lead">{lockLine(facts.locks)}</p>
        <p>{words.what}</p>
        {trouble && (
          <Note icon={infoIcon} role="alert">
            {troubleLine(trouble)}
          </Note>
        )}
        <p class="vh" role="status">
          {working ? words.working : ""}
        </p>
      </Stack>
      <Ways facts={facts} canPasskey={canPasskey} working={working} onAct={(act) => moveTo(begin(act, facts))} />
      {facts.locks.length > 0 && <AutoLockPart />}
      <PinCard />
    </YouPage>
  );
}

function Ways({
  facts,
  canPasskey,
  working,
  onAct,
}: {
  readonly facts: VaultFacts;
  readonly canPasskey: boolean;
  readonly working: boolean;
  readonly onAct: (act: LockAct) => void;
}) {
  const has = (way: "passphrase" | "passkey") => facts.locks.includes(way);
  const act = (which: LockAct) => () => {
    if (!working) onAct(which);
  };
  return (
    <section aria-label={facts.locks.length === 0 ? words.choose : words.title}>
      <Rows>
        <Row
          icon={lockSimpleIcon}
          title={
            has("passphrase") ? words.change : facts.locks.length === 0 ? words.withPassphrase : words.toPassphrase
          }
          meta={facts.locks.length === 0 ? words.withPassphraseMeta : undefined}
          onPress={act("passphrase")}
        />
        {canPasskey && !has("passkey") && (
          <Row
            icon={fingerprintIcon}
            title={facts.locks.length === 0 ? words.withPasskey : words.toPasskey}
            meta={facts.locks.length === 0 ? words.withPasskeyMeta : undefined}
            onPress={act("passkey")}
          />
        )}
        {facts.locks.length > 0 && (
          <Row icon={lockSimpleOpenIcon} title={words.takeAway} meta={words.takeAwayBody} onPress={act("takeAway")} />
        )}
      </Rows>
    </section>
  );
}

function PassphraseForm({
  trouble,
  hasKit,
  onStage,
}: {
  readonly trouble: LockTrouble | undefined;
  readonly hasKit: boolean;
  readonly onStage: (stage: LockStage) => void;
}) {
  const tussock = useTussock();
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [working, setWorking] = useState(false);

  async function set() {
    if (working) return;
    setWorking(true);
    onStage(await setPassphrase(tussock.ask, typed, again));
    setWorking(false);
  }

  return (
    <form
      class="card stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <SecretField
        label={words.newPassphrase}
        hint={words.newPassphraseHint}
        value={typed}
        onInput={setTyped}
        autoComplete="new-password"
        error={trouble === "tooShort" ? troubleLine(trouble) : undefined}
      />
      <SecretField
        label={words.again}
        hint={words.againHint}
        value={again}
        onInput={setAgain}
        autoComplete="new-password"
        error={trouble === "notTheSame" ? troubleLine(trouble) : undefined}
      />
      {trouble && !isAboutTyping(trouble) && <Unsaved trouble={trouble} />}
      <Note icon={infoIcon}>
        {words.forgetting}
        {!hasKit && (
          <>
            {" "}
            <Link href="/you/kit">{words.makeKit}</Link>
          </>
        )}
      </Note>
      <Stack gap={2}>
        <Button wide submit unavailable={working}>
          {words.set}
        </Button>
        <Button wide kind="quiet" onPress={() => onStage({ is: "resting" })}>
          {lockWords.again.cancel}
        </Button>
      </Stack>
      <p class="vh" role="status">
        {working ? words.working : ""}
      </p>
    </form>
  );
}

function AutoLockPart() {
  const tussock = useTussock();
  const chosen = autoLockOf(tussock.preferences.value);
  return (
    <Stack gap={3}>
      <ChoiceGroup legend={words.auto} hint={words.autoHint}>
        {autoLocks.map(({ value, label }) => (
          <Choice
            key={value}
            name="auto-lock"
            value={value}
            title={label}
            checked={value === chosen}
            onChange={() => tussock.prefer(preferAutoLock(value))}
          />
        ))}
      </ChoiceGroup>
      <Button wide kind="second" icon={lockKeyIcon} onPress={() => void tussock.lock()}>
        {words.lockNow}
      </Button>
    </Stack>
  );
}

function Unsaved({ trouble }: { readonly trouble: LockTrouble }) {
  return (
    <Note tone="ember" icon={warningCircleIcon} role="alert">
      <b class="strong">{unsavedLock}</b> {troubleLine(trouble)}
    </Note>
  );
}

const words = lockWords.setting;
