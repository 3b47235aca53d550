/** What a new passphrase is told, for the lock and for copies alike. */
export const passphraseWords = {
  weak: "Add a word or two. 4 words, or 16 letters, are hard to guess.",
  notTheSame: "These two are not the same. Show them and compare.",
} as const;
