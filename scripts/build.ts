/** `npm run build`: the app into apps/web/dist; `npm run build -- nl` in another language (docs/languages.md). */
import { buildIfStale } from "./buildIfStale.ts";

const outcome = await buildIfStale((line) => console.log(line), process.argv[2]);
console.log(outcome === "built" ? "Built into apps/web/dist." : "apps/web/dist is up to date.");
