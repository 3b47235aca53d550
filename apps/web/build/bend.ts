/**
 * Two languages that nobody speaks, made of English by rule, to see what a real one would meet: en-XA is about 40 %
 * longer and has a mark on each letter, en-XB runs from right to left. Ids, numbers and what people wrote stay as they
 * are; so a text that stands there in plain letters is one that no translator would ever be handed.
 */
import { isForReading } from "../../../packages/content/src/checks/literalText.ts";
import { idKeys } from "../../../packages/content/src/checks/idKeys.ts";

export type PseudoTag = "en-XA" | "en-XB";

export const bends: Readonly<Record<PseudoTag, (text: string) => string>> = { "en-XA": accented, "en-XB": turned };

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED = "àƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

/** Each vowel twice: two letters in five are vowels. */
function accented(text: string): string {
  return text.replaceAll(/[a-zA-Z]/g, (letter) => {
    const marked = MARKED[PLAIN.indexOf(letter)] ?? letter;
    return /[aeiou]/.test(letter) ? marked + marked : marked;
  });
}

/** "Right-to-left override" before each text and "pop" after it: letters run the other way, as those of Arabic do. */
export const OVERRIDE = "\u202E";
export const POP = "\u202C";
function turned(text: string): string {
  return text.includes(OVERRIDE) || !/\p{L}/u.test(text) ? text : OVERRIDE + text + POP;
}

/** What a module of content holds, bent; what is bent already stays as it is, and an object stays one object. */
export function bendAll(tag: PseudoTag, value: unknown, all: boolean): unknown {
  return bent(value, "");

  function bent(each: unknown, key: string): unknown {
    if (typeof each === "string") return isId(each, key) || !isWords(each) ? each : bends[tag](each);
    if (typeof each !== "object" || each === null || done.has(each)) return each;
    if (!Array.isArray(each) && Object.getPrototypeOf(each) !== Object.prototype) return each;
    const known = made.get(each);
    if (known) return known;
    const fresh = Array.isArray(each)
      ? each.map((item) => bent(item, key))
      : Object.fromEntries(Object.entries(each).map(([name, item]) => [name, bent(item, name)]));
    made.set(each, fresh);
    done.add(fresh);
    return fresh;
  }

  function isId(text: string, key: string): boolean {
    return (all ? WORD_KEYS : idKeys).has(key) && !text.includes(" ");
  }

  function isWords(text: string): boolean {
    return all ? !/^(?:\/|https?:|tel:|sms:)/.test(text) : isForReading(text);
  }
}

/** In a file of words every text is for reading, save these. */
const WORD_KEYS: ReadonlySet<string> = new Set(["id", "href", "value"]);

const made = new WeakMap<object, object>();
const done = new WeakSet<object>();
