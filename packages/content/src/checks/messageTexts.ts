/** An ICU message as the texts it can be: each choice taken once, so that a sentence behind a number is read too. */
export function messageTexts(message: string): readonly string[] {
  const filled = message.replaceAll(/\{\w+(?:, number)?\}/g, filler);
  const choice = /\{\w+, (?:plural|select),((?:\s*[=\w]+ \{[^{}]*\})+)\s*\}/.exec(filled);
  if (!choice) return [filled];
  const [whole, branches = ""] = choice;
  return [...branches.matchAll(/\{([^{}]*)\}/g)].flatMap(([, text = ""]) =>
    messageTexts(filled.replace(whole, () => text.replaceAll("#", filler))),
  );
}

/** What stands for a value inside a text. */
export const filler = "ten";
