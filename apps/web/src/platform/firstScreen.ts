/** What no first screen needs can wait this long: more than it takes on the slowest phone we measure (1.3 s), in ms. */
export const FIRST_SCREEN_MS = 2_500;
