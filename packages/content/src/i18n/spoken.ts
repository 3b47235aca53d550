/**
 * The language this build speaks. An app speaks one: what is not spoken need not be fetched, and the first screen has
 * no byte to spare. apps/web/build/speakLanguage.ts puts the file of another language in the place of this one.
 */
export const spoken = "en";
