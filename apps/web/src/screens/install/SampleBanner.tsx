import { installWords } from "@tussock/content/words/install";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import "./install.css";

/** Over every screen of the sample life, so that nobody takes it for their own. */
export function SampleBanner() {
  const tussock = useTussock();
  return (
    <aside class="sample-banner" aria-label={words.label}>
      <p>{words.text}</p>
      <Button size="sm" kind="second" label={words.leaveLabel} onPress={() => void tussock.sample.leave()}>
        {words.leave}
      </Button>
    </aside>
  );
}

const words = installWords.sample;
