import { skillsWords } from "@tussock/content/words/skills";
import { Disclosure } from "#ui/Disclosure.tsx";

const words = skillsWords.map;

/** Our rule, in words: nothing about it is hidden. */
export function Rules() {
  return (
    <Disclosure summary={words.rules}>
      <ul class="map-rules">
        {words.rulesLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
