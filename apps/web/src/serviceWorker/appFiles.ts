/** One version of the app: every file a page of it may ask for, with the hash its bytes must have. */
export interface AppFiles {
  readonly version: string;
  readonly files: readonly (readonly [path: string, integrity: string])[];
}
