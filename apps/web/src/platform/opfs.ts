/**
 * The browser's private file system, in the one way Chromium was measured not to lose from (docs/decisions):
 * a file written through a sync access handle and flushed. Workers only.
 */
import { DiskTrouble, type JournalDisk, type JournalFile } from "@tussock/vault";
import { exclusively } from "./exclusively.ts";

const FOLDER = "tussock";

/** True where the file system can be written the safe way; Firefox private windows and old browsers cannot. */
export async function hasOpfs(): Promise<boolean> {
  if (typeof navigator.storage?.getDirectory !== "function") return false;
  if (!("createSyncAccessHandle" in FileSystemFileHandle.prototype)) return false;
  try {
    await folder();
    return true;
  } catch {
    // Private windows throw here; the caller falls back to IndexedDB and says so.
    return false;
  }
}

export function createOpfsJournal(name: string): JournalDisk {
  return {
    read: (from) => readWhole(name, from),
    exclusive: (work) =>
      exclusively(name, async () => {
        const access = await openForWriting(name);
        try {
          return work(fileOver(access));
        } finally {
          access.close();
        }
      }),
  };
}

/** Bytes of a file from `from` on; an absent file is an empty one. Another tab may be appending meanwhile. */
export async function readWhole(name: string, from = 0): Promise<Uint8Array> {
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await (await folder()).getFileHandle(name);
      const file = await handle.getFile();
      return new Uint8Array(await (from === 0 ? file : file.slice(from)).arrayBuffer());
    } catch (error) {
      if (isNamed(error, "NotFoundError")) return new Uint8Array();
      // NotReadableError: the file grew between snapshot and read; what was there then is still there now.
      if (isNamed(error, "NotReadableError") && attempt < 5) continue;
      throw toDiskTrouble(error);
    }
  }
}

/** Replaces a whole small file; flushed when it resolves. */
export async function writeWhole(name: string, bytes: Uint8Array): Promise<void> {
  const access = await openForWriting(name);
  try {
    access.truncate(0);
    writeFully(access, bytes, 0);
    access.flush();
  } catch (error) {
    throw toDiskTrouble(error);
  } finally {
    access.close();
  }
}

/** Takes everything of ours away. */
export async function eraseFolder(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(FOLDER, { recursive: true });
  } catch (error) {
    if (!isNamed(error, "NotFoundError")) throw toDiskTrouble(error);
  }
}

function fileOver(access: FileSystemSyncAccessHandle): JournalFile {
  return {
    size: () => access.getSize(),
    read(from, to) {
      const bytes = new Uint8Array(Math.max(0, to - from));
      const got = access.read(bytes, { at: from });
      return got === bytes.length ? bytes : bytes.subarray(0, got);
    },
    append(bytes) {
      const before = access.getSize();
      try {
        writeFully(access, bytes, before);
        access.flush();
      } catch (error) {
        // A half-written tail would be cut by the next writer too; cutting it now gives the space back.
        try {
          access.truncate(before);
        } catch {
          // The disk refuses even that; the frame's checksum keeps the tail from being read.
        }
        throw toDiskTrouble(error);
      }
    },
    truncate(to) {
      access.truncate(to);
      access.flush();
    },
  };
}

function writeFully(access: FileSystemSyncAccessHandle, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length;) {
    const count = access.write(bytes.subarray(written), { at: at + written });
    if (count === 0) throw new DiskTrouble("full");
    written += count;
  }
}

async function openForWriting(name: string): Promise<FileSystemSyncAccessHandle> {
  try {
    const handle = await (await folder()).getFileHandle(name, { create: true });
    return await handle.createSyncAccessHandle();
  } catch (error) {
    throw toDiskTrouble(error);
  }
}

let opened: Promise<FileSystemDirectoryHandle> | undefined;
function folder(): Promise<FileSystemDirectoryHandle> {
  opened ??= navigator.storage.getDirectory().then((root) => root.getDirectoryHandle(FOLDER, { create: true }));
  opened.catch(() => (opened = undefined));
  return opened;
}

function toDiskTrouble(error: unknown): DiskTrouble {
  if (error instanceof DiskTrouble) return error;
  if (isNamed(error, "QuotaExceededError")) return new DiskTrouble("full", { cause: error });
  if (isNamed(error, "NotFoundError") || isNamed(error, "InvalidStateError"))
    return new DiskTrouble("gone", { cause: error });
  return new DiskTrouble("refused", { cause: error });
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
