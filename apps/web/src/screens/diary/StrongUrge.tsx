import { useState } from "preact/hooks";
import { diaryWords } from "@tussock/content/words/diary";
import { Button } from "#ui/Button.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { handHeartFillIcon } from "#ui/icon/icons.ts";

const words = diaryWords.urgeAtTop;

/** Kind words and three ways, each one tap. It counts nothing, tells nobody and does not come again once put away. */
export function StrongUrge() {
  const [away, setAway] = useState(false);
  if (away) return null;
  return (
    <Note tone="heather" role="status">
      <div class="stack stack-3">
        <p>
          <b class="strong">{words.title}</b>
          <br />
          {words.meta}
        </p>
        <Button kind="help" icon={handHeartFillIcon} href="/right-now">
          {words.skill}
        </Button>
        <div class="line">
          <Link href="/reach">{words.person}</Link>
          <Link href="/safety-plan">{words.plan}</Link>
          <Link onPress={() => setAway(true)}>{words.later}</Link>
        </div>
      </div>
    </Note>
  );
}
