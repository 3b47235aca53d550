/**
 * Reads a copy that anyone may have made. Bounded in size and depth, line by line; what is accepted says the same
 * thing to every reader, because each line must be exactly what this reader would write again.
 */
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { areStamps, rowToStamped } from "../merge/row.ts";
import { bytesToUtf8, concatBytes, sameBytes, utf8ToBytes } from "../shared/bytes.ts";
import { textToBytes } from "../shared/hexText.ts";
import { isPlainObject } from "../shared/values.ts";
import type { StampedRecord } from "../vault.ts";
import { COPY_BEGINS, COPY_SIGNING_LABEL, COPY_VERSION, type Copy, type CopyHeader, type CopyTrouble } from "./copy.ts";

export type CopyRead = { readonly is: "read"; readonly copy: Copy } | { readonly is: CopyTrouble };

/** Takes a copy in pieces as they come; `end` says what it was. */
export interface CopyReader {
  /** False as soon as nothing that follows could make it a copy. */
  push(bytes: Uint8Array): boolean;
  end(): CopyRead;
}
export interface CopyReading {
  /** The person insists: a copy whose signature is wrong is read all the same, and says so. */
  readonly evenIfUnsigned?: boolean;
  readonly limits?: CopyLimits;
}
export interface CopyLimits {
  readonly bytes: number;
  readonly lineBytes: number;
  readonly records: number;
  readonly depth: number;
}

/** Ten years of one person are about 10 MB in 25,000 lines; ten times that is still read. */
export const COPY_LIMITS: CopyLimits = {
  bytes: 128 * 1024 * 1024,
  lineBytes: 1024 * 1024,
  records: 250_000,
  depth: 32,
};
const MOST_ID_LENGTH = 256;
/** A header with a key ring of many devices; a longer first line is another kind of file. */
const MOST_HEADER_BYTES = 256 * 1024;
const NEW_LINE = 10;

export function readCopy(bytes: Uint8Array, reading: CopyReading = {}): CopyRead {
  const reader = createCopyReader(reading);
  reader.push(bytes);
  return reader.end();
}

export function createCopyReader({ evenIfUnsigned = false, limits = COPY_LIMITS }: CopyReading = {}): CopyReader {
  const digest = sha256.create();
  const records = new Map<string, StampedRecord>();
  let header: CopyHeader | undefined;
  let end: EndLine | undefined;
  let trouble: CopyTrouble | undefined;
  let size = 0;
  let begun: Uint8Array = new Uint8Array();

  function takeLine(line: Uint8Array): CopyTrouble | undefined {
    if (end !== undefined) return "damaged";
    if (header === undefined) return takeHeader(line);
    const value = readLine(line, limits.depth);
    if (!isPlainObject(value)) return "damaged";
    if (value["end"] === "copy") {
      end = toEnd(value);
      return end === undefined ? "damaged" : undefined;
    }
    const record = toRecord(value);
    if (record === undefined || records.has(record.id)) return "damaged";
    if (records.size >= limits.records) return "tooBig";
    records.set(record.id, record);
    addToDigest(line);
    return undefined;
  }
  function takeHeader(line: Uint8Array): CopyTrouble | undefined {
    const value = line.length > MOST_HEADER_BYTES ? undefined : readLine(line, limits.depth);
    if (!isPlainObject(value) || value["tussock"] !== "copy") return looksLikeCopy(line) ? "damaged" : "notACopy";
    if (typeof value["version"] === "number" && value["version"] > COPY_VERSION) return "newerVersion";
    header = toHeader(value);
    addToDigest(line);
    return header === undefined ? "damaged" : undefined;
  }
  function addToDigest(line: Uint8Array): void {
    digest.update(line).update(Uint8Array.of(NEW_LINE));
  }

  return {
    push(bytes) {
      if (trouble !== undefined) return false;
      size += bytes.length;
      if (size > limits.bytes)
        trouble = header === undefined && !looksLikeCopy(begun.length > 0 ? begun : bytes) ? "notACopy" : "tooBig";
      let from = 0;
      for (let at = bytes.indexOf(NEW_LINE); at >= 0 && trouble === undefined; at = bytes.indexOf(NEW_LINE, from)) {
        const line = concatBytes(begun, bytes.subarray(from, at));
        begun = new Uint8Array();
        from = at + 1;
        trouble = line.length > limits.lineBytes ? "tooBig" : takeLine(line);
      }
      if (trouble === undefined) begun = concatBytes(begun, bytes.subarray(from));
      if (trouble === undefined && begun.length > limits.lineBytes)
        trouble = header === undefined && !looksLikeCopy(begun) ? "notACopy" : "tooBig";
      return trouble === undefined;
    },
    end() {
      if (trouble !== undefined) return { is: trouble };
      if (size === 0) return { is: "empty" };
      if (header === undefined) return { is: looksLikeCopy(begun) ? "cutShort" : "notACopy" };
      if (end === undefined) return { is: "cutShort" };
      if (begun.length > 0 || end.count !== records.size) return { is: "damaged" };
      const found = digest.digest();
      if (!sameBytes(found, end.digest)) return { is: "damaged" };
      const signature = isSigned(found, end.signature, header.identity) ? "good" : "bad";
      if (signature === "bad" && !evenIfUnsigned) return { is: "badSignature" };
      return { is: "read", copy: { ...header, records: [...records.values()], signature } };
    },
  };
}

interface EndLine {
  readonly count: number;
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
}

/** Undefined unless the line is one JSON value, not deeper than allowed, written the one way we would write it. */
function readLine(line: Uint8Array, mostDepth: number): unknown {
  if (isDeeperThan(line, mostDepth)) return undefined;
  try {
    const value: unknown = JSON.parse(bytesToUtf8(line));
    // Twice the same name, 2^53 + 1, 1e999, broken UTF-8: readers would differ over them, so none of them is accepted.
    return sameBytes(utf8ToBytes(JSON.stringify(value)), line) && !namesPrototype(value) ? value : undefined;
  } catch {
    // Not JSON.
    return undefined;
  }
}

function isDeeperThan(line: Uint8Array, most: number): boolean {
  let [depth, inText] = [0, false];
  for (let at = 0; at < line.length; at += 1) {
    const byte = line[at];
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) depth += 1;
    else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** No honest record has such a name, and code that copies fields one by one would change its own object with it. */
function namesPrototype(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(namesPrototype);
  return isPlainObject(value) && (Object.hasOwn(value, "__proto__") || Object.values(value).some(namesPrototype));
}

function toHeader(value: Readonly<Record<string, unknown>>): CopyHeader | undefined {
  const vaultId = textToBytes(value["vault"], 16);
  const identity = textToBytes(value["identity"], 32);
  const madeAt = value["madeAt"];
  const ring = textToBytes(value["ring"]);
  if (
    value["version"] !== COPY_VERSION ||
    !vaultId ||
    !identity ||
    typeof madeAt !== "number" ||
    !Number.isSafeInteger(madeAt)
  )
    return undefined;
  if (value["ring"] !== undefined && !ring) return undefined;
  return { vaultId, identity, madeAt, ...(ring && { ring }) };
}

function toRecord({ type, id, fields, stamps }: Readonly<Record<string, unknown>>): StampedRecord | undefined {
  if (!isName(type) || !isName(id) || !isPlainObject(fields) || !areStamps(stamps)) return undefined;
  return rowToStamped({ record: { type, id, fields }, stamps });
}
function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= MOST_ID_LENGTH;
}

function toEnd({ count, digest, signature }: Readonly<Record<string, unknown>>): EndLine | undefined {
  const [digestBytes, signatureBytes] = [textToBytes(digest, 32), textToBytes(signature, 64)];
  if (typeof count !== "number" || !digestBytes || !signatureBytes) return undefined;
  return { count, digest: digestBytes, signature: signatureBytes };
}

function isSigned(digest: Uint8Array, signature: Uint8Array, identity: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, concatBytes(utf8ToBytes(COPY_SIGNING_LABEL), digest), identity, { zip215: false });
  } catch {
    // Bytes that are no point on the curve are no signature.
    return false;
  }
}

function looksLikeCopy(bytes: Uint8Array): boolean {
  const begins = utf8ToBytes(COPY_BEGINS);
  const length = Math.min(begins.length, bytes.length);
  return length > 0 && sameBytes(bytes.subarray(0, length), begins.subarray(0, length));
}
