/** Signs that no font of ours has, such as emoji or Chinese: the device draws them once, and the PDF carries the picture. */
import type { SignPicture } from "./fontBook.ts";

/** Pixels for a size of 1: on paper at 11 pt about 420 dots an inch. */
const SIZE_PX = 64;

export async function drawSigns(texts: Iterable<string>): Promise<ReadonlyMap<string, SignPicture>> {
  const pictures = new Map<string, SignPicture>();
  if (typeof OffscreenCanvas === "undefined") return pictures;
  for (const text of texts) {
    const picture = await drawSign(text);
    if (picture) pictures.set(text, picture);
  }
  return pictures;
}

async function drawSign(text: string): Promise<SignPicture | undefined> {
  const measuring = penOn(new OffscreenCanvas(1, 1));
  if (!measuring) return undefined;
  const width = Math.ceil(measuring.measureText(text).width) + 2;
  const canvas = new OffscreenCanvas(width, Math.ceil(SIZE_PX * PICTURE_HEIGHT));
  const pen = penOn(canvas);
  if (!pen) return undefined;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "black";
  pen.fillText(text, 1, SIZE_PX);
  // JPEG, because a PNG with an alpha channel is unpacked in a worker made of text, which our policy refuses.
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 });
  return { jpeg: new Uint8Array(await blob.arrayBuffer()), width: width / SIZE_PX };
}

/** Pictures of signs stand 1 size over the baseline and 0.4 under it. */
export const PICTURE_HEIGHT = 1.4;

function penOn(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | undefined {
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  pen.font = `${SIZE_PX}px system-ui, sans-serif`;
  pen.fillStyle = "white";
  return pen;
}
