import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { diaryWords } from "@tussock/content/words/diary";
import { printWords } from "@tussock/content/words/print";
import { remindersWords } from "@tussock/content/words/reminders";
import { youWords as words } from "@tussock/content/words/you";
import type { VaultFacts } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { YouPage } from "#app/YouPage.tsx";
import { useFacts } from "#app/useFacts.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Stack } from "#ui/Stack.tsx";
import { Switch } from "#ui/Switch.tsx";
import {
  arrowSquareInIcon,
  bellSimpleIcon,
  calendarBlankIcon,
  checkCircleFillIcon,
  exportIcon,
  eyeSlashIcon,
  infoIcon,
  keyIcon,
  lockKeyIcon,
  lockSimpleIcon,
  notePencilIcon,
  phoneCallIcon,
  printerIcon,
  textAaIcon,
  trashIcon,
  warningCircleIcon,
} from "#ui/icon/icons.ts";
import { Mark } from "#ui/moor/Mark.tsx";
import { copyCard, kitLine, lockLine, lockWhenLeaving, noticedLines } from "./you.ts";
import { SizesSwitch } from "./SizesSwitch.tsx";
import "./you.css";

const backToToday = { href: "/", label: words.backToToday };

export function YouScreen() {
  const tussock = useTussock();
  const { facts } = useFacts();
  if (!facts)
    return (
      <YouPage title={words.title} back={backToToday}>
        <Skeleton label={words.copyCard.opening} lines={4} />
      </YouPage>
    );
  return (
    <YouPage title={words.title} back={backToToday}>
      {facts.sample ? (
        <Sample />
      ) : (
        <>
          <CopyCardPart facts={facts} />
          <Privacy facts={facts} />
          <Copies facts={facts} />
        </>
      )}
      <Group title={words.feels.title}>
        <Row icon={textAaIcon} title={words.feels.looks} meta={words.feels.looksMeta} href="/you/looks" />
        <Row icon={calendarBlankIcon} title={words.feels.day} meta={words.feels.dayMeta} href="/you/day" />
        <Row icon={bellSimpleIcon} title={remindersWords.title} meta={remindersWords.meta} href="/you/reminders" />
        <Row icon={notePencilIcon} title={diaryWords.title} meta={diaryWords.short} href="/diary" />
        <Row icon={printerIcon} title={printWords.title} meta={printWords.meta} href="/print" />
        <Row
          icon={phoneCallIcon}
          title={words.feels.safetyPlan}
          meta={words.feels.safetyPlanMeta}
          href="/safety-plan"
        />
        <SizesSwitch />
      </Group>
      {!facts.sample && (
        <>
          <Storage facts={facts} />
          <Button kind="danger" wide icon={trashIcon} href="/you/erase">
            {words.erase}
          </Button>
        </>
      )}
      {facts.sample && (
        <Group title={words.privacy.title}>
          <HideRow onPress={tussock.quickHide} />
        </Group>
      )}
    </YouPage>
  );
}

function Sample() {
  const tussock = useTussock();
  return (
    <Card gap={3} labelledBy="you-sample">
      <h2 id="you-sample">{words.sample.title}</h2>
      <p>{words.sample.body}</p>
      <Button wide kind="second" onPress={() => void tussock.sample.leave()}>
        {words.sample.leave}
      </Button>
    </Card>
  );
}

function CopyCardPart({ facts }: { readonly facts: VaultFacts }) {
  const tussock = useTussock();
  const card = copyCard(facts, tussock.moment(), localeFor(tussock.preferences.value));
  return (
    <Card gap={3} labelledBy="you-copy">
      <div class="you-card-head">
        <Mark mark="done" size={44} seed={9} />
        <div class="grow">
          <h2 id="you-copy">{words.copyCard.title}</h2>
          <p class="meta">{facts.locks.length > 0 ? words.copyCard.sealed : words.copyCard.sealedNoLock}</p>
        </div>
      </div>
      <p class="you-line">
        <Icon icon={card.proven ? checkCircleFillIcon : infoIcon} small />
        <span>
          {card.line}
          {card.reminds && ` ${words.copyCard.goodMoment}`}
        </span>
      </p>
      <Button wide href="/you/copy">
        {words.copyCard.save}
      </Button>
    </Card>
  );
}

function Privacy({ facts }: { readonly facts: VaultFacts }) {
  const tussock = useTussock();
  const hasLock = facts.locks.length > 0;
  return (
    <Group title={words.privacy.title}>
      {hasLock && (
        <Switch
          title={words.privacy.lockWhenLeaving}
          meta={words.privacy.lockWhenLeavingMeta}
          on={tussock.preferences.value.lockAfterMinutes !== undefined}
          onChange={(on) => tussock.prefer(lockWhenLeaving(on))}
        />
      )}
      <Row icon={lockSimpleIcon} title={words.privacy.lock} meta={lockLine(facts.locks)} href="/you/lock" />
      {hasLock && (
        <Row
          icon={lockKeyIcon}
          title={words.privacy.lockNow}
          meta={words.privacy.lockNowMeta}
          trailing="none"
          onPress={() => void tussock.lock()}
        />
      )}
      <HideRow onPress={tussock.quickHide} />
    </Group>
  );
}

function HideRow({ onPress }: { readonly onPress: () => void }) {
  return (
    <Row
      icon={eyeSlashIcon}
      title={words.privacy.hide}
      meta={words.privacy.hideMeta}
      trailing="none"
      onPress={onPress}
    />
  );
}

function Copies({ facts }: { readonly facts: VaultFacts }) {
  return (
    <Group title={words.copies.title}>
      <Row icon={keyIcon} title={words.copies.kit} meta={kitLine(facts)} href="/you/kit" />
      <Row icon={arrowSquareInIcon} title={words.copies.restore} meta={words.copies.restoreMeta} href="/you/restore" />
      <Row icon={exportIcon} title={words.copies.takeaway} meta={words.copies.takeawayMeta} href="/you/data" />
    </Group>
  );
}

function Storage({ facts }: { readonly facts: VaultFacts }) {
  const tussock = useTussock();
  const [kept, setKept] = useState<boolean>();
  const [asked, setAsked] = useState(false);
  const noticed = noticedLines(facts.noticed, localeFor(tussock.preferences.value));
  const hasLock = facts.locks.length > 0;
  useEffect(() => void tussock.device.persisted().then(setKept), [tussock]);

  async function askToKeep() {
    setKept(await tussock.device.persist());
    setAsked(true);
  }

  return (
    <Stack as="section" gap={2} labelledBy="you-storage">
      <h2 class="sans you-group" id="you-storage">
        {words.storage.title}
      </h2>
      <Card gap={3}>
        <p>{hasLock ? words.storage.lock : words.storage.noLock}</p>
        {!hasLock && <Link href="/you/lock">{words.storage.setLock}</Link>}
        {kept !== undefined && <p>{kept ? words.storage.kept : words.storage.notKept}</p>}
        {kept === false && !asked && <Link onPress={() => void askToKeep()}>{words.storage.ask}</Link>}
        <p class="meta you-said" role="status">
          {kept === false && asked ? words.storage.askedNo : ""}
        </p>
      </Card>
      {facts.weakStorage && <Note icon={warningCircleIcon}>{words.storage.weak}</Note>}
      {noticed.map((line) => (
        <Note key={line} icon={infoIcon}>
          {line}
        </Note>
      ))}
    </Stack>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = `you-${title.toLowerCase().replaceAll(" ", "-")}`;
  return (
    <Stack as="section" gap={2} labelledBy={id}>
      <h2 class="sans you-group" id={id}>
        {title}
      </h2>
      <Rows>{children}</Rows>
    </Stack>
  );
}
