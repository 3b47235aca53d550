import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activities, activityById, partOrder } from "@tussock/content/activities";
import { secondsLeft } from "./countdown.ts";
import {
  addTufts,
  back,
  cue,
  end,
  next,
  oneMinuteMore,
  partsNow,
  planned,
  skipTime,
  startLead,
  startOrPause,
} from "./lead.ts";
import { createPresenterEnd, createRoomEnd, type Channel, type RoomNow } from "./room.ts";
import {
  fitPlan,
  itemFor,
  minutesOfPlan,
  moveItem,
  planFromText,
  planToText,
  removeItem,
  withPartMinutes,
  type SessionPlan,
} from "./sessionPlan.ts";

const three: SessionPlan = planFromText("save-a-small-win,one-thing-fully,break-it-down", undefined);
const ids = ({ items }: SessionPlan) => items.map(({ activity }) => activity.id);

describe("leading a session", () => {
  test("every part of every activity comes once, and then the quiet end", () => {
    let lead = startLead(three);
    const seen: string[] = [];
    while (!lead.ended) {
      seen.push(`${lead.item} ${partsNow(lead)[lead.part]?.part}`);
      lead = next(lead, 0);
    }
    expect(seen).toEqual([0, 1, 2].flatMap((item) => partOrder.map((part) => `${item} ${part}`)));
    expect(back(lead, 0).ended).toBe(false);
  });

  test("Back goes over the border between two activities, and stays at the very beginning", () => {
    let lead = startLead(three);
    expect(back(lead, 0)).toEqual(lead);
    for (let part = 0; part < 8; part++) lead = next(lead, 0);
    expect([lead.item, lead.part]).toEqual([1, 0]);
    expect(back(lead, 0)).toMatchObject({ item: 0, part: 7 });
  });

  test("the first part waits for the leader; each later one begins with its own time, as planned", () => {
    const plan = withPartMinutes(three, 0, 1, 7);
    const lead = startLead(plan);
    expect(lead.clock.is).toBe("resting");
    const second = next(lead, 5000);
    expect(second.clock.is).toBe("running");
    expect(secondsLeft(second.clock, 5000)).toBe(420);
    expect(planned(second).before).toBe(plan.items[0]?.minutes[0]);
  });

  test("time rests, goes on, takes one minute more, also when it was over, and can be skipped", () => {
    const running = startOrPause(startLead(withPartMinutes(three, 0, 0, 1)), 0);
    const paused = startOrPause(running, 20_000);
    expect(secondsLeft(paused.clock, 999_999)).toBe(40);
    expect(secondsLeft(oneMinuteMore(paused, 0).clock, 0)).toBe(100);
    const skipped = skipTime(running);
    expect(secondsLeft(skipped.clock, 0)).toBe(0);
    expect(startOrPause(skipped, 0)).toBe(skipped);
    const more = oneMinuteMore(skipped, 0);
    expect([more.clock.is, secondsLeft(more.clock, 30_000)]).toEqual(["running", 30]);
  });

  test("the words of the timer come at the beginning, from half of it, and at its end", () => {
    const part = partsNow(startLead(three)).find(({ timer }) => timer);
    if (!part?.timer) throw new Error("no part with a timer");
    expect(cue(part, 300, 5)).toBe(part.timer.begin);
    expect(cue(part, 150, 5)).toBe(part.timer.half);
    expect(cue(part, 0, 5)).toBe(part.timer.end);
  });

  test("the shared picture only grows, whatever the leader presses", () => {
    const grow = (lead: ReturnType<typeof startLead>, at: number) => addTufts(lead, at % 5);
    const moves = [next, back, oneMinuteMore, startOrPause, skipTime, end, grow];
    fc.assert(
      fc.property(fc.array(fc.nat(moves.length - 1)), (pressed) => {
        let lead = startLead(three);
        for (const place of pressed) {
          const after = moves[place]?.(lead, place) ?? lead;
          expect(after.tufts).toBeGreaterThanOrEqual(lead.tufts);
          lead = after;
        }
      }),
    );
  });
});

describe("a session in the address", () => {
  test("what is written is read again, whatever the order and the times", () => {
    const anyPlan = fc
      .array(fc.tuple(fc.constantFrom(...activities), fc.array(fc.nat(60), { minLength: 8, maxLength: 8 })), {
        maxLength: 8,
      })
      .map((items): SessionPlan => ({
        form: "inGroup",
        items: items.map(([activity, minutes]) => ({ activity, minutes })),
      }));
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(planFromText(planToText(plan), "inGroup")).toEqual(plan);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(planFromText(text, text).form).toBe("inGroup");
      }),
    );
  });

  test("an activity that is not known is left out, and a time that is none is the usual one", () => {
    const plan = planFromText("nothing,save-a-small-win:x-99-2", undefined);
    const usual = itemFor(activityById("save-a-small-win") ?? activities[0]!, "inGroup");
    expect(ids(plan)).toEqual(["save-a-small-win"]);
    expect(plan.items[0]?.minutes.slice(0, 3)).toEqual([usual.minutes[0], usual.minutes[1], 2]);
  });

  test("activities move, and go, without touching the others", () => {
    expect(ids(moveItem(three, 2, -1))).toEqual(["save-a-small-win", "break-it-down", "one-thing-fully"]);
    expect(moveItem(three, 0, -1)).toBe(three);
    expect(moveItem(three, 2, 1)).toBe(three);
    expect(ids(removeItem(three, 1))).toEqual(["save-a-small-win", "break-it-down"]);
  });

  test("three activities fit into 45 minutes, and no part is dropped", () => {
    const fitted = fitPlan(three, 45);
    expect(minutesOfPlan(fitted)).toBe(45);
    for (const [at, item] of fitted.items.entries())
      for (const [part, minutes] of item.minutes.entries())
        expect(minutes > 0).toBe((three.items[at]?.minutes[part] ?? 0) > 0);
    expect(fitPlan(three, 3)).toBe(three);
  });
});

describe("the room screen", () => {
  test("it keeps in step, and one that opens later hears how things stand", () => {
    const air = createAir();
    const presenter = createPresenterEnd(air());
    const part: RoomNow = { is: "part", name: "Write", text: "What would you tell a friend?" };
    presenter.show(part);
    const heard: RoomNow[] = [];
    createRoomEnd(air(), (now) => heard.push(now));
    expect(heard).toEqual([part]);
    presenter.show({ is: "ended" });
    expect(heard.at(-1)).toEqual({ is: "ended" });
  });
});

/** Every end hears what the others say, at once. */
function createAir(): () => Channel {
  const ends: { hear: ((event: { readonly data: unknown }) => void)[] }[] = [];
  return () => {
    const own = { hear: [] as ((event: { readonly data: unknown }) => void)[] };
    ends.push(own);
    return {
      postMessage: (data) => {
        for (const other of ends) if (other !== own) for (const hear of other.hear) hear({ data });
      },
      addEventListener: (_kind, hear) => own.hear.push(hear),
      close: () => undefined,
    };
  };
}
