import type { Contact } from "@tussock/domain";
import { safetyWords } from "@tussock/content/words/safety";
import { callHref, shortName } from "#app/callPerson.ts";
import { Button } from "#ui/Button.tsx";
import { PhoneNumber } from "./PhoneNumber.tsx";
import { planParts, type PlanContent } from "./safetyPlan.ts";

const words = safetyWords.plan;

/** The plan to be read: six parts in their order, numbers ready to be called. */
export function PlanParts({
  plan,
  level,
  onlyFilled = false,
}: {
  readonly plan: PlanContent;
  readonly level: 2 | 3;
  readonly onlyFilled?: boolean;
}) {
  const Heading = `h${level}` as const;
  const shown = onlyFilled ? planParts.filter(({ part }) => plan[part].length > 0) : planParts;
  return (
    <ol class="plan-parts">
      {shown.map(({ part }) => (
        <li key={part} class="plan-part">
          <Heading>{words.parts[part].title}</Heading>
          {plan[part].length === 0 ? (
            <p class="meta">{words.emptyPart}</p>
          ) : (
            <ul>
              {plan[part].map((item, i) => (
                <li key={i}>{typeof item === "string" ? item : <Person contact={item} />}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Person({ contact: { name, phone } }: { readonly contact: Contact }) {
  const href = callHref(phone);
  return (
    <span class="plan-person">
      <span>
        {name}
        {phone !== undefined && phone !== name && <PhoneNumber phone={phone} />}
      </span>
      {href !== undefined && (
        <Button kind="second" size="sm" href={href}>
          {safetyWords.reach.callName(shortName(name))}
        </Button>
      )}
    </span>
  );
}
