/** Every text a module of words can say: plain strings, lists, and functions called with sample arguments. */
export interface Spoken {
  readonly path: string;
  readonly text: string;
}
export interface SpokenText {
  readonly texts: readonly Spoken[];
  /** Functions that no sample could call; the caller hands in samples of its own for these. */
  readonly silent: readonly string[];
}
/** Sample arguments by path, for functions that want something special. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

export function spokenText(value: unknown, path: string, samples: Samples = {}): SpokenText {
  const texts: Spoken[] = [];
  const silent: string[] = [];
  walk(value, path);
  return { texts, silent };

  function walk(at: unknown, where: string): void {
    if (typeof at === "string") texts.push({ path: where, text: at });
    else if (typeof at === "function") call(at as SampleFunction, where);
    else if (Array.isArray(at)) at.forEach((item, index) => walk(item, `${where}[${index}]`));
    else if (isPlain(at)) for (const [key, item] of Object.entries(at)) walk(item, `${where}.${key}`);
  }

  function call(say: SampleFunction, where: string): void {
    const said = (samples[where] ?? samplesFor(say)).flatMap((args) => attempt(say, args));
    if (said.length === 0) silent.push(where);
    said.forEach((result) => walk(result, `${where}()`));
  }
}

type SampleFunction = (...args: readonly unknown[]) => unknown;

/** A sample that does not fit throws; that is an answer too, as long as another sample fits. */
function attempt(say: SampleFunction, args: readonly unknown[]): readonly unknown[] {
  try {
    const result = say(...args);
    return result === undefined ? [] : [result];
  } catch {
    return [];
  }
}

/** Two rounds of arguments, guessed from the names of the parameters: numbers first, then words. */
function samplesFor(say: SampleFunction): readonly (readonly unknown[])[] {
  const names = parameterNames(say);
  return [23, 1, "washed two cups"].map((sample) => names.map((name) => sampleFor(name, sample)));
}

function sampleFor(name: string, sample: unknown): unknown {
  if (/locale/i.test(name)) return "en-GB";
  if (/^(day|today|since|from|to|date|reviewed)$/i.test(name)) return "2026-11-19";
  if (/zone/i.test(name)) return "Europe/Amsterdam";
  if (/^(facts|counts|numbers)$/i.test(name))
    return new Proxy({}, { get: () => (typeof sample === "number" ? sample : 2) });
  if (/labels|names|parts|list/i.test(name)) return ["one", "two"];
  return sample;
}

function parameterNames(say: SampleFunction): readonly string[] {
  const source = say.toString().replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const head =
    /^(?:async )?(?:function)?\s*\w*\s*\(([\s\S]*?)\)\s*(?:=>|\{)/.exec(source)?.[1] ??
    /^(\w+)\s*=>/.exec(source)?.[1] ??
    "";
  return head
    .split(",")
    .map((part) => part.split("=")[0]?.trim() ?? "")
    .filter((name) => name !== "");
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
