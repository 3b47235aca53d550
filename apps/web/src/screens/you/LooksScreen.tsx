import { youWords } from "@tussock/content/words/you";
import { YouPage } from "#app/YouPage.tsx";
import { useTussock } from "#app/tussock.ts";
import { Card } from "#ui/Card.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Select } from "#ui/Select.tsx";
import { Switch } from "#ui/Switch.tsx";
import { contrasts, isTextSize, languageChoices, textSizes, themes } from "./looks.ts";
import "./you.css";

export function LooksScreen() {
  const tussock = useTussock();
  const preferences = tussock.preferences.value;
  return (
    <YouPage title={words.title}>
      <p class="lead">{words.lead}</p>
      <Card gap={5}>
        <Segments
          legend={words.theme}
          name="theme"
          options={themes}
          value={preferences.theme}
          onChange={(theme) => tussock.prefer({ theme })}
        />
        <Segments
          legend={words.contrast}
          name="contrast"
          options={contrasts}
          value={preferences.contrast}
          onChange={(contrast) => tussock.prefer({ contrast })}
        />
        <Select
          label={words.textSize}
          value={String(preferences.textSize)}
          options={textSizes}
          onChange={(size) => {
            const textSize = Number(size);
            if (isTextSize(textSize)) tussock.prefer({ textSize });
          }}
        />
        <p class="looks-sample">{words.textSample}</p>
      </Card>
      <Rows>
        <Switch
          title={words.motion}
          meta={words.motionMeta}
          on={preferences.motion === "less"}
          onChange={(less) => tussock.prefer({ motion: less ? "less" : "system" })}
        />
        <Switch
          title={words.haptics}
          meta={words.hapticsMeta}
          on={preferences.haptics}
          onChange={(haptics) => tussock.prefer({ haptics })}
        />
      </Rows>
      <Card>
        <Select
          label={words.language}
          hint={words.languageHint}
          value={preferences.language}
          options={languageChoices}
          onChange={(language) => tussock.prefer({ language })}
        />
      </Card>
    </YouPage>
  );
}

const words = youWords.looks;
