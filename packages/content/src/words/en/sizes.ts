/** The three sizes of a step, wherever they are named. */
import type { Size } from "@tussock/domain";

export const sizeWords: Readonly<Record<Size, { readonly name: string; readonly hint: string }>> = {
  usual: { name: "Usual", hint: "For a day like most days" },
  small: { name: "Small", hint: "For a low day" },
  bare: { name: "Bare minimum", hint: "For a very bad day" },
};
