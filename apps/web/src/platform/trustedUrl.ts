/** The one Trusted Types policy: it lets through our own two script addresses and nothing else. */
interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const rules = {
  createScriptURL(url: string): string {
    const { origin, pathname } = new URL(url, location.href);
    const ours =
      origin === location.origin &&
      (pathname === "/serviceWorker.js" || /^\/(assets|src)\/[\w./-]+\.(js|ts)$/.test(pathname));
    if (!ours) throw new TypeError("not a script of ours");
    return url;
  },
};

const trustedTypes = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
const policy = trustedTypes?.createPolicy("tussock", rules);

/** An address that may be run; throws for any but our own. */
export function trustedUrl(url: string): string {
  // The types of the DOM still say string; browsers with Trusted Types get the trusted object.
  return (policy?.createScriptURL(url) ?? rules.createScriptURL(url)) as string;
}
