/** What Today says of the diary card: in the evening, while there is a card and nothing on it yet for this day. */
import { hasAnything } from "@tussock/domain/diary";
import { diaryWords as words } from "@tussock/content/words/diary";
import type { LookForCard } from "#app/laterCards.ts";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { notePencilIcon } from "#ui/icon/icons.ts";

export const lookForDiary: LookForCard = async ({ ask, today }) => {
  const part = today.value?.partOfDay;
  if (part !== "evening" && part !== "night") return undefined;
  const { card, record } = await ask("diaryDay", {});
  return card && !(record && hasAnything(record)) ? <DiaryToday /> : undefined;
};

export function DiaryToday() {
  return (
    <Rows>
      <Row icon={notePencilIcon} title={words.title} meta={words.day.enough} href="/diary" />
    </Rows>
  );
}
