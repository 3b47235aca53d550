/**
 * Words that Tussock does not say (DESIGN-LANGUAGE §10, PRODUCT "Words", facts/reminders rule 5). Each rule says why,
 * so that someone who meets it knows what to write instead.
 */
export interface LexiconRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly why: string;
}

export const lexicon: readonly LexiconRule[] = [
  { id: "exclamation", pattern: /!/, why: "no exclamation marks: we do not shout, also not with joy" },
  { id: "emoji", pattern: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u, why: "no emoji" },
  { id: "straight-quote", pattern: /["']/, why: "curly quotes and apostrophes only: “ ” ’" },
  { id: "dots", pattern: /\.\.\.|--/, why: "one … and no doubled hyphens" },
  {
    id: "just",
    pattern: /\bjust\b(?! (?:now|a bit hard))/i,
    why: "“just” makes a hard thing sound easy (“just now” and “just a bit hard” are the design’s)",
  },
  { id: "simply", pattern: /\b(?:simply|obviously|of course|merely|easily)\b/i, why: "makes a hard thing sound easy" },
  {
    id: "should",
    pattern: /\b(?:should(?:n’t)?|ought|must(?:n’t)?|supposed to)\b/i,
    why: "no orders: say what can be done",
  },
  { id: "have-to", pattern: /\byou (?:have|need|had) to\b/i, why: "no orders: say what can be done" },
  {
    id: "streak",
    pattern: /\b(?:streaks?|in a row|chain of days|unbroken|days straight)\b/i,
    why: "no run of days exists in this product (promise 3)",
  },
  {
    id: "failure",
    pattern: /\b(?:fail(?:s|ed|ing|ures?)?|gave up on|gone wrong)\b/i,
    why: "a day without a step is no failure (promise 3)",
  },
  {
    id: "missed",
    pattern: /\b(?:miss(?:ed|es)?|skipped|fell behind|fall behind|behind on|catch up|overdue|neglected)\b/i,
    why: "“no step”, never missed or skipped",
  },
  { id: "forget", pattern: /\bdon’t forget\b/i, why: "no nagging" },
  {
    id: "compliance",
    pattern: /\b(?:complian(?:ce|t)|non-compliant|adheren(?:ce|t)|obey|assign(?:s|ed|ment)?|submit(?:s|ted)?)\b/i,
    why: "a therapist proposes, never assigns (promise 5)",
  },
  { id: "homework", pattern: /\bhomework\b(?! review)/i, why: "“practice”; only the field’s “homework review” stays" },
  { id: "score", pattern: /\b(?:scores?|scored|points earned|grade|rank(?:s|ed|ing)?)\b/i, why: "nobody is scored" },
  { id: "patient", pattern: /\bpatients?\b/i, why: "client, or person" },
  {
    id: "shame",
    pattern:
      /\b(?:lazy|laziness|excuses?|pathetic|weakness|let (?:us|yourself|me) down|disappoint\w*|your fault|blame you|willpower|discipline)\b/i,
    why: "no shame-talk",
  },
  {
    id: "guilt",
    pattern: /\bguilt(?:y)?\b/i,
    why: "no guilt-talk; a feeling is offered only where the person picks their own",
  },
  {
    id: "praise",
    pattern:
      /\b(?:amazing|awesome|fantastic|great job|good job|well done|congratulations|crush(?:ed|ing)? it|proud of you|superstar|you rock)\b/i,
    why: "no praise we did not earn: state the fact",
  },
  {
    id: "oops",
    pattern: /\b(?:oops|uh-oh|whoops|invalid|illegal|error|unexpected)\b/i,
    why: "say what happened and what can be done",
  },
  {
    id: "pressure",
    pattern:
      /\b(?:hurry|last chance|before it’s too late|act fast|limited time|keep it up|keep going|push through|no pain)\b/i,
    why: "no pressure of time",
  },
  {
    id: "promise-of-effect",
    pattern: /\b(?:cures?|heals?|guarantee[sd]?|proven to|will make you (?:feel )?(?:better|happy))\b/i,
    why: "we never pretend to know (promise 4)",
  },
  {
    id: "diagnosis",
    pattern: /\b(?:diagnos\w+|symptoms?|risk level|mentally ill|abnormal)\b/i,
    why: "no diagnosis, no risk score (promise 4)",
  },
];

export interface Allowance {
  readonly rule: string;
  /** The exact words, as they stand in the text. */
  readonly words: string;
  readonly reason: string;
}

/** Where a field name or a plain meaning needs a listed word. A test fails when one of these is no longer used. */
export const allowances: readonly Allowance[] = [
  {
    rule: "guilt",
    words: "Guilty",
    reason: "a word for one’s own feeling, offered in a list and never said to anyone",
  },
  { rule: "dots", words: "age --decrypt", reason: "a command to type as it stands, to open a copy without Tussock" },
  {
    rule: "missed",
    words: "nothing to catch up on",
    reason: "Today says to someone who comes back that nothing is owed",
  },
];

export interface LexiconFinding {
  readonly rule: string;
  readonly found: string;
  readonly why: string;
}

/** What breaks the copy rules in one text, after the allowed words are taken out. */
export function lexiconFindings(text: string, allowed: readonly Allowance[] = allowances): readonly LexiconFinding[] {
  return lexicon.flatMap((rule) => {
    const rest = allowed
      .filter((one) => one.rule === rule.id)
      .reduce((left, one) => left.replaceAll(one.words, " "), text);
    const found = rule.pattern.exec(rest);
    return found ? [{ rule: rule.id, found: found[0], why: rule.why }] : [];
  });
}
