/** Runs once before the journeys: the app that is walked through is the one that people get. */
import { buildIfStale } from "../../scripts/buildIfStale.ts";

export async function setup(): Promise<void> {
  await buildIfStale((line) => console.log(line));
}
