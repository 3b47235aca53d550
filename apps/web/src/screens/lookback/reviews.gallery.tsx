import type { Day, RecordId, Review, SessionReview } from "@tussock/domain";
import { Frame } from "#app/Frame.tsx";
import { fakeNow, fakeZone, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { LookBackScreen } from "./LookBackScreen.tsx";

const happened = { happenedAt: fakeNow, zone: fakeZone, day: "2026-11-19" as Day, recordedAt: fakeNow };
const week = (id: string, more: Partial<Review>): Review => ({
  type: "review",
  id: id as RecordId,
  ...happened,
  from: "2026-11-09" as Day,
  to: "2026-11-15" as Day,
  ...more,
});
const session: SessionReview = {
  type: "sessionReview",
  id: "s" as RecordId,
  ...happened,
  from: "2026-11-05" as Day,
  to: "2026-11-19" as Day,
  talkAbout: ["The aid form"],
  lines: [{ fact: "steps", text: "5 steps." }],
};
const long =
  "Open the big envelope from the council that has been lying under the other letters since the summer, and read the first page standing up";

export const gallery: readonly GalleryState[] = [
  state("reviews", "Reviews", {
    reviews: [
      session,
      week("r1", { change: "Study before lunch" }),
      week("r2", { weekPlanId: "w" as RecordId, used: [long] }),
      week("r3", { from: "2026-11-02" as Day, to: "2026-11-08" as Day }),
    ],
  }),
  state("reviews-empty", "Reviews, none yet", { reviews: [] }),
  state("reviews-opening", "Reviews, opening", { reviews: new Promise(() => undefined) }),
];

function state(name: string, title: string, answers: FakeAnswers): GalleryState {
  return {
    id: `screens/lookback/${name}`,
    title: `Look back: ${title}`,
    frame: "bare",
    draw: () =>
      withTussock(
        { answers },
        <Frame current="lookBack">
          <LookBackScreen from={{ view: "reviews" }} />
        </Frame>,
      ),
  };
}
