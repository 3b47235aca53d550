/**
 * Kinds of people that nobody thought of: the ordinary ones with one to three traits of another sort, drawn by luck over
 * wide ranges. Numbers of the engine are chosen on some of these and judged on others, never on the named kinds.
 */
import { createLuck, type Luck } from "./luck.ts";
import type { Traits } from "./person.ts";
import { ordinary, type Population } from "./populations.ts";

export function kindsByLuck(seed: number, count: number): readonly Population[] {
  return Array.from({ length: count }, (_, which) => {
    const luck = createLuck(seed, which);
    // Each turn comes about as often as any other.
    const chosen = [which % turns.length, ...others(luck)].flatMap((at) => turns[at] ?? []);
    const drawn = chosen.map(({ kind }) => kind(luck));
    return {
      name: `${which + 1}: ${chosen.map(({ name }) => name).join(", ")}`,
      draw: (own) => Object.assign({}, ordinary(own), ...drawn.map((person) => person(own))) as Traits,
    };
  });
}

function others(luck: Luck): readonly number[] {
  return Array.from({ length: Math.floor(luck.between(0, 3)) }, () => Math.floor(luck.between(0, turns.length)));
}

/** What a whole kind has in common is drawn first, then how each person of it differs. */
interface Turn {
  readonly name: string;
  readonly kind: (luck: Luck) => (own: Luck) => Partial<Traits>;
}

const turns: readonly Turn[] = [
  {
    name: "another ability",
    kind: (luck) => {
      const [least, width] = [luck.between(5, 90), luck.between(5, 30)];
      return (own) => ({ ability: own.between(least, Math.min(105, least + width)) });
    },
  },
  {
    name: "another slope",
    kind: (luck) => {
      const slope = luck.between(3, 16);
      return (own) => ({ slope: slope * own.between(0.75, 1.3) });
    },
  },
  { name: "another “partly”", kind: (luck) => always({ partlyWidth: luck.between(1, 20) }) },
  {
    name: "another scale",
    kind: (luck) => {
      const scale = luck.between(0.4, 1.2);
      const shift = luck.between(-10, 80 * (1.05 - scale));
      return (own) => ({ ratingScale: scale * own.between(0.85, 1.15), ratingShift: shift + own.between(-6, 6) });
    },
  },
  {
    name: "other ratings",
    kind: (luck) => always({ ratingNoise: luck.between(2, 11), ratingStep: pick(luck, [1, 5, 10, 20]) }),
  },
  {
    name: "other days",
    kind: (luck) => {
      const [memory, spread] = [luck.between(0, 0.9), luck.between(2, 14)];
      return (own) => ({ dayMemory: memory, daySpread: spread * own.between(0.7, 1.3) });
    },
  },
  {
    name: "bad days",
    kind: (luck) => always({ badDays: luck.between(0.05, 0.5), badDayDepth: luck.between(-28, -8) }),
  },
  {
    name: "another rhythm",
    kind: (luck) => {
      const share = Math.exp(luck.between(Math.log(0.1), Math.log(0.6)));
      return (own) => ({ practises: share * own.between(0.8, 1.25) });
    },
  },
  { name: "learning", kind: (luck) => always({ learning: luck.between(0, 1) }) },
  { name: "a walk", kind: (luck) => always({ walk: luck.between(0.1, 1.3) }) },
  {
    name: "a trend",
    kind: (luck) => {
      const [one, other] = [luck.between(-0.4, 0.4), luck.between(-0.4, 0.4)];
      return (own) => {
        const aDay = own.between(one, other);
        return { path: (day) => aDay * day };
      };
    },
  },
  {
    name: "a jump",
    kind: (luck) => {
      const [by, upward] = [luck.between(8, 32), luck.next()];
      return (own) => {
        const jump = own.happens(upward) ? by : -by;
        const on = Math.floor(own.between(10, 75));
        return { path: (day) => (day >= on ? jump : 0) };
      };
    },
  },
  {
    name: "a wave",
    kind: (luck) => {
      const [days, height] = [Math.exp(luck.between(Math.log(5), Math.log(90))), luck.between(3, 15)];
      return (own) => {
        const from = own.between(0, 2 * Math.PI);
        return { path: (day) => height * Math.sin((2 * Math.PI * day) / days + from) };
      };
    },
  },
  { name: "another energy", kind: (luck) => always({ energyTells: luck.between(0, 0.9) }) },
  {
    name: "a set-up that is off",
    kind: (luck) => {
      const spread = luck.between(0, 30);
      return (own) => ({ setUpBias: own.around(spread) });
    },
  },
  { name: "no set-up", kind: () => always({ answersSetUp: false }) },
  {
    name: "says less",
    kind: (luck) =>
      always({ gives: { energy: luck.next(), confidence: luck.next(), found: luck.next(), fit: luck.next() } }),
  },
  {
    name: "one answer to “fit”",
    kind: (luck) => always({ alwaysSaysFit: pick(luck, ["bitEasy", "right", "bitMuch"]) }),
  },
  {
    name: "kind words",
    kind: (luck) => always({ tellsPartlyAsYes: luck.between(0, 0.6), tellsNoAsPartly: luck.between(0, 0.6) }),
  },
  {
    name: "another confidence",
    kind: (luck) => {
      const [bias, slope] = [luck.between(-2, 2), luck.between(0.1, 1.2)];
      return (own) => ({ confidenceBias: bias + own.around(0.6), confidenceSlope: slope });
    },
  },
  {
    name: "lapses",
    kind: (luck) => {
      const lapses = luck.between(0.01, 0.12);
      return always({ curve: (margin) => (1 - lapses) / (1 + Math.exp(-margin)) });
    },
  },
  {
    name: "coloured by how it went",
    kind: (luck) =>
      always({ foundShift: { yes: luck.between(-12, 4), partly: luck.between(-4, 10), no: luck.between(0, 20) } }),
  },
  {
    name: "drops",
    kind: (luck) =>
      always({
        drops: {
          gap: luck.between(0.01, 0.08),
          gapAfterTwo: luck.between(0.05, 0.4),
          gapDays: [3, luck.between(5, 25)],
          lossADay: luck.between(0, 0.6),
          quits: luck.between(0, 0.1),
        },
      }),
  },
];

function always(traits: Partial<Traits>): () => Partial<Traits> {
  return () => traits;
}

function pick<One>(luck: Luck, some: readonly [One, ...One[]]): One {
  return some[Math.floor(luck.between(0, some.length))] ?? some[0];
}
