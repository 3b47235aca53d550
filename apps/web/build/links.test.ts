import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const routes = ["routes.tsx", "laterRoutes.tsx"].flatMap((name) =>
  [...readFileSync(new URL(`../src/app/${name}`, import.meta.url), "utf8").matchAll(/\bpath: "([^"]+)"/g)].map(
    ([, path = ""]) => path,
  ),
);
const files = globSync("{apps/web/src/{app,screens},packages/content/src}/**/*.{ts,tsx}", { cwd: root })
  .filter((file) => !/\.test\.tsx?$|\.gallery\.tsx$|\/(?:l|laterR|r)outes\.tsx$/.test(file))
  .toSorted();

describe("every address that a screen or a text leads to", () => {
  it("has a screen that answers it", () => {
    const links = files.flatMap((file) =>
      linksIn(file, readFileSync(root + file, "utf8")).map((link) => ({ file, link })),
    );
    expect(links.length).toBeGreaterThan(80);
    expect(links.filter(({ link }) => !isAnswered(link)).map(({ file, link }) => `${file}: ${link}`)).toEqual([]);
  });

  it("is missed when its screen is gone", () => {
    const [fine, gone, unnamed] = linksIn(
      "a.tsx",
      'const a = <a href="/plan">a</a>; go(`/plans/${id}`); go("/goals/old/way/on");',
    );
    expect([fine, gone, unnamed].map((link) => isAnswered(link ?? ""))).toEqual([true, false, false]);
  });
});

/** Each text in the code that is an address of ours; what is put into it stands as one sign. */
function linksIn(file: string, source: string): readonly string[] {
  const links: string[] = [];
  JSON.stringify(parseSync(file, source).program, (_key, node: unknown) => {
    const { type, value, quasis } = (node ?? {}) as {
      readonly type?: string;
      readonly value?: unknown;
      readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
    };
    if (type === "Literal" && typeof value === "string") links.push(value);
    if (type === "TemplateLiteral" && quasis) links.push(quasis.map((quasi) => quasi.value.cooked).join(FILLED));
    return node;
  });
  return links.filter((link) => /^\/[a-z]/.test(link));
}

const FILLED = "\u0000";

function isAnswered(link: string): boolean {
  // A value at the very end may be all that comes after the path: "/log/new" and "?plan=…".
  const [path = ""] = link.split(/[?#]/);
  return [path, path.replace(new RegExp(`(?<=[^/])${FILLED}$`), "")].some((each) =>
    routes.some((route) => fits(each, route)),
  );
}

function fits(path: string, route: string): boolean {
  const [asked, known] = [path, route].map((each) => each.split("/"));
  if (!asked || asked.length !== known?.length) return false;
  return asked.every(
    (part, at) => part === known[at] || (known[at]?.startsWith(":") && !known[at]?.endsWith("+")) || part === FILLED,
  );
}
