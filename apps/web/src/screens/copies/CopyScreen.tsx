import { useEffect, useState } from "preact/hooks";
import { copiesWords } from "@tussock/content/words/copies";
import { sharedWords } from "@tussock/content/words/shared";
import type { ProvenCopy, VaultFacts } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { SecretField } from "#app/secret/SecretField.tsx";
import { UnlockAgain } from "#app/lock/UnlockAgain.tsx";
import { YouPage } from "#app/YouPage.tsx";
import { asksAgain } from "#app/lock/unlock.ts";
import { useFacts } from "#app/useFacts.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Stack } from "#ui/Stack.tsx";
import {
  arrowClockwiseIcon,
  checkCircleFillIcon,
  fileLockIcon,
  infoIcon,
  sealCheckIcon,
  warningCircleIcon,
} from "#ui/icon/icons.ts";
import { WithoutTussock } from "./WithoutTussock.tsx";
import {
  firstStage,
  keepInFile,
  makeCopy,
  rewriteNow,
  saveAsFile,
  type CopyPageTrouble,
  type CopyStage,
  type CopyTo,
} from "./copy.ts";
import "./copies.css";

export function CopyScreen({ start }: { readonly start?: CopyStage }) {
  const tussock = useTussock();
  const { facts, lookAgain } = useFacts();
  const [chosen, setStage] = useState<CopyStage | undefined>(start);
  const [typed, setTyped] = useState({ first: "", again: "" });
  const [opened, setOpened] = useState(false);
  if (!facts)
    return (
      <YouPage title={words.title}>
        <Skeleton label={words.opening} lines={4} />
      </YouPage>
    );
  const known = facts;
  const stage = chosen ?? firstStage;

  async function make(to: CopyTo) {
    if (to === "passphrase" && asksAgain(known) && !opened) return setStage({ is: "again" });
    setStage({ is: "making", to });
    setStage(await makeCopy(tussock.ask, to === "kit" ? { to } : { to, typed: typed.first, again: typed.again }));
  }
  async function settle(work: Promise<CopyStage>) {
    setStage(await work);
    lookAgain();
  }

  return (
    <YouPage title={words.title}>
      {stage.is === "again" && (
        <UnlockAgain
          facts={facts}
          onOpened={() => {
            setOpened(true);
            setStage({ is: "choosing", to: "passphrase" });
          }}
          onCancel={() => setStage({ is: "choosing", to: "passphrase" })}
        />
      )}
      {stage.is === "choosing" && (
        <>
          <LastCopy facts={facts} />
          <KeptFilePart
            onRewrite={() => void settle(rewriteNow(tussock))}
            needsPress={stage.trouble === "notAllowed"}
          />
          <form
            class="stack stack-5"
            onSubmit={(event) => {
              event.preventDefault();
              void make(stage.to);
            }}
          >
            <ChoiceGroup legend={words.how}>
              <Choice
                name="copy-to"
                title={words.toKit}
                meta={facts.hasKit ? words.toKitMeta : words.toKitNone}
                checked={stage.to === "kit"}
                onChange={() => setStage({ is: "choosing", to: "kit" })}
              />
              <Choice
                name="copy-to"
                title={words.toPassphrase}
                meta={words.toPassphraseMeta}
                checked={stage.to === "passphrase"}
                onChange={() => setStage({ is: "choosing", to: "passphrase" })}
              />
            </ChoiceGroup>
            {stage.to === "passphrase" && <PassphraseFields typed={typed} onInput={setTyped} trouble={stage.trouble} />}
            {stage.trouble && !isAboutTyping(stage.trouble) && <Trouble trouble={stage.trouble} />}
            {stage.to === "kit" && !facts.hasKit ? (
              <Button wide href="/you/kit">
                {words.makeKit}
              </Button>
            ) : (
              <Button wide submit icon={fileLockIcon}>
                {words.make}
              </Button>
            )}
          </form>
        </>
      )}
      {stage.is === "making" && (
        <Note icon={arrowClockwiseIcon} role="status">
          {words.making}
        </Note>
      )}
      {stage.is === "proven" && (
        <Proven
          copy={stage.copy}
          to={stage.to}
          trouble={stage.trouble}
          onSave={() => void settle(saveAsFile(tussock, stage.copy, stage.to))}
          onKeep={() => void settle(keepInFile(tussock, stage.copy))}
        />
      )}
      {stage.is === "saved" && <Saved stage={stage} />}
      <WithoutTussock />
    </YouPage>
  );
}

function LastCopy({ facts }: { readonly facts: VaultFacts }) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const { provenCopy: copy, entriesSinceCopy } = facts;
  return (
    <Stack gap={3}>
      <p class="lead">{words.lead}</p>
      {copy ? (
        <Note tone="moss" icon={sealCheckIcon}>
          {words.last(
            sharedWords.dayAndTimeAt(copy.at, tussock.moment().zone, locale),
            copy.where,
            copy.records,
            locale,
          )}{" "}
          {words.since(entriesSinceCopy, locale)}
        </Note>
      ) : (
        <Note icon={infoIcon}>{words.none}</Note>
      )}
    </Stack>
  );
}

/** The file that keeps itself, where the browser can and one was chosen. */
function KeptFilePart({ onRewrite, needsPress }: { readonly onRewrite: () => void; readonly needsPress: boolean }) {
  const tussock = useTussock();
  const file = tussock.device.chosenFile;
  const [name, setName] = useState<string>();
  useEffect(() => void file?.name().then(setName), [file]);
  if (!file || name === undefined) return null;
  return (
    <Card gap={3} labelledBy="kept-file">
      <div>
        <h2 id="kept-file">{words.keptFile}</h2>
        <p class="meta">{words.keptNow(name)}</p>
      </div>
      <Button wide kind="second" onPress={onRewrite}>
        {needsPress ? words.allow : words.rewrite}
      </Button>
      <Button
        wide
        kind="quiet"
        label={`${words.forget}. ${words.forgetMeta}.`}
        onPress={() => void file.forget().then(() => setName(undefined))}
      >
        {words.forget}
      </Button>
    </Card>
  );
}

function PassphraseFields({
  typed,
  onInput,
  trouble,
}: {
  readonly typed: { readonly first: string; readonly again: string };
  readonly onInput: (typed: { readonly first: string; readonly again: string }) => void;
  readonly trouble: CopyPageTrouble | undefined;
}) {
  return (
    <Stack gap={4}>
      <SecretField
        label={words.passphrase}
        hint={words.passphraseHint}
        autoComplete="new-password"
        value={typed.first}
        onInput={(first) => onInput({ ...typed, first })}
        error={trouble === "weakPassphrase" ? words.trouble.weakPassphrase : undefined}
      />
      <SecretField
        label={words.again}
        autoComplete="new-password"
        value={typed.again}
        onInput={(again) => onInput({ ...typed, again })}
        error={trouble === "notTheSame" ? words.trouble.notTheSame : undefined}
      />
    </Stack>
  );
}

function Proven({
  copy,
  to,
  trouble,
  onSave,
  onKeep,
}: {
  readonly copy: ProvenCopy;
  readonly to: CopyTo;
  readonly trouble: CopyPageTrouble | undefined;
  readonly onSave: () => void;
  readonly onKeep: () => void;
}) {
  const tussock = useTussock();
  const canKeep = to === "kit" && tussock.device.chosenFile !== undefined;
  return (
    <Card gap={4} labelledBy="copy-proven">
      <Note tone="moss" icon={sealCheckIcon} role="status">
        <h2 class="copies-head" id="copy-proven">
          {words.proven}
        </h2>
        <p>{words.provenBody(copy.records, localeFor(tussock.preferences.value))}</p>
      </Note>
      {trouble && <Trouble trouble={trouble} />}
      <Stack gap={2}>
        <Button wide onPress={onSave}>
          {words.save}
        </Button>
        {canKeep && (
          <>
            <Button wide kind="second" onPress={onKeep}>
              {words.keep}
            </Button>
            <p class="meta">{words.keepHint}</p>
          </>
        )}
      </Stack>
    </Card>
  );
}

function Saved({ stage }: { readonly stage: Extract<CopyStage, { readonly is: "saved" }> }) {
  const tussock = useTussock();
  const { records, where, kept, trouble } = stage;
  return (
    <Card gap={4} labelledBy="copy-saved">
      <Note tone="moss" icon={checkCircleFillIcon} role="status">
        <h2 class="copies-head" id="copy-saved">
          {kept ? words.savedKept(where) : words.saved(where)}
        </h2>
        <p>{kept ? words.keptBody : words.savedBody(records, localeFor(tussock.preferences.value))}</p>
      </Note>
      {trouble && <Note icon={infoIcon}>{words.notNoted}</Note>}
      <Button wide href="/you">
        {words.done}
      </Button>
    </Card>
  );
}

function Trouble({ trouble }: { readonly trouble: CopyPageTrouble }) {
  const ask = trouble === "cancelled" || trouble === "notAllowed" || trouble === "noKit";
  return (
    <Note tone={ask ? "pool" : "ember"} icon={ask ? infoIcon : warningCircleIcon} role="alert">
      {words.trouble[trouble]}
    </Note>
  );
}

function isAboutTyping(trouble: CopyPageTrouble): boolean {
  return trouble === "weakPassphrase" || trouble === "notTheSame";
}

const words = copiesWords.copy;
