/** Draws PDFs beside the page, so that nothing on it stands still meanwhile. */
import headLatin from "@fontsource/young-serif/files/young-serif-latin-400-normal.woff?url";
import headLatinExt from "@fontsource/young-serif/files/young-serif-latin-ext-400-normal.woff?url";
import type { MadePdf, PdfJob } from "#app/printJob.ts";
import arabic from "./fonts/arabic-400.woff?url";
import arabicBold from "./fonts/arabic-700.woff?url";
import textLatin from "./fonts/text-latin-400.woff?url";
import textLatinBold from "./fonts/text-latin-700.woff?url";
import textLatinExt from "./fonts/text-latin-ext-400.woff?url";
import textLatinExtBold from "./fonts/text-latin-ext-700.woff?url";
import { drawPdf } from "./drawPdf.ts";
import { drawSigns } from "./drawSigns.ts";
import type { Face, FontFile } from "./fontBook.ts";
import { scriptFontsFor, type ScriptFont } from "./scriptFonts.ts";

/** For each face the fonts to look in, in this order. */
const faces: Readonly<Record<Face, readonly string[]>> = {
  text: [textLatin, textLatinExt, arabic],
  bold: [textLatinBold, textLatinExtBold, arabicBold],
  head: [headLatin, headLatinExt, textLatinBold, textLatinExtBold, arabicBold],
};

export type FromPdfWorker = { readonly made: MadePdf } | { readonly broke: string };

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
scope.addEventListener("message", (event: MessageEvent<PdfJob>) => void answer(event.data));

async function answer(job: PdfJob): Promise<void> {
  try {
    const made = await drawPdf(job, { fonts: await fetchFonts(), fontsFor, drawSigns });
    scope.postMessage({ made } satisfies FromPdfWorker, [made.bytes.buffer]);
  } catch (error) {
    scope.postMessage({ broke: error instanceof Error ? error.message : "unknown" } satisfies FromPdfWorker);
  }
}

async function fetchFonts(): Promise<readonly FontFile[]> {
  const wanted = Object.entries(faces).flatMap(([face, urls]) => urls.map((url) => ({ face: face as Face, url })));
  const bytes = new Map(
    await Promise.all(
      [...new Set(wanted.map(({ url }) => url))].map(async (url) => [url, await fetchFont(url)] as const),
    ),
  );
  return wanted.map(({ face, url }) => ({ face, name: `${face} ${url}`, bytes: bytes.get(url) ?? new Uint8Array() }));
}

/** A font that does not come leaves its signs to the fonts of the device. */
async function fontsFor(texts: Iterable<string>): Promise<readonly FontFile[]> {
  const fetched = await Promise.all(scriptFontsFor(texts).map((font) => filesOf(font).catch(() => [])));
  return fetched.flat();
}

async function filesOf({ name, regular, bold }: ScriptFont): Promise<readonly FontFile[]> {
  const [text, strong] = await Promise.all([fetchFont(regular), fetchFont(bold)]);
  return [
    { face: "text", name: `text ${name}`, bytes: text },
    { face: "bold", name: `bold ${name}`, bytes: strong },
    { face: "head", name: `head ${name}`, bytes: strong },
  ];
}

async function fetchFont(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`a font answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
