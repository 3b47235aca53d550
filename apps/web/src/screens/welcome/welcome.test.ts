import { describe, expect, it } from "vitest";
import { firstAreas, firstMove, planPath, troubleOf, welcomeNow } from "./welcome.ts";

describe("the first screen", () => {
  it("opens with one main way in, before anything is asked", () => {
    expect(welcomeNow({ is: "notYet" }, { is: "new" })).toEqual({ shows: "start", making: false });
  });

  it("says that it is making a place for Ana’s words, and stays where it is", () => {
    expect(welcomeNow({ is: "making" }, { is: "new" })).toEqual({ shows: "start", making: true });
  });

  it("offers the areas only once there is a place for words", () => {
    expect(welcomeNow({ is: "making" }, { is: "opening" })).toEqual({ shows: "start", making: true });
    expect(welcomeNow({ is: "notYet" }, { is: "open", sample: false, lockable: false })).toEqual({ shows: "areas" });
  });

  it("does not take the sample life for Ana’s own first run", () => {
    expect(welcomeNow({ is: "notYet" }, { is: "open", sample: true, lockable: false })).toEqual({
      shows: "start",
      making: false,
    });
  });

  it("tells Ana plainly that a private window cannot keep notes", () => {
    expect(welcomeNow({ is: "notYet" }, { is: "trouble", trouble: "refused" })).toEqual({
      shows: "trouble",
      trouble: "diskRefused",
    });
  });

  it("keeps a full device apart from a refused one, since each is put right in its own way", () => {
    expect(welcomeNow({ is: "trouble", trouble: troubleOf("diskFull") }, { is: "new" })).toEqual({
      shows: "trouble",
      trouble: "diskFull",
    });
    expect(troubleOf("diskRefused")).toBe("diskRefused");
    expect(troubleOf("locked")).toBe("diskGone");
  });

  it("never makes a second vault over one that is locked or hurt", () => {
    expect(firstMove({ is: "new" })).toEqual({ is: "make" });
    expect(firstMove({ is: "trouble", trouble: "refused" })).toEqual({ is: "make" });
    expect(firstMove({ is: "locked", ways: ["passphrase"] })).toEqual({ is: "go", path: "/" });
    expect(firstMove({ is: "trouble", trouble: "damaged" })).toEqual({ is: "go", path: "/" });
    expect(firstMove({ is: "open", sample: false, lockable: false })).toEqual({ is: "go", path: "/plan/new" });
  });

  it("offers at most six choices, the skip among them", () => {
    expect(firstAreas.length + 1).toBeLessThanOrEqual(6);
    expect(new Set(firstAreas).size).toBe(firstAreas.length);
  });

  it("takes the area along to the plan, and goes there without one too", () => {
    expect(planPath("daily")).toBe("/plan/new?area=daily");
    expect(planPath()).toBe("/plan/new");
  });
});
