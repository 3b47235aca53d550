import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { loggedSkillName } from "@tussock/content/skills/names";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { pacingWords } from "@tussock/content/words/pacing";
import { patternsWords } from "@tussock/content/words/patterns";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { SEEN_FROM, type PatternName } from "@tussock/domain/patterns";
import type { SaveTrouble } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import type { PatternsNow } from "#app/patternAsks.ts";
import { useTussock } from "#app/tussock.ts";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Button } from "#ui/Button.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { useWide } from "#ui/useWide.ts";
import { infoIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { useAreas } from "../useLog.ts";
import { ComingCard } from "./ComingCard.tsx";
import { PatternCardView, type PutFinding } from "./PatternCardView.tsx";
import { patternsShown, type Measure, type PatternCard, type PatternsShown } from "#app/patternCards/patternCards.ts";
import { StepsTable } from "./StepsTable.tsx";
import { TestingCard } from "./TestingCard.tsx";
import "./patterns.css";

export interface PatternsViewProps {
  readonly now: PatternsNow | undefined;
  readonly measure: Measure;
  /** An entry is being opened. */
  readonly onOpen: () => void;
}

export function PatternsView({ now, measure, onOpen }: PatternsViewProps) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const areas = useAreas();
  const [trouble, setTrouble] = useState<SaveTrouble>();
  const shown = patternsShown(now, measure, { locale, areas, skillName: loggedSkillName });

  const put = async (name: PatternName, where: "notNow" | "never" | "shown") => {
    const answer = await tussock.ask("putFinding", { name, put: where });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok || where === "shown") return;
    const { news } = words;
    tussock.say({
      text: where === "never" ? news.neverSaid : news.notNowSaid,
      ...(where === "never" && { action: { label: news.undo, run: () => void put(name, "shown") } }),
    });
  };

  if (shown.is === "opening") return <Skeleton label={words.loading} lines={4} />;
  if (shown.is === "empty") return <NothingYet />;
  return (
    <div class="stack stack-4">
      {trouble !== undefined && (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          <b class="strong">{sharedWords.unsaved.setting}</b> {sharedWords.saveTrouble[trouble]}
        </Note>
      )}
      <div class="patterns">
        <Columns
          cards={shown.cards}
          coming={
            <ComingCard
              coming={shown.coming}
              logs={sharedWords.logs(now?.steps ?? 0, locale)}
              isFirst={shown.cards.length === 0}
            />
          }
          onPut={(name, where) => void put(name, where)}
        />
        <div class="span stack stack-4">
          <StepsTable onOpen={onOpen} />
          <Around />
          <PutAway away={shown.away} onShow={(name) => void put(name, "shown")} />
        </div>
      </div>
    </div>
  );
}

/** On a phone one after the other; where there is room, two columns read from the top of the first. */
function Columns({
  cards,
  coming,
  onPut,
}: {
  readonly cards: readonly PatternCard[];
  readonly coming: ComponentChildren;
  readonly onPut: PutFinding;
}) {
  const hasRoom = useWide();
  const [first, ...others] = cards.map((card) => <PatternCardView key={card.key} card={card} onPut={onPut} />);
  const note = cards.length > 0 && (
    <Note icon={infoIcon}>
      {patternsWords.about} {patternsWords.ownPace}
    </Note>
  );
  if (!hasRoom)
    return (
      <div class="patterns-column">
        {first}
        {note}
        {others}
        {coming}
        <TestingCard />
      </div>
    );
  return (
    <>
      <div class="patterns-column">
        {first}
        {note}
        {others.filter((_, i) => i > 1 && i % 2 === 0)}
        {first ? <TestingCard /> : coming}
      </div>
      <div class="patterns-column">
        {others.filter((_, i) => i <= 1 || i % 2 === 1)}
        {first ? coming : <TestingCard />}
      </div>
    </>
  );
}

function NothingYet() {
  return (
    <div class="stack stack-5">
      <Empty art={<Tuft size={120} mark="try" seed={3} />} title={words.empty.title} meta={words.empty.meta(SEEN_FROM)}>
        <Button kind="second" href="/log/new">
          {words.empty.log}
        </Button>
      </Empty>
      <TestingCard />
      <Around />
    </div>
  );
}

function Around() {
  return (
    <nav aria-label={words.around}>
      <Rows>
        <Row title={pacingWords.calibration.link} href="/look-back/guesses" />
        <Row title={skillsWords.map.title} meta={skillsWords.map.stays} href="/skills/map" />
      </Rows>
    </nav>
  );
}

function PutAway({
  away,
  onShow,
}: {
  readonly away: Extract<PatternsShown, { readonly is: "cards" }>["away"];
  readonly onShow: (name: PatternName) => void;
}) {
  if (away.length === 0) return null;
  return (
    <Card sunken>
      <Disclosure summary={words.putAway(away.length)}>
        <ul class="stack stack-3">
          {away.map((one) => (
            <li key={one.name}>
              <Link onPress={() => onShow(one.name)}>{words.showAgain(one.title)}</Link>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
