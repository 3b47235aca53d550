/**
 * Fonts for scripts that our two lack, fetched only when someone wrote in them: so that a name in Cyrillic is letters in
 * a PDF, to select and to read aloud, and no picture. Noto Sans, in the parts Fontsource cuts it into.
 */
import cyrillic from "./fonts/noto-cyrillic-400.woff?url";
import cyrillicBold from "./fonts/noto-cyrillic-700.woff?url";
import cyrillicExt from "./fonts/noto-cyrillic-ext-400.woff?url";
import cyrillicExtBold from "./fonts/noto-cyrillic-ext-700.woff?url";
import greek from "./fonts/noto-greek-400.woff?url";
import greekBold from "./fonts/noto-greek-700.woff?url";
import greekExt from "./fonts/noto-greek-ext-400.woff?url";
import greekExtBold from "./fonts/noto-greek-ext-700.woff?url";
import hebrew from "./fonts/noto-hebrew-400.woff?url";
import hebrewBold from "./fonts/noto-hebrew-700.woff?url";
import latinExt from "./fonts/noto-latin-ext-400.woff?url";
import latinExtBold from "./fonts/noto-latin-ext-700.woff?url";
import vietnamese from "./fonts/noto-vietnamese-400.woff?url";
import vietnameseBold from "./fonts/noto-vietnamese-700.woff?url";

export interface ScriptFont {
  readonly name: string;
  readonly regular: string;
  readonly bold: string;
}

/** A sign of these asks for the font; the ranges are Fontsource’s, with the signs of ours left out. */
const scriptFonts: readonly (ScriptFont & { readonly has: RegExp })[] = [
  { name: "cyrillic", regular: cyrillic, bold: cyrillicBold, has: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u },
  { name: "cyrillic-ext", regular: cyrillicExt, bold: cyrillicExtBold, has: /[\u0460-\u052f\u20b4]/u },
  { name: "greek", regular: greek, bold: greekBold, has: /[\u0370-\u03ff]/u },
  { name: "greek-ext", regular: greekExt, bold: greekExtBold, has: /[\u1f00-\u1fff]/u },
  { name: "hebrew", regular: hebrew, bold: hebrewBold, has: /[\u0590-\u05ff\ufb1d-\ufb4f]/u },
  { name: "vietnamese", regular: vietnamese, bold: vietnameseBold, has: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u },
  {
    name: "latin-ext",
    regular: latinExt,
    bold: latinExtBold,
    has: /[\u0100-\u019f\u01a2-\u01ae\u01b1-\u02ff\u1e00-\u1e9f\u1efa-\u1eff\u20a0-\u20c0]/u,
  },
];

export function scriptFontsFor(texts: Iterable<string>): readonly ScriptFont[] {
  const wanted = [...texts].join(" ");
  return scriptFonts.filter(({ has }) => has.test(wanted));
}
