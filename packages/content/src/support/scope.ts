/** What Tussock is and is not (promise 8, facts/safety 5.1). Shown at first start and in help, word for word. */
export const scope = {
  title: "What Tussock is for",
  is: "Tussock is a place to practise small steps and skills.",
  isNot: "It is not therapy, and it is not an emergency service.",
  nobodyReads: "Nobody reads what you write while you write it. That stays true when you share with a therapist.",
  inDanger: "If you are in danger, call the emergency number.",
  /** The same in one breath, for a narrow place. */
  short:
    "A practice tool. Not therapy, not an emergency service. Nobody reads along. In danger, call the emergency number.",
} as const;
