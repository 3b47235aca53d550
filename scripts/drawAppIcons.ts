/** Draws the app's PNG icons from public/icons/tussock.svg. Run by hand after the drawing changes; the pictures are kept. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumFlags } from "./chromiumFlags.ts";
import { findChromium } from "./findChromium.ts";

const folder = new URL("../apps/web/public/icons/", import.meta.url);
const drawing = readFileSync(new URL("tussock.svg", folder), "utf8");
/** A mask may cut away all but the middle circle of 80 %; the ground runs to the edge, the tuft shrinks into the circle. */
const maskable = drawing
  .replace(` rx="112"`, "")
  .replace("translate(52 78) scale(12.75)", "translate(96 118) scale(10)");
/** iOS rounds the corners itself and paints black where the picture is clear. */
const square = drawing.replace(` rx="112"`, "");

const pictures = [
  { name: "tussock-48.png", size: 48, svg: drawing },
  { name: "tussock-180.png", size: 180, svg: square },
  { name: "tussock-192.png", size: 192, svg: drawing },
  { name: "tussock-512.png", size: 512, svg: drawing },
  { name: "tussock-maskable-512.png", size: 512, svg: maskable },
];

const executablePath = findChromium();
if (!executablePath) throw new Error("needs a Chromium on the PATH or in CHROMIUM_PATH");
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
for (const { name, size, svg } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(name, folder).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
