import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitGroups, tidyKitCode, toKitCode, toSecret } from "./kitCode.ts";

/** bech32 (BIP 173) in capitals. */
const alphabet = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
const code = fc
  .array(fc.constantFrom(...Array.from(alphabet)), { minLength: 58, maxLength: 58 })
  .map((signs) => `AGE-SECRET-KEY-1${signs.join("")}`);

describe("the code of a recovery sheet", () => {
  it("is the same code with spaces, in small letters, and over several lines", () => {
    fc.assert(
      fc.property(
        code,
        fc.array(fc.nat(80), { maxLength: 20 }),
        fc.constantFrom(" ", "\n", "\t", "\u{a0}"),
        (whole, places, space) => {
          const signs = Array.from(whole.toLowerCase());
          for (const place of places) signs.splice(place, 0, space);
          expect(tidyKitCode(signs.join(""))).toBe(whole);
          expect(toKitCode(signs.join(""))).toBe(whole);
        },
      ),
    );
  });

  it("understands an O written for 0, an I or 1 for L, a B for 8: the alphabet has none of them", () => {
    fc.assert(
      fc.property(code, (whole) => {
        const written = whole.slice(16).replaceAll("0", "O").replaceAll("8", "B").replaceAll("L", "1");
        expect(tidyKitCode(`AGE-SECRET-KEY-1${written}`)).toBe(whole);
        expect(tidyKitCode(whole.slice(16))).toBe(whole);
        expect(tidyKitCode(whole.replaceAll("-", "–"))).toBe(whole);
      }),
    );
  });

  it("is no code when a sign is left out or added, or when it is a passphrase", () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 16, max: 73 }), (whole, at) => {
        expect(toKitCode(whole.slice(0, at) + whole.slice(at + 1))).toBeUndefined();
        expect(toKitCode(`${whole}Q`)).toBeUndefined();
      }),
    );
    for (const typed of ["", "wet moss under boots", "AGE-SECRET-KEY-1", "age1qqqq"])
      expect(toKitCode(typed)).toBeUndefined();
  });

  it("stands on paper in groups of four that give the code back", () => {
    fc.assert(
      fc.property(code, (whole) => {
        const groups = kitGroups(whole);
        expect(groups.join("")).toBe(whole);
        expect(groups.slice(1).every((group) => group.length <= 4)).toBe(true);
      }),
    );
  });

  it("leaves a passphrase alone, whatever it looks like", () => {
    expect(toSecret("  Wet Moss 1 B O i ")).toBe("Wet Moss 1 B O i");
    expect(toSecret("age-secret-key-1 abc")).toBe("AGE-SECRET-KEY-1A8C");
  });
});
