import { describe, expect, it } from "vitest";
import type { Day } from "@tussock/domain";
import { defaultPreferences } from "#app/preferences.ts";
import type { VaultState } from "#app/tussock.ts";
import { installOffer } from "./install.ts";

const open: VaultState = { is: "open", sample: false, lockable: false };
const afterFirstLog = {
  can: "prompt",
  preferences: defaultPreferences,
  today: { steps: { count: 0, since: "2026-11-19" as Day } },
  vault: open,
  putAway: false,
} as const;

describe("the install card", () => {
  it("comes after the first log, and not before", () => {
    expect(installOffer(afterFirstLog)).toBe("prompt");
    expect(installOffer({ ...afterFirstLog, can: "ios" })).toBe("ios");
    expect(installOffer({ ...afterFirstLog, today: { steps: { count: 0 } } })).toBe("none");
    expect(installOffer({ ...afterFirstLog, today: undefined })).toBe("none");
  });

  it("stays away once Ana has said so, for now or for good", () => {
    expect(installOffer({ ...afterFirstLog, putAway: true })).toBe("none");
    expect(installOffer({ ...afterFirstLog, preferences: { installCard: "off" } })).toBe("none");
  });

  it("is not shown where it can do nothing, nor over the sample life", () => {
    expect(installOffer({ ...afterFirstLog, can: "installed" })).toBe("none");
    expect(installOffer({ ...afterFirstLog, can: "no" })).toBe("none");
    expect(installOffer({ ...afterFirstLog, vault: { ...open, sample: true } })).toBe("none");
    expect(installOffer({ ...afterFirstLog, vault: { is: "locked", ways: [] } })).toBe("none");
  });
});
