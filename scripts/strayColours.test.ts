import { expect, test } from "vitest";
import { strayColoursIn } from "./strayColours.ts";

const found = (text: string, file = "card.css"): number => strayColoursIn(text, file).length;

test("a colour that is written out anywhere but in tokens.css is found", () => {
  for (const colour of [
    "#fff",
    "#1c3b2e",
    "#1c3b2e80",
    "rgb(1 2 3)",
    "rgba(0,0,0,.5)",
    "hsl(1 2% 3%)",
    "oklch(0.5 0.1 140)",
    "color(display-p3 1 0 0)",
  ]) {
    expect([colour, found(`.card { color: ${colour}; }`)]).toEqual([colour, 1]);
    expect([colour, found(`const fill = "${colour}";`, "Card.tsx")]).toEqual([colour, 1]);
  }
});

test("a colour by its English name is found where a style takes colours", () => {
  expect(found(".card { background: white; }")).toBe(1);
  expect(found(".card { border: 1px solid DarkGreen; }")).toBe(1);
  expect(found(".card { box-shadow: 0 0 2px black; }")).toBe(1);
});

test("names of ours, of the system and of nothing at all are fine", () => {
  for (const value of [
    "var(--ink)",
    "var(--white-space)",
    "currentColor",
    "transparent",
    "inherit",
    "CanvasText",
    "Highlight",
    "url(#moss)",
  ]) {
    expect([value, found(`.card { color: ${value}; }`)]).toEqual([value, 0]);
  }
  expect(found("/* was #fff */ .card { white-space: nowrap; }")).toBe(0);
  expect(found(`import { go } from "#app/go.ts"; // like #fff`, "Card.tsx")).toBe(0);
  expect(found(`<a class="skip" href="#add">`, "Card.tsx")).toBe(0);
});

test("the place is told by file and line, also below a comment", () => {
  expect(strayColoursIn("/* one\n two */\n.card { color: #fff; }", "card.css")).toEqual([
    "card.css:3: a colour outside of apps/web/src/styles/tokens.css: #fff",
  ]);
});
