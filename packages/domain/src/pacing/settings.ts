/**
 * The numbers of the engine (facts/sizing-engine 2.2, REACH), but for the six that golden/reachTraces.test.ts names. They
 * were chosen on simulated people: `npm run bench:pacing` measures what a change to any of them does. Ratings are points of
 * the person's own 0–100 scale.
 */
export const settings = {
  /** Where an edge begins when nothing is known, and how unsure that is (standard deviations). */
  startAt: 55,
  startSpread: 16,
  /** Between "could do it on a bad day" and "out of reach for now", the edge lies about here. */
  setUpShare: 0.7,
  setUpSpread: 13,
  otherAreasSpread: 14,

  /** How fast the chance falls with difficulty, and how wide "part of it" is. */
  slope: 9,
  partlyWidth: 8,
  /** How much of our own doubt about the edge flattens that curve. */
  doubtShare: 0.35,
  leastVariance: 9,
  mostVariance: 400,
  /**
   * People change: doubt grows by this much (sd) each √day, and by no more than this much over one absence. Less makes
   * steadier sizes for who stays the same, more is quicker after a jump.
   */
  driftADay: 1,
  driftMost: 5,

  /**
   * A band of 70–90 %, centre 80: a choice on clinical grounds, not a finding. A point more is aimed at, because what is
   * done stays a point or two under what was said, and because who tells “all of it” out of kindness has less to carry.
   */
  usualChance: 0.81,
  welcomeBackChance: 0.86,
  sureChance: 0.9,
  /** After this many without "all of it" comes one to count on. The facts count "not this time" only; bad runs are shorter so. */
  notAllForSure: 2,
  /** Away for as long as Today greets a return: BACK_AFTER_DAYS. */
  awayDays: 4,
  /**
   * Or this many times the person's own rhythm; it begins at a day, and an absence counts for no more than two weeks of it.
   * Of someone who practises now and then, chance alone makes one gap in seven twice as long, one in twenty three times.
   */
  awayRhythms: 3,
  gapUsual: 1,
  gapUsualWeight: 2,
  gapMost: 14,

  /** Gentleness: how far the next step may go up and down, and how far it goes down at least after "not this time". */
  upMost: 8,
  downMost: 15,
  downLeast: 3,
  /**
   * Nothing smaller is proposed; a step rated 5 can still be made shorter or prepared only. Who said that less than this
   * is what they can do on a bad day is proposed as little as that.
   */
  floor: 5,

  /**
   * Energy against the person's own usual: what a standard deviation of it is worth, in points, until their log says
   * otherwise; how much people differ in that; and the most it may move a wish.
   */
  energyPoints: 3,
  energyPointsSpread: 2,
  energyPointsMost: 9,
  energySpread: 22,
  energyMost: 10,
  energyUsual: 50,
  energyUsualWeight: 5,

  /**
   * How much smaller a person's reach is on a bad day. On the worst tenth of days it is 8 for most simulated people and
   * 30 for those whose days swing most; a forecast leans to the careful side.
   */
  badDayPoints: 12,

  /** How much of "harder than I thought" counts towards how hard the step was. */
  foundShare: 0.5,
  foundMost: 30,

  confidenceWeight: 0.5,
  confidenceSlope: 0.7,
  confidenceSpread: 1.5,
  confidenceBiasWeight: 4,

  fitSpread: 1.6,
  /** The same answer counts in full this many times running; after that its weight falls with the square. */
  fitAgainFull: 2,
  /** How far below the edge a step lies that people call this, in slopes. */
  fitMeans: { muchEasier: 3.4, bitEasy: 2.4, right: 1.4, bitMuch: 0.2, tooMuch: -1.1 },
} as const;
