// The controls: a page by hand on the same number of rows, unsealed, reading only what it shows; bare, or with Today's own markup.
const DAY = 86_400_000;
const db = await new Promise((resolve, reject) => {
  const request = indexedDB.open("plain", 1);
  request.onupgradeneeded = () => {
    const rows = request.result.createObjectStore("rows", { keyPath: "id" });
    rows.createIndex("at", "at");
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function fill(count) {
  const writing = db.transaction("rows", "readwrite");
  const now = Date.now();
  for (let n = 0; n < count; n++) {
    writing.objectStore("rows").put({
      id: `row-${n}`,
      at: now - n * ((3650 * DAY) / Math.max(count, 1)),
      what: `Wash the pans, part ${n}`,
      done: ["yes", "partly", "no"][n % 3],
      mood: [n % 100, (n + 11) % 100],
      learned: "I can start even when I do not feel like it. ".repeat(3),
    });
  }
  await new Promise((resolve) => (writing.oncomplete = resolve));
}
globalThis.fill = fill;

async function draw() {
  const rows = db.transaction("rows").objectStore("rows");
  const week = IDBKeyRange.lowerBound(Date.now() - 7 * DAY);
  const [count, recent] = await Promise.all([asked(rows.count()), asked(rows.index("at").getAll(week))]);
  const days = [6, 5, 4, 3, 2, 1, 0].map((ago) => new Date(Date.now() - ago * DAY).toDateString());
  const marks = days.map((day) => recent.find((row) => new Date(row.at).toDateString() === day)?.done ?? "rest");
  const screen = document.getElementById("screen");
  if (screen) return drawScreen(screen, recent, marks);
  const main = document.getElementById("main");
  main.replaceChildren();
  const add = (tag, text, parent = main) =>
    parent.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
  add("h1", "Good morning");
  const list = add("ol", "");
  list.className = "days";
  days.forEach((day, n) => add("li", `${day.slice(0, 3)} ${marks[n]}`, list));
  add("p", `${count} steps. They stay yours.`).dataset.steps = String(count);
  const card = add("section", "");
  card.className = "card";
  add("h2", recent[0]?.what ?? "One small step is enough", card);
  const log = add("a", "I did something");
  log.href = "#log";
  log.onclick = (event) => {
    event.preventDefault();
    form();
  };
}

/** The other control: the screen is there as markup, and the title of a row and the marks of the days are put into it. */
function drawScreen(screen, recent, marks) {
  document.getElementById("app").append(screen.content.cloneNode(true));
  const main = document.getElementById("main");
  marks.forEach((mark, n) => main.querySelectorAll(".days li")[n]?.setAttribute("data-mark", mark));
  if (recent[0]) main.querySelector("h2").textContent = recent[0].what;
}

function form() {
  const main = document.getElementById("main");
  main.replaceChildren();
  const input = main.appendChild(Object.assign(document.createElement("input"), { id: "what" }));
  const save = main.appendChild(
    Object.assign(document.createElement("button"), { id: "save", textContent: "All of it" }),
  );
  save.onclick = () => {
    save.textContent = "Saving";
    const writing = db.transaction("rows", "readwrite", { durability: "strict" });
    writing.objectStore("rows").put({ id: crypto.randomUUID(), at: Date.now(), what: input.value, done: "yes" });
    writing.oncomplete = async () => {
      await draw();
      document
        .getElementById("main")
        .insertAdjacentElement(
          "afterbegin",
          Object.assign(document.createElement("p"), { id: "saved", textContent: "You followed through" }),
        );
    };
  };
}
await draw();
if (navigator.serviceWorker) await navigator.serviceWorker.register("/sw.js");
