import { lookbackWords } from "@tussock/content/words/lookback";
import { Empty } from "#ui/Empty.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";

const words = lookbackWords.reviews;

/** What was looked back on with facts: a week, or the time before a session. */
export function ReviewsView() {
  return (
    <div class="stack stack-5">
      <Empty art={<Tuft size={120} mark="rest" seed={5} />} title={words.empty.title} meta={words.empty.meta} />
      <Rows>
        <Row title={words.week} meta={words.weekMeta} href="/review/week" />
        <Row title={words.session} meta={words.sessionMeta} href="/review/session" />
      </Rows>
    </div>
  );
}
