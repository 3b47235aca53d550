/**
 * What a function of words says, as ICU messages: a sentence behind a condition, and every sentence with
 * something put into it, such as `say("{n, plural, one {# step} other {# steps}}", { n })`.
 * Here, in Node and in tests, they are compiled when they are first said. In the app nothing of this file is left:
 * apps/web/build/compileMessages.ts writes each as the few lines of code that it means.
 */
import MessageFormat from "@messageformat/core";
import type { ArgumentsOf } from "./argumentsOf.ts";

export type Say = <const Message extends string>(
  message: Message,
  ...args: [ArgumentsOf<Message>] extends [never] ? [] : [args: ArgumentsOf<Message>]
) => string;

/** English. Another language has a file of its own that hands on `sayIn("nl")`. */
export const say: Say = sayIn("en");

export function sayIn(language: string): Say {
  const format = new MessageFormat(language, { requireAllArguments: true });
  const compiled = new Map<string, (args: Readonly<Record<string, unknown>>) => unknown>();
  return (message, ...[args]) => {
    const known = compiled.get(message) ?? format.compile(message);
    compiled.set(message, known);
    // A message that is one argument and nothing else comes back as what it was.
    return String(known(args ?? {}));
  };
}
