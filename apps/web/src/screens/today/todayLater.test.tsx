import type { JSX } from "preact";
import { expect, test } from "vitest";
import type { LaterCard } from "#app/laterCards.ts";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { findCards } from "./todayLater.ts";

const { tussock } = await createTestTussock();
const card = (name: string, drawn: JSX.Element | undefined): LaterCard => ({
  name,
  load: async () => async () => drawn,
});
const names = async (...cards: readonly LaterCard[]) => (await findCards(cards, tussock)).map(({ name }) => name);

test("no more than two small cards stand below the one card, the first of the list first", async () => {
  expect(await names(card("week", <p />), card("comparison", <p />), card("diary", <p />))).toEqual([
    "week",
    "comparison",
  ]);
});

test("a card with nothing to say today leaves its place to the next", async () => {
  expect(await names(card("week", undefined), card("comparison", <p />), card("diary", <p />))).toEqual([
    "comparison",
    "diary",
  ]);
});

test("a card whose file does not come is left out, and the others stand", async () => {
  const lost: LaterCard = { name: "week", load: () => Promise.reject(new TypeError("no line")) };
  expect(await names(lost, card("diary", <p />))).toEqual(["diary"]);
});
