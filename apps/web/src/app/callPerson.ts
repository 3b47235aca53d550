/** Numbers of people a person knows, as they typed them, into links the phone can act on. */
import type { Contact } from "@tussock/domain";

/** Undefined where nothing can be dialled: words, or no number at all. */
export function callHref(phone: string | undefined): `tel:${string}` | undefined {
  const number = dialled(phone);
  return number === undefined ? undefined : `tel:${number}`;
}
export function textHref(phone: string | undefined): `sms:${string}` | undefined {
  const number = dialled(phone);
  return number === undefined ? undefined : `sms:${number}`;
}

/** The first of them who can be called. */
export function firstToCall(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(({ phone }) => callHref(phone) !== undefined);
}

/** For a button: a name can be as long as a person likes, a button cannot. */
export function shortName(name: string): string {
  return name.length > nameMost ? `${name.slice(0, nameMost).trimEnd()}…` : name;
}
const nameMost = 24;

/** Brackets, dots, spaces and dashes are for the eye; a leading plus, stars and hashes are for the phone. */
function dialled(phone: string | undefined): string | undefined {
  const number = (phone ?? "").replace(/[^\d+*#]/g, "").replace(/(?!^)\+/g, "");
  // "#" would end the address and cut the number.
  return /\d{2}/.test(number) ? number.replaceAll("#", "%23") : undefined;
}
