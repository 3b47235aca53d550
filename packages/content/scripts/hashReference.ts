/**
 * `node packages/content/scripts/hashReference.ts <folder> …`: writes down which sentences stand in what we were given
 * to read, as hashes alone, so that a test can see that none of them stands in the app, and none of them stands here.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfSentence, sentencesToHash } from "../src/checks/referenceSentences.ts";

const texts = process.argv
  .slice(2)
  .flatMap((folder) =>
    globSync("**/*.{md,json}", { cwd: folder }).map((file) => readFileSync(join(folder, file), "utf8")),
  );
const hashes = [...new Set(texts.flatMap(sentencesToHash).map(hashOfSentence))].toSorted();
writeFileSync(
  new URL("../src/checks/reference-sentences.json", import.meta.url),
  `${JSON.stringify({ hashes: hashes.join(" ") }, undefined, 2)}\n`,
);
console.log(`${hashes.length} sentences`);
