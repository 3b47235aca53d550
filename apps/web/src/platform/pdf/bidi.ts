/**
 * Which way words run when Arabic or Hebrew stands among Latin: the part of the Unicode bidirectional algorithm that
 * a line of plain words needs, word by word. Explicit embeddings are not looked at; nobody types them into a log.
 */
export type Direction = "ltr" | "rtl";

const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT = /\p{L}/u;

/** The first letter decides for the whole paragraph (rules P2 and P3). */
export function directionOf(text: string): Direction {
  for (const sign of text) {
    if (RIGHT.test(sign) && /\p{L}/u.test(sign)) return "rtl";
    if (LEFT.test(sign)) return "ltr";
  }
  return "ltr";
}

/** A level for each word: even runs to the right, odd to the left (rules N1, N2, I1, I2). */
export function levelsOf(words: readonly string[], base: Direction): readonly number[] {
  const own = words.map(strongOf);
  const baseLevel = base === "rtl" ? 1 : 0;
  return own.map((strong, at) => {
    const before = own.slice(0, at).findLast((one) => one === "ltr" || one === "rtl") ?? base;
    if (strong === "ltr") return base === "rtl" ? 2 : 0;
    if (strong === "rtl") return 1;
    // A number keeps its own order, and stands where the words around it stand.
    if (strong === "number") return before === "rtl" ? 2 : base === "rtl" ? 2 : 0;
    const after = own.slice(at + 1).find((one) => one !== undefined) ?? base;
    const left = own[at - 1] === "number" ? before : before;
    const right = after === "number" ? left : after;
    return left === right ? (left === "rtl" ? 1 : baseLevel === 1 ? 2 : 0) : baseLevel;
  });
}

/** The words of one line in the order they are drawn, from the left (rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_level, at) => at);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((levels[order[from] ?? 0] ?? 0) < level) continue;
      let to = from;
      while (to + 1 < order.length && (levels[order[to + 1] ?? 0] ?? 0) >= level) to += 1;
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return order;
}

function strongOf(word: string): Direction | "number" | undefined {
  for (const sign of word) {
    if (/\p{L}/u.test(sign)) return RIGHT.test(sign) ? "rtl" : "ltr";
  }
  return /\p{N}/u.test(word) ? "number" : undefined;
}
