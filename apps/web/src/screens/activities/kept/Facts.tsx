import { Card } from "#ui/Card.tsx";

/** Names and what was said to them; what was not said is not listed. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, said: string | undefined])[] }) {
  const said = facts.filter(([, words]) => words !== undefined && words !== "");
  if (said.length === 0) return null;
  return (
    <Card>
      <dl class="stack stack-3">
        {said.map(([name, words]) => (
          <div key={name}>
            <dt class="meta">{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
