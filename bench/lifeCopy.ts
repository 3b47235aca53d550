/** A made-up life as a copy file, so that a bench or a journey can give any browser ten years to carry. */
import { logicalDay, recordToFields, type EpochMs, type Zone } from "@tussock/domain";
import { sampleLife, type SampleSize } from "@tussock/domain/sample";
import { createCore } from "../apps/web/src/app/core.ts";
import { indexCipher } from "../apps/web/src/platform/indexCipher.ts";
import { createMemoryStorage } from "../apps/web/src/platform/memoryStorage.ts";

export async function lifeCopy(size: SampleSize, passphrase: string, now = Date.now() as EpochMs): Promise<Uint8Array> {
  const zone = "Europe/London" as Zone;
  const core = createCore({
    storage: createMemoryStorage(),
    indexCipher,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    now: () => now,
    zone: () => zone,
    tell: () => undefined,
    tellTabs: () => undefined,
    later: () => undefined,
    async sample(desk) {
      const life = sampleLife({ seed: 1, size, today: logicalDay({ at: now, zone }), zone });
      await (
        await desk.records()
      ).change(life.map((record) => ({ type: record.type, id: record.id, fields: recordToFields(record) })));
    },
  });
  await core.open();
  const copy = await core.answer("makeCopy", { to: "passphrase", passphrase });
  if (!copy.ok) throw new Error(`no copy: ${copy.trouble}`);
  return copy.value.bytes;
}
