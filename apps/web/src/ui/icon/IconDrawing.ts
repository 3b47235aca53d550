/** One icon on a 256 grid. An object, not a string, so that a name cannot be passed by mistake. */
export interface IconDrawing {
  readonly d: string;
}
