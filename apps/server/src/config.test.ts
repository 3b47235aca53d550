import { expect, test } from "vitest";
import { defaultConfig, readConfig } from "./config.ts";

test("without any settings the server stays on this machine", () => {
  expect(readConfig({})).toEqual({ ok: true, config: defaultConfig });
  expect(defaultConfig.host).toBe("127.0.0.1");
  expect(defaultConfig.port).toBe(4173);
});

test("a host chooses port, address and the offline shell", () => {
  const read = readConfig({ PORT: "8080", HOST: "0.0.0.0", OFFLINE_SHELL: "off" });
  expect(read).toEqual({ ok: true, config: { ...defaultConfig, port: 8080, host: "0.0.0.0", offlineShell: "off" } });
});

for (const port of ["", "eighty", "-1", "70000", "80.5", "0x50z"]) {
  test(`a PORT of “${port}” is answered with a sentence that says what is needed`, () => {
    expect(readConfig({ PORT: port })).toEqual({
      ok: false,
      say: [`PORT is “${port}”. It needs a whole number from 0 to 65535, such as 4173; 0 picks a free one.`],
    });
  });
}

test("all wrong values are told at once", () => {
  const read = readConfig({ PORT: "x", HOST: "a b", OFFLINE_SHELL: "maybe" });
  expect(read.ok ? [] : read.say).toHaveLength(3);
});
