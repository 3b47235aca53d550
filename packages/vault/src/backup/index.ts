/** The door for copies: the lines inside the age file. Signing needs curves, so it is opened only for a copy. */
export type { Copy, CopyHeader, CopyTrouble } from "./copy.ts";
export { COPY_BLOCK_BYTES, writeCopy, type NewCopy } from "./writeCopy.ts";
export {
  COPY_LIMITS,
  createCopyReader,
  readCopy,
  type CopyLimits,
  type CopyRead,
  type CopyReader,
  type CopyReading,
} from "./readCopy.ts";
export { identityOf } from "../keys/identity.ts";
