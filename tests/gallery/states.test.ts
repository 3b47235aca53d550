/**
 * Every piece and screen in every state, walked once and held against everything a machine can see: photographs in each
 * look (test-results/gallery, for people to look at), axe, names (tests/gallery/names, renewed by vitest -u), the way
 * the focus goes, forced colours. The last tests plant faults and see that each check finds its own.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { focusFaults } from "./focusWalk.ts";
import { forcedFaults } from "./forcedFaults.ts";
import { layoutFaults } from "./layoutFaults.ts";
import { nameFaults } from "./nameFaults.ts";
import {
  AXE_LOOKS,
  day,
  folderOf,
  forced,
  isAskedFor,
  isScreen,
  looksOf,
  openGallery,
  type Gallery,
  type GalleryPage,
} from "./walk.ts";

const SCREENS =
  "activities copies diary goals hide install learn lock log lookback pacing plan print proof reminders review rightnow safety skills thoughts timer today trouble week welcome win you".split(
    " ",
  );

let gallery: Gallery;
const names = new Map<string, string>();
const found = { layout: [], axe: [], names: [], focus: [], forced: [] } as Record<Check, string[]>;
type Check = "layout" | "axe" | "names" | "focus" | "forced";

beforeAll(async () => {
  gallery = await openGallery();
  await gallery.walk(look);
}, 900_000);
afterAll(() => gallery.close());

async function look(shown: GalleryPage, id: string): Promise<void> {
  const { page, wear, photograph, axe } = shown;
  const snapshot = await page.locator("body").ariaSnapshot();
  names.set(id, snapshot);
  note("names", id, nameFaults(snapshot));
  for (const worn of looksOf(id)) {
    await wear(worn);
    await photograph(worn, id);
    note("layout", `${id} at ${worn.name}`, await page.evaluate(layoutFaults));
    const rules = AXE_LOOKS.get(worn);
    if (rules) note("axe", `${id} at ${worn.name}`, await axe(rules === "all" ? undefined : rules));
    if (worn === forced) note("forced", id, await page.evaluate(forcedFaults));
  }
  await wear(day);
  if (isScreen(id)) note("focus", id, await focusFaults(page));
}

function note(check: Check, where: string, faults: readonly string[]): void {
  found[check].push(...faults.map((fault) => `${where}: ${fault}`));
}

test("the gallery is not empty, and every screen stands in it", () => {
  expect(gallery.ids.length).toBeGreaterThan(250);
  expect(names.size).toBe(gallery.ids.length);
  expect([...new Set(gallery.ids.filter(isScreen).map(folderOf))].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
    SCREENS,
  );
});

test("in no look does a page scroll sideways, and every target is large enough for a thumb", () => {
  expect(found.layout).toEqual([]);
});

test("axe finds nothing in any state, by day, by night and in high contrast, on a phone and on a desk", () => {
  expect(found.axe).toEqual([]);
});

test("nothing is without a name, and no name says what only code should see", () => {
  expect(found.names).toEqual([]);
});

test("Tab goes through every screen in the order of reading, seen at each stop, and out again", () => {
  expect(found.focus).toEqual([]);
});

test("in forced colours everything to press has an edge, and what is chosen can be told from what is not", () => {
  expect(found.forced).toEqual([]);
});

test("the browser had nothing to complain of", () => {
  expect(gallery.problems).toEqual([]);
});

test.for([...SCREENS, "ui"].filter(isAskedFor))(
  "the names in %s are those that were read and agreed to",
  async (folder) => {
    const inside = [...names].filter(([id]) => folderOf(id) === folder).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const written = inside.map(([id, snapshot]) => `## ${id}\n${snapshot}\n`).join("\n");
    await expect(written).toMatchFileSnapshot(`names/${folder}.txt`);
  },
);

test.for(["screens/lookback/reviews"].filter((id) => isAskedFor(folderOf(id))))(
  "planted: scripts that come late, and %s is waited for all the same",
  async (id) => {
    const late = await openGallery({ only: (one) => one === id, scriptsLateMs: 1000 });
    try {
      await late.walk(async ({ page }) => expect(await page.locator("body").ariaSnapshot()).toBe(names.get(id)));
      expect(late.ids).toEqual([id]);
      expect(late.problems).toEqual([]);
    } finally {
      await late.close();
    }
  },
);

test("planted: an unnamed slider, pale words, a small target, a page too wide", async () => {
  const { page, axe } = await gallery.plant(
    `<main id="main"><h1>Planted</h1><input type="range"><p style="color:#bbb;background:#fff">Pale words</p>
     <button style="width:20px;height:20px;padding:0">x</button><div style="width:900px">wide</div></main>`,
  );
  const planted = (await axe()).join(" ");
  expect(planted).toContain("label");
  expect(planted).toContain("color-contrast");
  expect(await axe(["color-contrast"])).toEqual(["color-contrast: p"]);
  expect((await page.evaluate(layoutFaults)).join(" ")).toMatch(/sideways.*small/);
});

test("planted: names that are missing, doubled, or for code alone", async () => {
  const { page } = await gallery.plant(
    `<main><h1>Fine words, step by step. After 10:30 they end.</h1><button></button><a href="#x">undefined steps</a>
     <button>After After lunch</button><button>plan-pans</button><button>notYet</button><p>One.Two</p></main>`,
  );
  const faults = nameFaults(await page.locator("body").ariaSnapshot());
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "without a name",
    "not a word",
    "a word twice",
    "an id",
    "a name from the code",
    "no space after a stop",
  ]);
});

test("planted: focus that cannot be seen, is covered, jumps, is left out, or never gets out", async () => {
  const { page } = await gallery.plant(
    `<style>button { display: block; height: 50px } .blind:focus { outline: none } .cut { overflow: hidden }
     .cut button:focus { outline: 3px solid; outline-offset: 2px; width: 100% }</style>
     <main style="height: 2000px"><button>Fine</button><button class="blind">Blind</button>
     <div class="cut"><button>Cut</button></div>
     <div style="display: flex; flex-direction: column-reverse"><button>Below</button><button>Above</button></div>
     <div style="position: relative"><button>Under</button><i style="position: absolute; inset: 0"></i></div>
     <div id="lost"></div><script>lost.attachShadow({ mode: "closed" })</script><button id="left">Left out</button></main>
     <script>left.addEventListener("focus", () => left.blur())</script>`,
  );
  const faults = (await focusFaults(page)).join("\n");
  expect(faults).toMatch(/no sign of focus: button.blind “Blind”/);
  expect(faults).toMatch(/ring cut off: button. “Cut”/);
  expect(faults).toMatch(/out of order: button. “Above” after button. “Below”/);
  expect(faults).toMatch(/covered by i.: button. “Under”/);
  expect(faults).toMatch(/never reached: button. “Left out”/);
  expect(faults).not.toMatch(/“Fine”|no way out/);
  const { page: circle } = await gallery.plant(
    `<main><button id="a">A</button><button id="b">B</button></main>
     <script>b.onkeydown = (event) => { event.preventDefault(); a.focus(); }</script>`,
  );
  expect((await focusFaults(circle)).join("\n")).toContain("no way out");
});

test("planted: in forced colours a button without an edge, and a choice that looks like the other", async () => {
  const { page, wear } = await gallery.plant(
    `<style>button { border: 0 } .edged { border: 1px solid } input { appearance: none }
     .tinted:has(:checked) { background: gold } .ringed:has(:checked) { outline: 2px solid }</style>
     <main><button>Bare</button><button class="edged">Edged</button>
     <label class="edged tinted"><input type="radio" name="a" checked>Tinted</label>
     <label class="edged tinted"><input type="radio" name="a">Plain</label>
     <label class="edged ringed"><input type="radio" name="b" checked>Ringed</label>
     <label class="edged ringed"><input type="radio" name="b">Not ringed</label></main>`,
  );
  await wear(forced);
  expect(await page.evaluate(forcedFaults)).toEqual([
    "no edge: button. “Bare”",
    "chosen or not looks the same: input.edged tinted “Tinted”",
  ]);
});
