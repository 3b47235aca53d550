/** What was looked back on with facts: weeks, and pages for a session. */
import { useEffect, useState } from "preact/hooks";
import type { Review, SessionReview } from "@tussock/domain";
import { goalsWords } from "@tussock/content/words/goals";
import { lookbackWords } from "@tussock/content/words/lookback";
import { reviewWords } from "@tussock/content/words/review";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Empty } from "#ui/Empty.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { notePencilIcon } from "#ui/icon/icons.ts";

const words = lookbackWords.reviews;
const list = reviewWords.list;

export function ReviewsView() {
  const tussock = useTussock();
  const changes = tussock.changes.value;
  const [reviews, setReviews] = useState<readonly (Review | SessionReview)[]>();
  useEffect(() => void tussock.ask("reviews").then(setReviews), [tussock, changes]);
  return (
    <div class="stack stack-5">
      <Rows>
        <Row title={words.week} meta={words.weekMeta} href="/review/week" />
        <Row title={words.session} meta={words.sessionMeta} href="/review/session" />
        <Row title={goalsWords.inLookBack} meta={goalsWords.inLookBackMeta} href="/goals" />
        <Row title={skillsWords.map.title} meta={skillsWords.map.stays} href="/skills/map" />
      </Rows>
      {!reviews ? (
        <Skeleton label={list.opening} lines={3} />
      ) : reviews.length === 0 ? (
        <Empty art={<Tuft size={120} mark="rest" seed={5} />} title={words.empty.title} meta={words.empty.meta} />
      ) : (
        <section class="stack stack-3" aria-labelledby="reviews-h">
          <h2 class="sans" id="reviews-h">
            {list.title}
          </h2>
          <ul class="rows">
            {reviews.map((review) => (
              <li key={review.id}>
                {review.type === "review" ? <WeekRow review={review} /> : <SessionRow review={review} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function WeekRow({ review: { from, to, weekPlanId, change, used } }: { readonly review: Review }) {
  const locale = localeFor(useTussock().preferences.value);
  const span = reviewWords.week.span(sharedWords.shortDay(from, locale), sharedWords.shortDay(to, locale));
  const said = change ?? used?.[0];
  return (
    <Row
      art={<Mark mark="done" size={24} seed={4} />}
      title={weekPlanId ? list.ofPlan(span) : list.ofWeek(span)}
      meta={said === undefined ? list.looked : list.change(said)}
      href={weekPlanId ? `/review/week?plan=${weekPlanId}` : `/review/week?day=${from}`}
    />
  );
}

function SessionRow({ review: { id, day, lines, talkAbout = [] } }: { readonly review: SessionReview }) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <Row
      icon={notePencilIcon}
      title={list.ofSession(sharedWords.dayWithYear(day, locale))}
      meta={list.lines(lines.length + talkAbout.length)}
      href={`/review/session?id=${id}`}
    />
  );
}
