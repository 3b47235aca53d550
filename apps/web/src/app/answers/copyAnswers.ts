/** Copies, the kit, and plain exports. What they need is large and rare, so it is fetched when first asked for. */
import type { Answers } from "./answers.ts";

const copies = () => import("../copies/copies.ts");
const plainExport = () => import("../export/plainExport.ts");

export const copyAnswers: Pick<
  Answers,
  | "makeKit"
  | "kit"
  | "checkKit"
  | "makeCopy"
  | "previewCopy"
  | "restoreCopy"
  | "recordCopy"
  | "exportJson"
  | "exportCsv"
  | "importJson"
> = {
  makeKit: async (_input, desk) => (await copies()).makeKit(desk),
  kit: async (_input, desk) => (await copies()).kitNow(desk),
  checkKit: async ({ secret }, desk) => (await copies()).checkKit(secret, desk),
  makeCopy: async (to, desk) => (await copies()).makeCopy(to, desk),
  previewCopy: async (copy, desk) => (await copies()).previewCopy(copy, desk),
  restoreCopy: async (copy, desk) => (await copies()).restoreCopy(copy, desk),
  recordCopy: async (copy, desk) => (await copies()).recordCopy(copy, desk),
  exportJson: async (_input, desk) => (await plainExport()).takeJson(desk),
  exportCsv: async (_input, desk) => (await plainExport()).takeCsv(desk),
  importJson: async ({ bytes }, desk) => (await plainExport()).bringJson(bytes, desk),
};
