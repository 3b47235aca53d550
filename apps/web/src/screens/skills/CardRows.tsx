import type { SkillCard } from "@tussock/content/skills/cards";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { cardPath } from "./skills.ts";

/** The field's name first, for who learned it by that; everyday words under it. */
export function CardRows({ cards }: { readonly cards: readonly SkillCard[] }) {
  return (
    <Rows>
      {cards.map(({ id, name, plainName }) => (
        <Row key={id} title={name} meta={plainName} href={cardPath(id)} />
      ))}
    </Rows>
  );
}
