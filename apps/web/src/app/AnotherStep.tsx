import type { RecordId } from "@tussock/domain";
import type { NextStep } from "@tussock/domain/pacing";
import { pacingWords } from "@tussock/content/words/pacing";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { questionIcon } from "#ui/icon/icons.ts";

const words = pacingWords.anotherStep;

/** After three "not this time" in an area: another step and a look at what was in between, not a smaller number. */
export function AnotherStep({
  next,
  areaId,
  onOwn,
}: {
  readonly next: Extract<NextStep, { readonly is: "anotherStep" }>;
  readonly areaId: RecordId | undefined;
  /** Absent where no step is being planned. */
  readonly onOwn?: () => void;
}) {
  return (
    <Card gap={4} labelledBy="another-step">
      <h2 class="sans" id="another-step">
        {words.title}
      </h2>
      <p>{words.meta(next.times)}</p>
      <Button kind="second" wide href={areaId === undefined ? "/plan/new" : `/plan/new?in=${areaId}`}>
        {words.anotherStep}
      </Button>
      {next.lastId !== undefined && (
        <Rows>
          <Row
            icon={questionIcon}
            title={words.missingLinks}
            meta={words.missingLinksHint}
            href={`/in-the-way/${next.lastId}`}
          />
        </Rows>
      )}
      {onOwn && <Link onPress={onOwn}>{words.ownAnyway}</Link>}
    </Card>
  );
}
