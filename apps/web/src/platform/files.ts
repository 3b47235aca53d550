/** Files a person gives or takes: pickers where the browser has them, a link or an input elsewhere. */
import type { ChosenFile, Device } from "#app/tussock.ts";
import { readHandle, writeHandle } from "./chosenFileStore.ts";

/** No copy of ours comes near this; a larger file is refused before a byte is read. */
const MOST_BYTES = 256 * 1024 * 1024;

interface Picker {
  showSaveFilePicker(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}
interface Permitted {
  queryPermission?(how: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(how: { mode: "readwrite" }): Promise<PermissionState>;
}

export const saveFile: Device["saveFile"] = async ({ name, bytes, kind }) => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: kind }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this turn; a minute is plenty, even for a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return "saved";
};

export const shareFile: Device["shareFile"] = async ({ name, bytes, kind }) => {
  try {
    // No title, no text and no address beside it: those may be kept by whatever the file is handed to.
    await navigator.share({ files: [new File([bytes as Uint8Array<ArrayBuffer>], name, { type: kind })] });
    return "shared";
  } catch {
    // The sheet was closed, or the press was too long ago: nothing was shared.
    return "cancelled";
  }
};

export const openFile: Device["openFile"] = (kinds) =>
  new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = kinds;
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) resolve(undefined);
      else if (file.size > MOST_BYTES) resolve("tooBig");
      else void file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }));
    });
    input.click();
  });

/** A file the browser lets us rewrite; its handle is kept in IndexedDB, its contents are sealed as any copy. */
export const chosenFile: ChosenFile = {
  name: async () => (await readHandle())?.name,
  async choose(suggestedName) {
    try {
      const handle = await (window as unknown as Picker).showSaveFilePicker({ suggestedName });
      await writeHandle(handle);
      return handle.name;
    } catch {
      // The sheet was closed, or the press was too long ago: nothing was chosen.
      return "cancelled";
    }
  },
  async write(bytes) {
    const handle = await readHandle();
    if (!handle || !(await mayWrite(handle))) return "notAllowed";
    const out = await handle.createWritable();
    await out.write(bytes as Uint8Array<ArrayBuffer>);
    await out.close();
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  },
  forget: () => writeHandle(undefined),
};

async function mayWrite(handle: FileSystemFileHandle & Permitted): Promise<boolean> {
  const how = { mode: "readwrite" } as const;
  if ((await handle.queryPermission?.(how)) === "granted") return true;
  // Only a press may ask; without one the browser refuses and the copy waits for the next press.
  return navigator.userActivation.isActive && (await handle.requestPermission?.(how)) === "granted";
}
