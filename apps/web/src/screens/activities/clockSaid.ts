import { leadingWords } from "@tussock/content/words/leading";

/** "4 minutes 30 seconds left": a clock face is not a sentence. */
export function clockSaid(seconds: number): string {
  return leadingWords.timer.left(Math.floor(seconds / 60), seconds % 60);
}
