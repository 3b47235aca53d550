import { obstacleName, obstacles } from "../examples/planIdeas.ts";
import { printWords } from "../words/en/print.ts";
import { box, field, ticks, type Ticks } from "./sheet.ts";

/** The first seven, as the log asks for them, and a line for another. */
export function obstacleBoxes(chosen: readonly string[] = []): Ticks {
  const offered = obstacles.slice(0, 7);
  const own = chosen.filter((one) => !offered.some(({ id }) => id === one)).map(obstacleName);
  return ticks(
    offered.map(({ id, name }) => box(name, chosen.includes(id))),
    own.length > 0 ? { ...field(printWords.sheet.other, own.join(", ")), ticked: true } : field(printWords.sheet.other),
  );
}
