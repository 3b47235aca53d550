/** The review of a week or of a seven-day plan, as mocks/week-review.html draws it; weekReview.ts decides. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { addDays, type Day, type RecordId } from "@tussock/domain";
import { reviewWords } from "@tussock/content/words/review";
import { sharedWords } from "@tussock/content/words/shared";
import { DaysPath } from "#app/DaysPath.tsx";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { localeFor } from "#app/locale.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { useTussock } from "#app/tussock.ts";
import type { WeekFactsNow } from "#app/weekAsks.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Line } from "#ui/Line.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Tag } from "#ui/Tag.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { printerIcon } from "#ui/icon/icons.ts";
import { DotStrip, spanOf } from "./DotStrip.tsx";
import {
  changesSaid,
  countsSaid,
  createWeekReview,
  daysInTheWay,
  kindsOf,
  obstaclesShown,
  reasonName,
  type WeekReviewModel,
} from "./weekReview.ts";
import "./review.css";

const words = reviewWords.week;

export interface WeekReviewScreenProps {
  /** Any day of the week; this week when neither is given. */
  readonly day?: Day;
  readonly weekPlanId?: RecordId;
}

export function WeekReviewScreen({ day, weekPlanId }: WeekReviewScreenProps) {
  const tussock = useTussock();
  const today = tussock.today.value?.day;
  const of = day ?? today;
  const review = useMemo(
    () =>
      weekPlanId !== undefined
        ? createWeekReview(tussock, { weekPlanId })
        : of && createWeekReview(tussock, { day: of }),
    [tussock, of, weekPlanId],
  );
  useEffect(() => {
    if (!review) return;
    void review.open();
    return review.close;
  }, [review]);
  const facts = review ? review.facts.value : undefined;
  const locale = localeFor(tussock.preferences.value);
  return (
    <main id="main" class="week-review">
      <TopBar
        over={facts && facts !== "gone" ? spanSaid(facts.numbers, locale) : undefined}
        title={weekPlanId ? words.titleOfPlan : words.title}
        end={<IconButton icon={printerIcon} edge="end" label={words.print} onPress={tussock.device.print} />}
      />
      {!review || !facts ? (
        <Skeleton label={words.opening} lines={5} />
      ) : facts === "gone" ? (
        <Empty art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={words.gone.meta}>
          <Button href="/plan">{words.gone.back}</Button>
        </Empty>
      ) : (
        <div class="stack stack-8">
          <Happened facts={facts} />
          <Strongest facts={facts} review={review} />
          <InTheWay facts={facts} review={review} />
          <Changes review={review} />
          <Ways facts={facts} review={review} />
        </div>
      )}
    </main>
  );
}

/** "9 to 15 November". */
export function spanSaid({ from, to }: { readonly from: Day; readonly to: Day }, locale: string): string {
  return words.span(sharedWords.shortDay(from, locale), sharedWords.shortDay(to, locale));
}

interface PartProps {
  readonly facts: WeekFactsNow;
  readonly review: WeekReviewModel;
}

function Happened({ facts }: Pick<PartProps, "facts">) {
  return (
    <section class="stack stack-3" aria-labelledby="review-happened">
      <h2 class="vh" id="review-happened">
        {words.happened}
      </h2>
      <DaysPath days={facts.days} label={words.pathLabel} today={facts.today} dates />
      <p>{countsSaid(facts)}</p>
      {!facts.plan && <OtherWeeks facts={facts} />}
    </section>
  );
}

function OtherWeeks({ facts: { numbers, today } }: Pick<PartProps, "facts">) {
  const { from, to } = numbers;
  return (
    <div class="spread review-weeks">
      <Link href={`/review/week?day=${addDays(from, -7)}`}>{words.earlier}</Link>
      {to < today && <Link href={`/review/week?day=${addDays(from, 7)}`}>{words.later}</Link>}
    </div>
  );
}

function Strongest({ facts, review }: PartProps) {
  const kinds = kindsOf(facts);
  const span = spanOf(kinds.flatMap(({ changes }) => changes));
  const names = [...new Set([...kinds.map(({ name }) => name), ...review.strongest.value])];
  return (
    <Card gap={3} labelledBy="review-strongest">
      <div>
        <h2 id="review-strongest">{words.strongest.title}</h2>
        {kinds.length > 0 && <p class="meta">{words.strongest.lead}</p>}
      </div>
      {kinds.length === 0 ? (
        <p class="meta">{words.strongest.none}</p>
      ) : (
        <>
          <ul>
            {kinds.map((kind) => (
              <li key={kind.name} class="dr">
                <span class="grow">
                  <b class="strong">{kind.name}</b>
                  <span class="meta dr-meta">{changesSaid(kind)}</span>
                </span>
                <DotStrip changes={kind.changes} span={span} label={`${kind.name}: ${changesSaid(kind)}`} />
              </li>
            ))}
          </ul>
          <div class="strip-ax meta" aria-hidden="true">
            {words.strongest.axis.map((word) => (
              <span key={word}>{word}</span>
            ))}
          </div>
          <p class="meta">{words.strongest.small}</p>
        </>
      )}
      {names.length > 0 && (
        <Chips legend={words.strongest.pick} hint={words.strongest.pickHint}>
          {names.map((name) => (
            <Chip
              key={name}
              name="review-strongest"
              checked={review.strongest.value.includes(name)}
              onChange={(on) => void review.pickStrongest(name, on)}
            >
              {name}
            </Chip>
          ))}
        </Chips>
      )}
    </Card>
  );
}

function InTheWay({ facts, review }: PartProps) {
  const locale = localeFor(useTussock().preferences.value);
  const chosen = review.inTheWay.value;
  const days = daysInTheWay(facts, locale);
  return (
    <section aria-labelledby="review-way">
      <fieldset>
        <legend>
          <h2 id="review-way">{words.inTheWay.title}</h2>
        </legend>
        <p class="meta review-way">{days === undefined ? words.inTheWay.lead : words.inTheWay.days(days)}</p>
        <div class="chips">
          {obstaclesShown(facts, chosen).map((because) => (
            <Chip
              key={because}
              name="review-way"
              checked={chosen.includes(because)}
              onChange={(on) => void review.pickInTheWay(because, on)}
            >
              {reasonName(because)}
            </Chip>
          ))}
        </div>
      </fieldset>
    </section>
  );
}

function Changes({ review }: Pick<PartProps, "review">) {
  const used = review.used.value;
  const offers = review.offers.value.filter(({ title }) => !used.includes(title));
  const [writes, setWrites] = useState(false);
  return (
    <section class="stack stack-3" aria-labelledby="review-changes">
      <h2 id="review-changes">{words.changes.title}</h2>
      {used.length + offers.length === 0 && <p class="meta">{words.changes.none}</p>}
      {used.length + offers.length > 0 && (
        <ul class="rows">
          {used.map((title) => (
            <li key={title} class="sg">
              <b class="strong grow sg-words">{title}</b>
              <Tag tone="moss">{words.changes.used}</Tag>
            </li>
          ))}
          {offers.map((offer) => (
            <li key={offer.title} class="sg">
              <span class="grow sg-words">
                <b class="strong">{offer.title}</b>
                <span class="meta dr-meta">{offer.why}</span>
              </span>
              <Button
                kind="second"
                size="sm"
                label={words.changes.labelOfUse(offer.title)}
                onPress={() => void review.use(offer)}
              >
                {words.changes.use}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {review.draft.value && <DraftNotes draft={review.draft.value} />}
      {writes || review.change.value !== "" ? (
        <TextField
          label={words.changes.ownLabel}
          hint={words.changes.ownHint}
          value={review.change.value}
          maxLength={500}
          onInput={review.writeChange}
          onLeave={() => void review.leaveChange()}
        />
      ) : (
        <Link onPress={() => setWrites(true)}>{words.changes.own}</Link>
      )}
      <Disclosure summary={words.changes.rules}>
        {words.changes.rulesSaid.map((line) => (
          <p key={line} class="meta">
            {line}
          </p>
        ))}
      </Disclosure>
    </section>
  );
}

function Ways({ facts, review }: PartProps) {
  const trouble = review.trouble.value;
  return (
    <div class="stack stack-3 review-ways">
      {trouble !== undefined && (
        <NotSaved
          title={words.notKept}
          why={trouble}
          onTryAgain={() => void review.keep()}
          words={() => [...review.used.value, review.change.value].join("\n")}
        />
      )}
      <p class="meta">{words.kept}</p>
      <Button wide size="lg" onPress={() => void review.setUp()}>
        {words.setUp}
      </Button>
      {facts.hasPlans && (
        <Button kind="second" wide onPress={() => void review.same()}>
          {words.same}
        </Button>
      )}
      <Line>
        <Link href="/review/session">{reviewWords.list.session}</Link>
      </Line>
    </div>
  );
}
