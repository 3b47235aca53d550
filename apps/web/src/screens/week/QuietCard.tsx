/** The question about days without a step, and what comes after it; quiet.ts decides. */
import { useEffect, useState } from "preact/hooks";
import { sharedWords } from "@tussock/content/words/shared";
import { daysTogether } from "@tussock/content/words/daysTogether";
import { weekWords } from "@tussock/content/words/week";
import type { SaveTrouble } from "#app/asks.ts";
import type { LookForCard } from "#app/laterCards.ts";
import { localeFor } from "#app/locale.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { oneAtATime } from "#app/oneAtATime.ts";
import { useTussock } from "#app/tussock.ts";
import type { QuietNow } from "#app/weekAsks.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Line } from "#ui/Line.tsx";
import { Link } from "#ui/Link.tsx";
import { answered, planSmaller, quietReasons, sayQuiet, smallerToday, type QuietReason } from "./quiet.ts";
import "./week.css";

const words = weekWords.quiet;

export const lookForQuiet: LookForCard = async ({ ask }) => {
  const quiet = answered.peek()?.quiet ?? (await ask("quiet"));
  return quiet && <QuietCard quiet={quiet} />;
};

export function QuietCard({ quiet }: { readonly quiet: QuietNow }) {
  const said = answered.value;
  const [past, setPast] = useState(false);
  // Who comes back later finds the day as it is, not an old answer.
  useEffect(() => () => void (answered.value = undefined), []);
  if (past) return null;
  const onPast = () => {
    setPast(true);
    answered.value = undefined;
  };
  return said ? (
    <Heard quiet={said.quiet} because={said.because} onPast={onPast} />
  ) : (
    <Question quiet={quiet} onLetBe={() => setPast(true)} />
  );
}

function Question({ quiet, onLetBe }: { readonly quiet: QuietNow; readonly onLetBe: () => void }) {
  const tussock = useTussock();
  const [trouble, setTrouble] = useState<{ readonly why: SaveTrouble; readonly because: QuietReason | undefined }>();
  const today = tussock.today.value?.day;
  const [only] = quiet.days;
  const locale = localeFor(tussock.preferences.value);
  async function say(because: QuietReason | undefined) {
    const why = await sayQuiet(tussock, quiet, because);
    setTrouble(why && { why, because });
    if (!why && because === undefined) onLetBe();
  }
  return (
    <Card gap={3} labelledBy="quiet-h">
      <h2 class="sans week-small" id="quiet-h">
        {quiet.days.length === 1 && only && today
          ? words.one(sharedWords.onDay(only, today, locale))
          : words.several(daysTogether(quiet.days, locale))}
      </h2>
      <p id="quiet-ask">{words.ask}</p>
      <div class="chips" role="group" aria-labelledby="quiet-ask">
        {quietReasons.map((because) => (
          <ChipButton key={because} onPress={() => void say(because)}>
            {words.reasons[because]}
          </ChipButton>
        ))}
      </div>
      <p class="meta">{words.small}</p>
      {trouble && (
        <NotSaved
          title={sharedWords.unsaved.any}
          why={trouble.why}
          onTryAgain={() => void say(trouble.because)}
          words={() => (trouble.because ? words.reasons[trouble.because] : words.letBe)}
        />
      )}
      <div>
        <Link onPress={() => void say(undefined)}>{words.letBe}</Link>
      </div>
    </Card>
  );
}

interface HeardProps {
  readonly quiet: QuietNow;
  readonly because: QuietReason;
  readonly onPast: () => void;
}
function Heard({ quiet, because, onPast }: HeardProps) {
  const tussock = useTussock();
  const smaller = smallerToday(quiet);
  const [once] = useState(oneAtATime);
  const stepId = quiet.step?.step.id;
  return (
    <Card gap={3} labelledBy="quiet-heard">
      <p id="quiet-heard" role="status">
        {words.heard[because]}
      </p>
      {smaller && <p class="strong">{words.offer(smaller.sized.title)}</p>}
      <Line>
        {smaller ? (
          <Button
            size="sm"
            label={words.labelOfUse(smaller.sized.title)}
            onPress={() => void once(() => planSmaller(tussock, quiet, smaller)).then((planned) => planned && onPast())}
          >
            {words.use}
          </Button>
        ) : (
          <Button size="sm" href="/plan/new">
            {words.anyStep}
          </Button>
        )}
        <Button size="sm" kind="second" onPress={onPast}>
          {words.close}
        </Button>
      </Line>
      <Line>
        {stepId && (because === "place" || because === "forgot" || because === "noTime") && (
          <Link href={`/plan/${stepId}?page=when`}>{words.change}</Link>
        )}
        {(because === "perfect" || because === "fear") && <Link href="/proof/cant">{words.cant}</Link>}
        {(because === "tooBig" || because === "parts") && <Link href="/skills/missing-links">{words.links}</Link>}
      </Line>
    </Card>
  );
}
