/** Builds the app in one of the two pseudo-languages (bend.ts): messages where they are compiled, all else as it is made. */
import { fileURLToPath } from "node:url";
import { parseSync, type Plugin } from "vite";
import { bends, type PseudoTag } from "./bend.ts";
import { compileMessages } from "./compileMessages.ts";

const content = fileURLToPath(new URL("../../../packages/content/src/", import.meta.url));
const bendModule = fileURLToPath(new URL("bend.ts", import.meta.url));

/** Names that are other people’s, what things are only looked up by, and days, which any other language has from Intl. */
const LEFT = /\/(?:checks|i18n)\/|\/(?:crisisLines|englishDays|guessCountry|linesFromReference|search)\.ts$/;

export function isPseudo(tag: string): tag is PseudoTag {
  return tag in bends;
}

export function bendWords(tag: PseudoTag): readonly Plugin[] {
  return [
    { ...compileMessages(bends[tag]), name: "tussock:bend-messages", enforce: "pre" },
    {
      name: "tussock:bend-words",
      transform(code, id) {
        if (!id.startsWith(content) || !id.endsWith(".ts") || LEFT.test(id)) return;
        return { code: withWordsBent(code, id, tag), map: null };
      },
    },
  ];
}

function withWordsBent(source: string, file: string, tag: PseudoTag): string {
  const inits = parseSync(file, source).program.body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    return declared?.type === "VariableDeclaration" ? declared.declarations.flatMap(({ init }) => init ?? []) : [];
  });
  const all = file.includes("/words/");
  const bent = inits.reduceRight(
    (code, { start, end }) =>
      `${code.slice(0, start)}bendAll_("${tag}", ${code.slice(start, end)}, ${all})${code.slice(end)}`,
    source,
  );
  return `import { bendAll as bendAll_ } from ${JSON.stringify(bendModule)};\n${bent}`;
}
