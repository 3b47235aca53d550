import { describe, expect, it } from "vitest";
import { isLongEnough, passphraseTrouble, tidyPassphrase } from "./passphrase.ts";

describe("a passphrase", () => {
  it("is long enough with four different words, or with sixteen signs", () => {
    expect(isLongEnough("wet moss under boots")).toBe(true);
    expect(isLongEnough("kwX7-pq2!mmZ0-aa")).toBe(true);
    expect(isLongEnough("nat mos onder mijn schoenen")).toBe(true);
    expect(isLongEnough("苔の上をあるく赤い長ぐつと雨の日")).toBe(true);
  });

  it("is not long enough with fewer words, one word over and over, or one letter held down", () => {
    for (const typed of [
      "",
      "   ",
      "moss",
      "moss boots rain",
      "moss moss moss moss",
      "a b c d e",
      "aaaaaaaaaaaaaaaaaaaa",
      "abababababababab",
    ]) {
      expect(isLongEnough(typed), typed).toBe(false);
    }
  });

  it("is the same passphrase with the space a phone adds, and from a keyboard that sends é in two parts", () => {
    expect(tidyPassphrase("wet moss caf\u{65}\u{301} rain ")).toBe("wet moss caf\u{e9} rain");
    expect(passphraseTrouble("wet moss caf\u{65}\u{301} rain", " wet moss caf\u{e9} rain")).toBeUndefined();
  });

  it("keeps capital letters and the spaces between words: those are the person’s", () => {
    expect(tidyPassphrase("Wet  Moss")).toBe("Wet  Moss");
    expect(passphraseTrouble("wet moss under boots", "Wet moss under boots")).toBe("notTheSame");
  });

  it("is asked for longer before it is asked for the same", () => {
    expect(passphraseTrouble("moss", "moos")).toBe("tooShort");
  });
});
