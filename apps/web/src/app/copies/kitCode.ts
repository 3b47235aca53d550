/** The code of a recovery kit from what a person typed; undefined when it is something else, such as a passphrase. */
import { looksLikeKitCode, tidyKitCode } from "../takeaway/kitCode.ts";

export function toKitCode(typed: string): string | undefined {
  return looksLikeKitCode(typed) ? tidyKitCode(typed) : undefined;
}
