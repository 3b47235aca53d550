import { useState } from "preact/hooks";
import { pacingWords } from "@tussock/content/words/pacing";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { useProfile } from "#app/useProfile.ts";
import { useTussock } from "#app/tussock.ts";
import { Switch } from "#ui/Switch.tsx";

const words = pacingWords.switch;

/** Pacing on or off; without it the person sizes their steps alone, and nothing is forgotten. */
export function SizesSwitch() {
  const tussock = useTussock();
  const profile = useProfile();
  const [trouble, setTrouble] = useState<SaveTrouble>();
  async function turn(on: boolean): Promise<boolean> {
    const saved = await tussock.ask("saveProfile", { pacingOff: !on });
    setTrouble(saved.ok ? undefined : saved.trouble);
    return saved.ok;
  }
  return (
    <>
      <Switch title={words.title} meta={words.meta} on={profile?.pacingOff !== true} onChange={turn} />
      {trouble !== undefined && (
        <p class="err" role="alert">
          {sharedWords.unsaved.setting} {sharedWords.saveTrouble[trouble]}
        </p>
      )}
    </>
  );
}
