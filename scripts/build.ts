/** `npm run build`: the app into apps/web/dist. */
import { buildIfStale } from "./buildIfStale.ts";

const outcome = await buildIfStale((line) => console.log(line));
console.log(outcome === "built" ? "Built into apps/web/dist." : "apps/web/dist is up to date.");
