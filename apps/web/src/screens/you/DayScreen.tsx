import { useEffect, useState } from "preact/hooks";
import type { Minutes, Profile } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { youWords } from "@tussock/content/words/you";
import type { SaveTrouble } from "#app/asks.ts";
import { localeFor } from "#app/locale.ts";
import { useKeepSoon } from "#app/useKeepSoon.ts";
import { YouPage } from "#app/YouPage.tsx";
import { useTussock } from "#app/tussock.ts";
import { Card } from "#ui/Card.tsx";
import { Note } from "#ui/Note.tsx";
import { Select } from "#ui/Select.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { warningCircleIcon } from "#ui/icon/icons.ts";
import { dayStartOf, dayStarts, weekStartOf, weekStarts } from "./day.ts";
import "./you.css";

/** Each change is saved when it is made; there is no button to forget. */
export function DayScreen({ start }: { readonly start?: SaveTrouble }) {
  const tussock = useTussock();
  const [profile, setProfile] = useState<Profile>();
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState<SaveTrouble | undefined>(start);
  const locale = localeFor(tussock.preferences.value);

  useEffect(() => {
    void tussock.ask("profile").then((found) => {
      setProfile(found);
      setName(found.name ?? "");
    });
  }, [tussock]);

  const soon = useKeepSoon((typed, how) => save({ name: typed }, how));
  async function save(
    change: Partial<Pick<Profile, "name" | "dayStart" | "weekStart">>,
    { aloud }: { readonly aloud: boolean } = { aloud: true },
  ) {
    const saved = await tussock.ask("saveProfile", change);
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    setProfile(saved.value);
    if (aloud) tussock.say({ text: words.saved });
  }

  if (!profile)
    return (
      <YouPage title={words.title}>
        <Skeleton label={sharedWords.opening} />
      </YouPage>
    );
  return (
    <YouPage title={words.title}>
      {trouble && (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          <b class="strong">{sharedWords.unsaved.setting}</b> {sharedWords.saveTrouble[trouble]}
        </Note>
      )}
      <Card gap={5}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          optionalWord={sharedWords.optional}
          value={name}
          onInput={(text) => {
            setName(text);
            soon.typed(text);
          }}
          maxLength={60}
          onLeave={soon.left}
        />
        <Select
          label={words.dayStart}
          hint={words.dayStartHint}
          value={String(dayStartOf(profile))}
          options={dayStarts(profile, locale)}
          onChange={(minutes) => void save({ dayStart: Number(minutes) as Minutes })}
        />
        <Select
          label={words.weekStart}
          value={String(weekStartOf(profile))}
          options={weekStarts(locale)}
          onChange={(number) => void save({ weekStart: Number(number) })}
        />
      </Card>
      <p class="meta">{words.keeps}</p>
    </YouPage>
  );
}

const words = youWords.day;
