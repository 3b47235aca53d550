/**
 * From here on another step helps more than a smaller one (facts/sizing-engine 2.2, rules for the product). In a file of
 * its own: Today knows it before the rest of pacing is there.
 */
export const NOT_THIS_TIME_MOST = 3;
