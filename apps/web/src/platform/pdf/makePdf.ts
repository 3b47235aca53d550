/** Starts the worker that draws PDFs, and ends it when the file is there: what it held of a person’s words goes with it. */
import type { MadePdf, PdfJob } from "#app/printJob.ts";
import { whatBootBegan } from "../booted.ts";
import pdfWorkerUrl from "./pdfWorker.ts?worker&url";
import type { FromPdfWorker } from "./pdfWorker.ts";

export function makePdf(job: PdfJob): Promise<MadePdf> {
  const worker = new Worker(whatBootBegan().trustedUrl(pdfWorkerUrl), { type: "module", name: "pdf" });
  return new Promise<MadePdf>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromPdfWorker>) => {
      if ("made" in data) resolve(data.made);
      else reject(new Error(`the PDF was not drawn: ${data.broke}`));
    });
    worker.addEventListener("error", () => reject(new Error("the PDF worker did not start")));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
