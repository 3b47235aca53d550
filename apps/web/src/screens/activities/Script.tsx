import type { ClientPart, GroupPart } from "@tussock/content/activities";
import { leadingWords as words } from "@tussock/content/words/leading";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { eyeIcon, infoIcon } from "#ui/icon/icons.ts";

/** What the leader says and looks out for; to be read at a glance. */
export function Script({
  part,
  form,
}: {
  readonly part: ClientPart | GroupPart;
  readonly form: "withClient" | "inGroup";
}) {
  const { leader } = part;
  return (
    <>
      <Card labelledBy={`say-${part.part}`}>
        <h3 class="script-label" id={`say-${part.part}`}>
          {words.say}
        </h3>
        <div class="script-say">
          {leader.say.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Card>
      <div class="stack stack-2">
        {(leader.does ?? []).map((line) => (
          <p key={line}>
            <b class="strong">{words.does}:</b> {line}
          </p>
        ))}
        {form === "withClient" && leader.withOne !== undefined && (
          <p>
            <b class="strong">{words.withOne}</b> {leader.withOne}
          </p>
        )}
        {leader.ifQuiet !== undefined && (
          <p class="script-tip">
            <Icon icon={infoIcon} small />
            <span>
              <b class="strong">{words.ifQuiet}</b> {leader.ifQuiet}
            </span>
          </p>
        )}
        {leader.watchFor !== undefined && (
          <p class="script-tip">
            <Icon icon={eyeIcon} small />
            <span>
              <b class="strong">{words.watchFor}</b> {leader.watchFor}
            </span>
          </p>
        )}
      </div>
      {part.questions.length > 0 && (
        <section aria-label={words.questions}>
          <h3 class="script-label">{words.questions}</h3>
          <ul class="script-list">
            {part.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {"groupQuestion" in part && part.groupQuestion !== undefined && (
        <p>
          <b class="strong">{words.groupQuestion}:</b> {part.groupQuestion}
        </p>
      )}
      {part.examples.length > 0 && (
        <Disclosure summary={words.examples}>
          <dl class="stack stack-2">
            {part.examples.map(({ who, text }) => (
              <div key={who}>
                <dt class="strong">{who}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}
