import type { Day, EpochMs, RecordId, Score, SkillUse, Zone } from "@tussock/domain";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { longMap, mapOfMaya } from "./mapOfMaya.ts";
import { MapScreen } from "./MapScreen.tsx";
import { CardScreen } from "./CardScreen.tsx";
import { MomentScreen } from "./MomentScreen.tsx";
import { RateScreen } from "./RateScreen.tsx";
import { SkillsScreen } from "./SkillsScreen.tsx";

const at = Date.UTC(2026, 10, 18, 20, 10) as EpochMs;
const use: SkillUse = {
  type: "skillUse",
  id: "use-1" as RecordId,
  happenedAt: at,
  recordedAt: at,
  zone: "Europe/London" as Zone,
  day: "2026-11-18" as Day,
  skill: "stop",
  helped: "aBit",
  came: "byItself",
  situation: "conflict",
  intensity: 80 as Score,
  note: "I stood still. Then I went to the kitchen.",
};
const untold: SkillUse = {
  type: "skillUse",
  id: "use-3" as RecordId,
  happenedAt: at,
  recordedAt: at,
  zone: use.zone,
  day: "2026-11-19" as Day,
  skill: "grounding",
};
const profile = { type: "profile", id: "profile" as RecordId } as const;
const drafts = {
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  useSkill: { ok: true, value: "use-1" as RecordId },
} as const;
const fresh: FakeTussock = { vault: { is: "new" }, today: null };
const locked: FakeTussock = { vault: { is: "locked", ways: ["passphrase"] }, today: null };
const open: FakeTussock = {
  answers: {
    ...drafts,
    profile,
    log: { entries: [], total: 0 },
    saveProfile: { ok: true, value: profile },
    masteryMap: [],
    areas: [
      { type: "area", id: "area-daily" as RecordId, kind: "daily" },
      { type: "area", id: "area-study" as RecordId, kind: "study" },
    ],
    promptsLess: { goals: [], skills: [] },
  },
};
const kept: FakeTussock = {
  answers: {
    ...open.answers,
    masteryMap: ({ skill }) => mapOfMaya.filter((one) => skill === undefined || one.skill === skill),
    profile: { ...profile, keptSkills: ["tip", "opposite-action", "wise-mind"] },
    log: { entries: [use, { ...use, id: "use-2" as RecordId, skill: "paced-breathing" }], total: 2 },
    entry: { entry: use, writtenAfterMs: 0, otherWords: [] },
  },
};

export const gallery: readonly GalleryState[] = [
  state("library", "Skills, before the first run", () => withTussock(fresh, <SkillsScreen />)),
  state("library-locked", "Skills while locked", () => withTussock(locked, <SkillsScreen />)),
  state("library-open", "Skills, nothing kept yet", () => withTussock(open, <SkillsScreen />)),
  state("library-mine", "Skills, with those kept and used", () => withTussock(kept, <SkillsScreen />)),
  state("library-untold", "Skills, one used today without a word on how it went", () =>
    withTussock({ answers: { ...kept.answers, log: { entries: [untold], total: 1 } } }, <SkillsScreen />),
  ),
  state("search", "Skills, a search by letters", () => withTussock(fresh, <SkillsScreen searching="please master" />)),
  state("search-none", "Skills, a search that finds none", () =>
    withTussock(fresh, <SkillsScreen searching="xylophone" />),
  ),
  state("moment", "Skills for an urge", () => withTussock(fresh, <MomentScreen moment="urge" />)),
  state("moment-gone", "A moment this version does not know", () =>
    withTussock(fresh, <MomentScreen moment="from-later" />),
  ),
  state("card", "A card with letters and cautions, locked", () => withTussock(locked, <CardScreen id="tip" />)),
  state("card-kept", "A card that is kept", () => withTussock(kept, <CardScreen id="opposite-action" />)),
  state("card-no-guide", "A card without a guide", () => withTussock(open, <CardScreen id="dialectics" />)),
  state("card-gone", "A card this version does not know", () => withTussock(fresh, <CardScreen id="from-later" />)),
  state("map", "The map, with skills at each stage", () => withTussock(kept, <MapScreen />)),
  state("map-one", "The map of one skill, with its places", () =>
    withTussock(kept, <MapScreen skill="opposite-action" />),
  ),
  state("map-build-mastery", "The map of Build Mastery, from practices", () =>
    withTussock(kept, <MapScreen skill="build-mastery" />),
  ),
  state("map-long", "The map of a skill with very long words for a place", () =>
    withTussock({ answers: { ...kept.answers, masteryMap: longMap } }, <MapScreen skill="give" />),
  ),
  state("map-empty", "The map before a first use", () => withTussock(open, <MapScreen />)),
  state("map-none", "The map of a skill that was not used", () => withTussock(open, <MapScreen skill="dialectics" />)),
  state("map-opening", "The map while it is read", () =>
    withTussock({ answers: { ...open.answers, masteryMap: new Promise(() => undefined) } }, <MapScreen />),
  ),
  state("rate", "Rating a skill", () => withTussock(open, <RateScreen skill="stop" />)),
  state("rate-again", "Rating a skill that has words already", () =>
    withTussock(kept, <RateScreen skill="stop" use={use.id} />),
  ),
  state("rate-own", "Rating a skill, in an own situation", () =>
    withTussock(
      { answers: { ...open.answers, draft: { byKey: { "rate:stop": { situation: "On the night bus", note: "" } } } } },
      <RateScreen skill="stop" />,
    ),
  ),
  state("rate-opening", "Rating a skill, while its entry is read", () =>
    withTussock(
      { answers: { ...open.answers, entry: new Promise(() => undefined) } },
      <RateScreen skill="stop" use={use.id} />,
    ),
  ),
];

function state(name: string, title: string, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/skills/${name}`, title, frame: "bare", draw };
}
