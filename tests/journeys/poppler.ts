/** Debian's poppler: another's eyes on the PDFs we make. Debian brings it where it is missing. */
import { spawnSync } from "node:child_process";
import { aptInstaller } from "../../scripts/aptGet.ts";

export function findOrInstallPoppler(): void {
  if (runs()) return;
  aptInstaller()?.("poppler-utils");
  if (!runs()) throw new Error("poppler is needed to look into the PDFs from outside: install “poppler-utils”");
}

export interface PdfSeen {
  readonly pages: number;
  readonly title: string;
  readonly tagged: boolean;
  readonly paper: "A4" | "Letter" | "another";
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly subset: boolean }[];
  /** As it is selected, read and copied. */
  readonly text: string;
  /** What stands in the tree of tags, one line each. */
  readonly tags: string;
}

export function lookInto(path: string): PdfSeen {
  const info = run("pdfinfo", [path]);
  const line = (name: string) => new RegExp(`^${name}: *(.*)$`, "m").exec(info)?.[1]?.trim() ?? "";
  return {
    pages: Number(line("Pages")),
    title: line("Title"),
    tagged: line("Tagged") === "yes",
    paper: paperOf(line("Page size")),
    fonts: fontsIn(run("pdffonts", [path])),
    text: run("pdftotext", ["-enc", "UTF-8", path, "-"]),
    tags: run("pdfinfo", ["-struct-text", "-enc", "UTF-8", path]),
  };
}

/** One picture a page, to be looked at by people. */
export function photographPages(path: string, to: string): void {
  run("pdftoppm", ["-r", "80", "-png", path, to]);
}

function paperOf(size: string): PdfSeen["paper"] {
  if (size.startsWith("595.28 x 841.89")) return "A4";
  return size.startsWith("612 x 792") ? "Letter" : "another";
}

/** After two lines of head: name, type, encoding, emb, sub, uni, object. */
function fontsIn(table: string): PdfSeen["fonts"] {
  return table
    .split("\n")
    .slice(2)
    .filter((row) => row.trim() !== "")
    .map((row) => {
      const [embedded, subset] = /(yes|no) +(yes|no) +(?:yes|no) +\d+ +\d+$/.exec(row.trimEnd())?.slice(1) ?? [];
      return { name: row.split(/\s/)[0] ?? "", embedded: embedded === "yes", subset: subset === "yes" };
    });
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function runs(): boolean {
  return spawnSync("pdfinfo", ["-v"], { stdio: "ignore" }).status === 0;
}
