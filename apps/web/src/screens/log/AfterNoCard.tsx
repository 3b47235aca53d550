import { pacingWords } from "@tussock/content/words/pacing";
import { sharedWords } from "@tussock/content/words/shared";
import { AnotherStep } from "#app/AnotherStep.tsx";
import { Card } from "#ui/Card.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { footprintsIcon, questionIcon } from "#ui/icon/icons.ts";
import { helpFor, type AfterNo } from "./afterNo.ts";
import type { LogModel } from "./log.ts";

const words = pacingWords.afterNo;

/** After "not this time": something smaller, or after three of them another step. */
export function AfterNoCard({ after, log }: { readonly after: AfterNo; readonly log: LogModel }) {
  const practice = log.saved.value;
  const obstacle = log.field("obstacle").value;
  if (after.is === "anotherStep") return <AnotherStep next={after.next} areaId={practice?.areaId} />;
  const help = helpFor(obstacle);
  return (
    <Card gap={4} labelledBy="after-no">
      <h2 class="sans" id="after-no">
        {words.title}
      </h2>
      <p>{words.meta}</p>
      {help !== undefined && <p role="status">{words.helps(help)}</p>}
      <Rows>
        {after.is === "smaller" && (
          <Row
            icon={footprintsIcon}
            title={words.smaller(after.sized.title)}
            meta={metaOf(after)}
            href={`/plan/${after.stepId}?size=${after.sized.size}`}
          />
        )}
        {after.is === "nameSmaller" && (
          <Row icon={footprintsIcon} title={words.name} href={`/plan/${after.stepId}?size=small`} />
        )}
        {after.is === "newStep" && (
          <Row
            icon={footprintsIcon}
            title={words.newStep}
            href={practice?.areaId === undefined ? "/plan/new" : `/plan/new?in=${practice.areaId}`}
          />
        )}
        {practice && <Row icon={questionIcon} title={words.look} href={`/in-the-way/${practice.id}`} />}
      </Rows>
    </Card>
  );
}

function metaOf({ sized, odds }: Extract<AfterNo, { readonly is: "smaller" }>): string | undefined {
  const parts = [
    sized.minutes === undefined ? "" : sharedWords.minutesShort(sized.minutes),
    odds ? pacingWords.odds(odds.yes, odds.of) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(", ") : undefined;
}
