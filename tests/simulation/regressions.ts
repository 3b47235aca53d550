/** Lives that once broke a promise; each is lived again for ever. A seed is never taken out. */
export const REGRESSIONS: readonly { readonly seed: number; readonly was: string }[] = [
  {
    seed: 3682,
    was: "words of a record that was deleted when the profile was cloned were called lost by the simulation itself",
  },
  {
    seed: 7722,
    was: "a power cut that left all of a frame but its last two bytes, and zeros after it, was called damage",
  },
  {
    seed: 1_031_021,
    was: "words that came back from the index after a power cut, and were then knowingly replaced, were called lost by the simulation itself",
  },
];
