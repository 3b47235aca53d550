import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordId } from "@tussock/domain";
import { activities, activityById, partOrder } from "@tussock/content/activities";
import { createTestTussock } from "#app/testing/testTussock.ts";
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
import { createLeading } from "./leading.ts";
import { findPlace, keepPlace, PLACE_KEPT_MS } from "./leadPlace.ts";
import { createPresenterEnd, createRoomEnd, type Channel, type RoomNow } from "./room.ts";
import {
  fitPlan,
  itemFor,
  minutesOfPlan,
  moveItem,
  planFromKept,
  planToKept,
  removeItem,
  withPartMinutes,
  type SessionPlan,
} from "./sessionPlan.ts";

const three: SessionPlan = planFromKept(
  ["save-a-small-win", "one-thing-fully", "break-it-down"].map((activity) => ({ activity, minutes: [] })),
);
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

describe("a leader’s window that was reloaded", () => {
  const kept = (lead: ReturnType<typeof startLead>, at = 0): unknown =>
    JSON.parse(JSON.stringify(keepPlace({ room: "r1", lead }, at)));

  test("comes back to the same activity, part and time, in the same room, wherever the leader was", () => {
    const moves = [next, back, oneMinuteMore, startOrPause, skipTime, end];
    fc.assert(
      fc.property(fc.array(fc.nat(moves.length - 1)), (pressed) => {
        let lead = addTufts(startLead(three, "ground"), 3);
        for (const [at, place] of pressed.entries()) lead = moves[place]?.(lead, at * 1000) ?? lead;
        expect(findPlace(kept(lead), three, 1000)).toEqual({ room: "r1", lead });
      }),
    );
  });

  test("the place is kept sealed with each move, found by the next window, and gone after the quiet end", async () => {
    const { tussock, pass, settle } = await createTestTussock();
    const open = async () => {
      const leading = createLeading(tussock, "session:1", three);
      await leading.open();
      return leading;
    };
    const first = await open();
    for (let moved = 0; moved < 9; moved++) first.change(next);
    await first.close();
    pass(60_000);
    const second = await open();
    expect(second.place.value).toEqual(first.place.value);
    expect(second.place.value?.lead).toMatchObject({ item: 1, part: 1 });
    second.change(end);
    await settle();
    await second.close();
    const third = await open();
    expect(third.place.value?.lead).toMatchObject({ item: 0, part: 0, ended: false });
    expect(third.place.value?.room).not.toBe(first.place.value?.room);
  });

  test("a session of another day, another plan or another version begins at its beginning", () => {
    const far = next(next(startLead(three), 0), 0);
    expect(findPlace(kept(far), three, PLACE_KEPT_MS + 1)).toBeUndefined();
    expect(findPlace(kept(far), { ...three, items: [] }, 0)).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), (anything) => {
        const found = findPlace(anything, three, 0);
        expect(found === undefined || partsNow(found.lead)[found.lead.part] !== undefined).toBe(true);
      }),
    );
  });
});

describe("a session that is kept", () => {
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
        expect(planFromKept(planToKept(plan))).toEqual(plan);
      }),
    );
  });

  test("an activity that is not known is left out, and a time that is none is the usual one", () => {
    const plan = planFromKept([
      { activity: "nothing", minutes: [1] },
      { activity: "save-a-small-win", minutes: [0.5, 99, 2] },
    ]);
    const usual = itemFor(activityById("save-a-small-win") ?? activities[0]!, "inGroup");
    expect(ids(plan)).toEqual(["save-a-small-win"]);
    expect(plan.items[0]?.minutes.slice(0, 3)).toEqual([usual.minutes[0], usual.minutes[1], 2]);
  });

  test("it is found again after the app was closed, changed without a second one, and put away with a way back", async () => {
    const { tussock } = await createTestTussock();
    const id = "group-on-thursday" as RecordId;
    await tussock.ask("keepSessionPlan", { id, items: planToKept(three) });
    await tussock.ask("keepSessionPlan", { id, items: planToKept(removeItem(three, 1)) });
    const kept = async () => (await tussock.ask("activityRecords")).filter((one) => one.type === "sessionPlan");
    expect(await kept()).toMatchObject([{ id, items: planToKept(removeItem(three, 1)) }]);
    await tussock.ask("deleteEntry", { id });
    expect(await kept()).toEqual([]);
    await tussock.ask("undoDelete", { id });
    expect(await kept()).toMatchObject([{ id }]);
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

  test("when the leader looks at another page it waits; it says goodbye only at the end", () => {
    const air = createAir();
    const presenter = createPresenterEnd(air());
    const heard: RoomNow[] = [];
    createRoomEnd(air(), (now) => heard.push(now));
    presenter.show({ is: "part", name: "Write", text: "What would you tell a friend?" });
    presenter.leave();
    expect(heard.at(-1)).toEqual({ is: "waiting" });
    const last = createPresenterEnd(air());
    last.show({ is: "ended" });
    last.leave();
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
