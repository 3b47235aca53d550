import { expect, test } from "vitest";
import type { EpochMs, Minutes } from "../day/day.ts";
import { changeProfile, newProfile, profileNow } from "./profile.ts";

test("before anything is set, the day starts at four and the week on Monday", () => {
  expect(profileNow([])).toEqual({ type: "profile", id: "profile", dayStart: 240, weekStart: 1 });
});

test("what is set stays, what is not set keeps its default", () => {
  const profile = changeProfile(newProfile, { name: " Ana ", welcomedAt: 5 as EpochMs, dayStart: 0 as Minutes });
  expect(profileNow([profile])).toEqual({
    type: "profile",
    id: "profile",
    name: "Ana",
    welcomedAt: 5,
    dayStart: 0,
    weekStart: 1,
  });
  expect(changeProfile(profile, { name: undefined })).not.toHaveProperty("name");
  expect(changeProfile(profile, { name: "  " })).not.toHaveProperty("name");
});

test("a start of the day or week that cannot be is read as the usual one", () => {
  for (const dayStart of [-1, 721, 12.5] as Minutes[])
    expect(changeProfile(newProfile, { dayStart }).dayStart).toBe(240);
  expect(profileNow([{ ...newProfile, dayStart: 900 as Minutes, weekStart: 9 }])).toMatchObject({
    dayStart: 240,
    weekStart: 1,
  });
});
