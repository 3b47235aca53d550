import { copiesWords } from "@tussock/content/words/copies";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Stack } from "#ui/Stack.tsx";

/** A copy needs nothing of ours: two lines for each way it can be sealed. */
export function WithoutTussock() {
  return (
    <Disclosure summary={words.without}>
      <Stack gap={3}>
        <p>{words.withoutBody}</p>
        {(
          [
            [words.toKit, words.withoutKit],
            [words.toPassphrase, words.withoutPassphrase],
          ] as const
        ).map(([title, [what, command]]) => (
          <div key={title}>
            <h3 class="sans copies-sub">{title}</h3>
            <p>{what}</p>
            <code class="copies-command" dir="ltr">
              {command}
            </code>
          </div>
        ))}
      </Stack>
    </Disclosure>
  );
}

const words = copiesWords.copy;
