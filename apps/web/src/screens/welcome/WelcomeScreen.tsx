import { useEffect, useRef, useState } from "preact/hooks";
import type { AreaKind } from "@tussock/domain";
import { scope } from "@tussock/content/support";
import { sharedWords } from "@tussock/content/words/shared";
import { welcomeWords as words } from "@tussock/content/words/welcome";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Stack } from "#ui/Stack.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { useInnerPages } from "#ui/useInnerPages.ts";
import type { IconDrawing } from "#ui/icon/IconDrawing.ts";
import {
  briefcaseIcon,
  graduationCapIcon,
  houseLineIcon,
  lockSimpleIcon,
  paletteIcon,
  pencilSimpleIcon,
  userCircleMinusIcon,
  usersIcon,
  warningCircleIcon,
} from "#ui/icon/icons.ts";
import { Logo } from "#ui/moor/Logo.tsx";
import { WelcomeScene } from "#ui/moor/WelcomeScene.tsx";
import {
  firstAreas,
  firstMove,
  pathWithoutArea,
  planPath,
  troubleOf,
  welcomeNow,
  type Making,
  type WelcomeTrouble,
} from "./welcome.ts";
import "./welcome.css";

export function WelcomeScreen({ from = { is: "notYet" } }: { readonly from?: Making }) {
  usePageTitle();
  const tussock = useTussock();
  const [making, setMaking] = useState<Making>(from);
  const [startAgain, setStartAgain] = useState(false);
  const vault = tussock.vault.value;
  const now = welcomeNow(making, vault);
  const asksArea = now.shows === "areas" && !startAgain;

  // Before the first run this screen stands in for every other one; an address of its own keeps it while the vault opens.
  useEffect(() => tussock.go("/welcome", { replace: true }), [tussock]);

  useInnerPages(vault.is === "opening" ? undefined : Number(asksArea), (at) => setStartAgain(at === 0));

  async function begin() {
    if (making.is === "making") return;
    if (startAgain) return setStartAgain(false);
    const move = firstMove(tussock.vault.value);
    if (move.is === "go") return tussock.go(move.path);
    setMaking({ is: "making" });
    const made = await tussock.ask("createVault");
    if (!made.ok) return setMaking({ is: "trouble", trouble: troubleOf(made.trouble) });
    setMaking({ is: "notYet" });
    await tussock.ask("saveProfile", { welcomedAt: tussock.moment().at });
  }

  if (asksArea) return <AreaChoice />;
  return (
    <div class="app welcome-start">
      <header class="welcome-scene">
        <WelcomeScene />
        <p class="welcome-brand">
          <Logo size={34} />
          {sharedWords.appName}
        </p>
      </header>
      <main id="main" class="stack stack-5">
        <Stack gap={2}>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </Stack>
        {now.shows === "trouble" ? <Trouble trouble={now.trouble} /> : <Promises />}
        <Stack gap={2}>
          <Button wide size="lg" unavailable={now.shows === "start" && now.making} onPress={() => void begin()}>
            {now.shows === "trouble" ? sharedWords.tryAgain : words.firstStep}
          </Button>
          <p class="vh" role="status">
            {now.shows === "start" && now.making ? words.making : ""}
          </p>
          <div class="welcome-ways">
            <Link href="/right-now">{words.needHelp}</Link>
            <Link href="/you/restore">{words.haveCopy}</Link>
            <Link onPress={() => void tussock.sample.enter()}>{words.lookAround}</Link>
          </div>
          <p class="meta">{scope.short}</p>
        </Stack>
      </main>
    </div>
  );
}

function Promises() {
  return (
    <ul class="stack stack-2">
      <li class="welcome-promise">
        <Icon icon={lockSimpleIcon} small />
        <span>{words.promises.device}</span>
      </li>
      <li class="welcome-promise">
        <Icon icon={userCircleMinusIcon} small />
        <span>{words.promises.account}</span>
      </li>
    </ul>
  );
}

function Trouble({ trouble }: { readonly trouble: WelcomeTrouble }) {
  const { title, body } = words.trouble[trouble];
  return (
    <Note tone="ember" icon={warningCircleIcon} role="alert">
      <b class="strong">{title}.</b> {body} {words.trouble.stillWorks}
    </Note>
  );
}

function AreaChoice() {
  const tussock = useTussock();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    // Back from a first step that is saved leads to Today, where it is, not to the question before it.
    void tussock.ask("steps").then(({ length }) => length > 0 && tussock.go("/", { replace: true }));
  }, [tussock]);
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">
        <Stack gap={5}>
          <Stack gap={2}>
            <h1 ref={title} tabIndex={-1}>
              {words.area.title}
            </h1>
            <p class="lead">{words.area.lead}</p>
          </Stack>
          <nav aria-label={words.area.list}>
            <Rows>
              {firstAreas.map((kind) => (
                <Row
                  key={kind}
                  icon={areaIcons[kind]}
                  title={sharedWords.areas[kind].name}
                  meta={sharedWords.areas[kind].hint}
                  href={planPath(kind)}
                />
              ))}
            </Rows>
          </nav>
          <div class="spread">
            <Link href={pathWithoutArea}>{words.area.skip}</Link>
            <Link href="/">{words.area.today}</Link>
          </div>
        </Stack>
      </main>
    </div>
  );
}

const areaIcons: Readonly<Record<AreaKind, IconDrawing>> = {
  daily: houseLineIcon,
  social: usersIcon,
  study: graduationCapIcon,
  work: briefcaseIcon,
  creative: paletteIcon,
  own: pencilSimpleIcon,
};
