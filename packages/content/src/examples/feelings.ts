/** Plain words for feelings: offered, never assigned. The log keeps the id, or the person's own word. */
export const feelings = [
  { id: "tired", word: "Tired", often: "before" },
  { id: "tense", word: "Tense", often: "before" },
  { id: "ashamed", word: "Ashamed", often: "before" },
  { id: "numb", word: "Numb", often: "before" },
  { id: "sad", word: "Sad", often: "before" },
  { id: "scared", word: "Scared", often: "before" },
  { id: "angry", word: "Angry", often: "before" },
  { id: "lonely", word: "Lonely", often: "before" },
  { id: "guilty", word: "Guilty", often: "before" },
  { id: "restless", word: "Restless", often: "before" },
  { id: "empty", word: "Empty", often: "before" },
  { id: "unsure", word: "Unsure", often: "before" },
  { id: "relieved", word: "Relieved", often: "after" },
  { id: "calmer", word: "Calmer", often: "after" },
  { id: "proud", word: "Proud", often: "after" },
  { id: "lighter", word: "Lighter", often: "after" },
  { id: "glad", word: "Glad", often: "after" },
  { id: "hopeful", word: "Hopeful", often: "after" },
  { id: "awake", word: "Awake", often: "after" },
  { id: "close", word: "Close to someone", often: "after" },
  { id: "brave", word: "Brave", often: "after" },
  { id: "surprised", word: "Surprised", often: "after" },
  { id: "okay", word: "Okay", often: "after" },
  { id: "mixed", word: "Mixed", often: "after" },
] as const;

/** An id of ours as its word; a person's own word as it is. */
export function feelingWord(kept: string): string {
  return feelings.find(({ id }) => id === kept)?.word ?? kept;
}
