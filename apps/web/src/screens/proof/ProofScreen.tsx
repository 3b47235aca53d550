import { useState } from "preact/hooks";
import { proofWords as words } from "@tussock/content/words/proof";
import { sharedWords } from "@tussock/content/words/shared";
import { BackBar } from "#app/BackBar.tsx";
import { ThoughtField } from "#app/KeptThoughts.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { eyeSlashIcon, pushPinFillIcon, pushPinIcon } from "#ui/icon/icons.ts";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { ProofWords } from "./ProofWords.tsx";
import { PROOF_PAGE, shownLines, withLine, type ProofLine, type ProofShow } from "./proof.ts";
import { useProof, type Proof } from "./useProof.ts";
import "./proof.css";

const shows: readonly ProofShow[] = ["all", "hardest", "lowDays"];

/** All the lines in which a person wrote down what they showed themselves (E7). */
export function ProofScreen() {
  usePageTitle(words.title);
  const proof = useProof();
  return (
    <div class="app">
      <BackBar href="/learn" label={words.back} />
      <main id="main" class="stack stack-6">
        <div class="stack stack-2">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        {proof === undefined ? <Skeleton label={words.loading} lines={4} /> : <Lines proof={proof} />}
        <Disclosure summary={words.write.title}>
          <ThoughtField about={PROOF_PAGE} label={words.write.label} hint={words.write.hint} />
        </Disclosure>
      </main>
    </div>
  );
}

function Lines({ proof: { lines, kept } }: { readonly proof: Proof }) {
  const [show, setShow] = useState<ProofShow>("all");
  if (lines.length === 0) {
    return (
      <Empty art={<Tuft size={120} mark="part" seed={12} />} title={words.empty.title} meta={words.empty.meta}>
        <Button kind="second" href="/log/new">
          {words.empty.log}
        </Button>
      </Empty>
    );
  }
  const offered = shows.filter((one) => one === "all" || shownLines(lines, one).length > 0);
  const shown = shownLines(lines, show);
  return (
    <section class="stack stack-4" aria-label={words.title}>
      <Button kind="second" wide href="/proof/cant">
        {words.cant.offer}
      </Button>
      {offered.length > 1 && (
        <Chips legend={words.showLabel} hideLegend>
          {offered.map((one) => (
            <Chip key={one} kind="radio" name="proof-show" checked={show === one} onChange={() => setShow(one)}>
              {words.show[one]}
            </Chip>
          ))}
        </Chips>
      )}
      <p class="meta" role="status">
        {words.count(shown.length)}
      </p>
      <ul class="stack stack-3">
        {shown.map((line) => (
          <li key={line.id} class="card proof-line">
            <ProofWords line={line} />
            <Ways line={line} kept={kept} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ line, kept }: { readonly line: ProofLine; readonly kept: Proof["kept"] }) {
  const tussock = useTussock();

  async function change(next: { readonly proofOnTop?: readonly string[]; readonly proofHidden?: readonly string[] }) {
    const saved = await tussock.ask("saveProfile", next);
    if (!saved.ok) tussock.say({ text: sharedWords.saveTrouble[saved.trouble] });
    return saved.ok;
  }

  async function hide() {
    const before = kept.hidden;
    if (!(await change({ proofHidden: withLine(before, line.id, true) }))) return;
    tussock.say({
      text: words.hidden,
      action: { label: words.undo, run: () => void change({ proofHidden: withLine(before, line.id, false) }) },
    });
  }

  return (
    <div class="line proof-ways">
      <IconButton
        icon={line.onTop ? pushPinFillIcon : pushPinIcon}
        label={words.pin}
        pressed={line.onTop}
        onPress={() => void change({ proofOnTop: withLine(kept.onTop, line.id, !line.onTop) })}
      />
      <IconButton icon={eyeSlashIcon} label={words.hide} onPress={() => void hide()} />
    </div>
  );
}
