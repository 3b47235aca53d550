import { describe, expect, it } from "vitest";
import { callHref, firstToCall, shortName, textHref } from "./callPerson.ts";

describe("calling someone Ana knows", () => {
  it("dials what she typed, however she spaced it", () => {
    expect(callHref("+44 (0)20 7946-0958")).toBe("tel:+4402079460958");
    expect(callHref("555.01.00")).toBe("tel:5550100");
    expect(textHref("07700 900 123")).toBe("sms:07700900123");
    expect(callHref("*31#5550100")).toBe("tel:*31%235550100");
  });

  it("offers no button where there is nothing to dial", () => {
    expect(callHref(undefined)).toBeUndefined();
    expect(callHref("ask mum")).toBeUndefined();
    expect(callHref("7")).toBeUndefined();
  });

  it("keeps a button readable, however long a name is", () => {
    expect(shortName("Sam")).toBe("Sam");
    expect(shortName("The nice person at the front desk")).toBe("The nice person at the f…");
  });

  it("takes the first person who can be called", () => {
    expect(
      firstToCall([{ name: "Kit" }, { name: "Sam", phone: "555 0100" }, { name: "Noor", phone: "555 0101" }])?.name,
    ).toBe("Sam");
    expect(firstToCall([{ name: "Kit" }])).toBeUndefined();
  });
});
