/** The front door stays small: the first screen comes through it. Everything else has a door of its own. */
export { scope } from "./support/scope.ts";
