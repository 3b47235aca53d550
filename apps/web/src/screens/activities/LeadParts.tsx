import { leadingWords as words } from "@tussock/content/words/leading";
import { Icon } from "#ui/Icon.tsx";
import { checkBoldIcon } from "#ui/icon/icons.ts";
import { partsNow, toPart, type Lead } from "./lead.ts";

/** The eight parts with their times; a press goes to one. */
export function LeadParts({
  lead,
  change,
}: {
  readonly lead: Lead;
  readonly change: (move: (lead: Lead, at: number) => Lead) => void;
}) {
  const minutes = lead.plan.items[lead.item]?.minutes ?? [];
  return (
    <nav class="presenter-parts" aria-label={words.parts}>
      <ol>
        {partsNow(lead).map((one, at) => (
          <li key={one.part} aria-current={at === lead.part ? "step" : undefined}>
            <button type="button" onClick={() => change((was, time) => toPart(was, at, time))}>
              {at < lead.part ? <Icon icon={checkBoldIcon} small /> : <span class="presenter-number">{at + 1}</span>}
              <span class="grow">
                {one.name}
                {at < lead.part && <span class="vh"> {words.done}</span>}
              </span>
              <span class="meta">{words.partMinutes(minutes[at] ?? one.minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
