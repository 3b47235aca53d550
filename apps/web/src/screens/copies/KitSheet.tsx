import { copiesWords } from "@tussock/content/words/copies";
import { sharedWords } from "@tussock/content/words/shared";
import type { RecoveryKit } from "#app/asks.ts";
import { Logo } from "#ui/moor/Logo.tsx";
import { kitGroups } from "#app/secret/kitCode.ts";

/** The sheet on paper: one page, A4 or Letter, black on white. Only a printer draws it (copies.css). */
export function KitSheet({ kit, made }: { readonly kit: RecoveryKit; readonly made: string }) {
  return (
    <section class="kit-sheet">
      <header class="kit-sheet-head">
        <span>
          <Logo size={26} />
          {sharedWords.appName}
        </span>
        <h1>{words.title}</h1>
      </header>
      <p>{words.what}</p>
      <div class="kit-sheet-code" dir="ltr">
        {kitGroups(kit.secret).map((group, i) => (
          <span key={`${i}-${group}`}>{group}</span>
        ))}
      </div>
      <p>
        {copiesWords.kit.fingerprint}:{" "}
        <b class="copies-code" dir="ltr">
          {kit.fingerprint}
        </b>
        <br />
        {copiesWords.kit.madeOn(made)}
      </p>
      <ol>
        {words.how.map((line, i) => (
          <li key={line}>
            {i + 1}. {line}
          </li>
        ))}
      </ol>
      <p>{words.without}</p>
      <p>
        <b>{words.keep}</b>
      </p>
      <p class="kit-sheet-foot">
        {words.safety} <span class="kit-sheet-line" />
      </p>
    </section>
  );
}

const words = copiesWords.kit.sheet;
