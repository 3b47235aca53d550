import { useState } from "preact/hooks";
import { copiesWords } from "@tussock/content/words/copies";
import { sharedWords } from "@tussock/content/words/shared";
import type { CopyPreview, Restored } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { SecretField } from "#app/secret/SecretField.tsx";
import { YouPage } from "#app/YouPage.tsx";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Stack } from "#ui/Stack.tsx";
import {
  arrowClockwiseIcon,
  checkCircleFillIcon,
  folderOpenIcon,
  infoIcon,
  sealCheckIcon,
  warningCircleIcon,
  warningIcon,
} from "#ui/icon/icons.ts";
import {
  chooseCopy,
  doorOf,
  isAboutFile,
  mustInsist,
  openCopy,
  takeCopy,
  type CopyFile,
  type RestorePageTrouble,
  type RestoreStage,
} from "./restore.ts";
import "./copies.css";

/** Works before the first run too: then the vault is made on the way. */
export function RestoreScreen({ start = { is: "choosing" } }: { readonly start?: RestoreStage }) {
  const tussock = useTussock();
  const [stage, setStage] = useState<RestoreStage>(start);
  // The vault opens while a copy is being taken in; a person who came here to begin stays on the way they began.
  const [cameNew] = useState(() => doorOf(tussock.vault.value) === "makeFirst");
  const door = doorOf(tussock.vault.value);
  const back =
    cameNew || door === "locked" || door === "hurt" ? { href: "/", label: copiesWords.backToStart } : undefined;

  if (door === "wait" && stage.is === "choosing")
    return (
      <YouPage title={words.title} back={back}>
        <Skeleton label={sharedWords.opening} />
      </YouPage>
    );
  if (door === "locked" || door === "hurt" || door === "sample") {
    const { body, action, href } = words.door[door];
    return (
      <YouPage title={words.title} back={back}>
        <Note icon={infoIcon}>{body}</Note>
        {door === "sample" ? (
          <Button wide onPress={() => void tussock.sample.leave()}>
            {action}
          </Button>
        ) : (
          <Button wide href={href}>
            {action}
          </Button>
        )}
      </YouPage>
    );
  }

  async function choose() {
    setStage(await chooseCopy(tussock, stage));
  }
  async function open(file: CopyFile, typed: string) {
    setStage({ is: "opening", file });
    setStage(await openCopy(tussock.ask, file, typed));
  }
  async function take(found: Extract<RestoreStage, { readonly is: "found" }>, insists: boolean) {
    setStage({ is: "taking", file: found.file, preview: found.preview });
    setStage(await takeCopy(tussock, found, insists));
  }

  return (
    <YouPage title={words.title} back={back}>
      {stage.is === "choosing" && (
        <Stack gap={4}>
          <p class="lead">{cameNew ? words.leadNew : words.lead}</p>
          {stage.trouble && <Trouble trouble={stage.trouble} />}
          <Button wide icon={folderOpenIcon} onPress={() => void choose()}>
            {stage.trouble ? words.chooseOther : words.choose}
          </Button>
          <p class="meta">{words.kinds}</p>
        </Stack>
      )}
      {/* One place for both, so that what was typed stays through a wrong try. */}
      {(stage.is === "chosen" || stage.is === "opening") && (
        <SecretForm
          file={stage.file}
          trouble={stage.is === "chosen" ? stage.trouble : undefined}
          opening={stage.is === "opening"}
          onOpen={(typed) => void open(stage.file, typed)}
          onOther={() => void choose()}
        />
      )}
      {stage.is === "found" && (
        <Found
          preview={stage.preview}
          trouble={stage.trouble}
          onTake={(insists) => void take(stage, insists)}
          onOther={() => void choose()}
        />
      )}
      {stage.is === "taking" && (
        <Note icon={arrowClockwiseIcon} role="status">
          {words.taking}
        </Note>
      )}
      {stage.is === "done" && <Done restored={stage.restored} />}
    </YouPage>
  );
}

function SecretForm({
  file,
  trouble,
  opening,
  onOpen,
  onOther,
}: {
  readonly file: CopyFile;
  readonly trouble: RestorePageTrouble | undefined;
  readonly opening: boolean;
  readonly onOpen: (typed: string) => void;
  readonly onOther: () => void;
}) {
  const [typed, setTyped] = useState("");
  const onField = trouble === "wrongSecret" || trouble === "noSecret";
  return (
    <form
      class="card stack stack-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening) onOpen(typed);
      }}
    >
      <p class="strong">{words.file(file.name)}</p>
      <SecretField
        label={words.secret}
        hint={words.secretHint}
        value={typed}
        onInput={setTyped}
        showLabel={words.showLabel}
        hideLabel={words.hideLabel}
        error={onField ? words.trouble[trouble] : undefined}
      />
      {trouble && !onField && <Trouble trouble={trouble} />}
      <Stack gap={2}>
        <Button wide submit unavailable={opening}>
          {opening ? words.opening : words.open}
        </Button>
        <Button wide kind="quiet" unavailable={opening} onPress={onOther}>
          {words.chooseOther}
        </Button>
      </Stack>
      <p class="vh" role="status">
        {opening ? words.opening : ""}
      </p>
    </form>
  );
}

function Found({
  preview,
  trouble,
  onTake,
  onOther,
}: {
  readonly preview: CopyPreview;
  readonly trouble: RestorePageTrouble | undefined;
  readonly onTake: (insists: boolean) => void;
  readonly onOther: () => void;
}) {
  const tussock = useTussock();
  const [insists, setInsists] = useState(false);
  const locale = localeFor(tussock.preferences.value);
  const { zone } = tussock.moment();
  const bad = mustInsist(preview);
  const when = (at: CopyPreview["madeAt"]) => sharedWords.dayAndTimeAt(at, zone, locale);
  const facts: readonly (readonly [string, string])[] = [
    [words.made, when(preview.madeAt)],
    ...(preview.newest === undefined ? [] : [[words.newest, when(preview.newest)] as const]),
    [words.inside, copiesWords.notes(preview.records, locale)],
  ];
  const what = [
    [preview.added, words.added],
    [preview.changed, words.changed],
    [preview.same, words.same],
  ] as const;
  return (
    <Card gap={4} labelledBy="copy-found">
      <h2 id="copy-found">{words.found}</h2>
      <dl class="copies-facts">
        {facts.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <ul class="stack stack-1">
        {what
          .filter(([count]) => count > 0)
          .map(([count, say]) => (
            <li key={say(count, locale)}>{say(count, locale)}</li>
          ))}
      </ul>
      <Note tone={bad ? "ember" : "moss"} icon={bad ? warningIcon : sealCheckIcon}>
        {words.signature[preview.signature]}
        {bad && ` ${words.badWhat}`}
      </Note>
      {bad && (
        <Choice
          kind="checkbox"
          name="insist"
          title={words.insist}
          checked={insists}
          onChange={() => setInsists(!insists)}
        />
      )}
      {trouble && <Trouble trouble={trouble} />}
      {preview.added + preview.changed === 0 && <p>{words.nothingNew}</p>}
      <Stack gap={2}>
        {(!bad || insists) && (
          <Button wide onPress={() => onTake(bad && insists)}>
            {words.take}
          </Button>
        )}
        <Button wide kind={bad && !insists ? "main" : "quiet"} onPress={onOther}>
          {words.chooseOther}
        </Button>
      </Stack>
    </Card>
  );
}

function Done({ restored }: { readonly restored: Restored }) {
  const tussock = useTussock();
  return (
    <Card gap={4} labelledBy="copy-back">
      <Note tone="moss" icon={checkCircleFillIcon} role="status">
        <h2 class="copies-head" id="copy-back">
          {words.done}
        </h2>
        <p>{words.doneBody(restored.added, restored.changed, localeFor(tussock.preferences.value))}</p>
      </Note>
      <Button wide href="/">
        {words.toToday}
      </Button>
    </Card>
  );
}

function Trouble({ trouble }: { readonly trouble: RestorePageTrouble }) {
  const plain = isAboutFile(trouble) || trouble === "locked";
  return (
    <Note tone={plain ? "pool" : "ember"} icon={plain ? infoIcon : warningCircleIcon} role="alert">
      {words.trouble[trouble]}
    </Note>
  );
}

const words = copiesWords.restore;
