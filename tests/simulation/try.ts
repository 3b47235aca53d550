import { live } from "./life.ts";
import { PLANTED_FAULTS } from "./plantedFaults.ts";
const from = Number(process.argv[2] ?? 1), count = Number(process.argv[3] ?? 100), mode = process.argv[4] ?? "";
if (mode === "faults") {
  for (const [name, fault] of Object.entries(PLANTED_FAULTS)) {
    let found: string | undefined;
    for (let seed = from; seed < from + count && !found; seed++) {
      try { await live(seed, { fault }); } catch (e) { found = `${seed - from + 1}: ${e instanceof Error ? `${e.name} ${e.message.slice(0, 150)}` : e}`; }
    }
    console.log(found ? "found" : "NOT FOUND", name, "|", found);
  }
} else {
  let acks = 0, crashes = 0, failed = 0, without = 0; const t = performance.now();
  for (let seed = from; seed < from + count; seed++) {
    try { const l = await live(seed, { real: mode === "real" }); acks += l.acknowledged; crashes += l.crashes; if (l.crashes === 0) without++; }
    catch (e) { failed++; if (failed < 6) console.log(seed, e instanceof Error ? (e.name === "Broken" ? e.message : e.stack) : e); }
  }
  console.log({ count, failed, without, acks, crashes, ms: Math.round(performance.now() - t), cpu: process.cpuUsage().user / 1000 / count });
}
