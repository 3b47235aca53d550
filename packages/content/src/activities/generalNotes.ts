/** Notes that hold for all fifteen: for whoever leads (B1), and for whoever takes part (B2). */
import { firstVersion, type Piece } from "../sources/piece.ts";

export interface Note {
  readonly title: string;
  readonly says: readonly string[];
}

export const leaderNotes: { readonly notes: readonly Note[]; readonly piece: Piece } = {
  notes: [
    {
      title: "Before you begin",
      says: [
        "Do the activity once yourself, alone, with a real thing from your own week.",
        "Choose by need first, then by time. A short one done calmly beats a long one cut off.",
        "Say at the start that everything can be passed by, and that nobody reads along.",
      ],
    },
    {
      title: "While it runs",
      says: [
        "The script is for your own voice. Glance, look up, say it your way.",
        "If a part needs more time, give it a minute. If it is done, move on early.",
        "You propose and the person decides. A smaller version is always a yes.",
        "When someone freezes, offer the smallest move of the hand, a pause, or only listening.",
      ],
    },
    {
      title: "What to say about success",
      says: [
        "State the fact: “You followed through.” Praise can feel like a test.",
        "Part of it counts. Stopping counts. “Not this time”, written down, counts.",
        "When a step did not happen, ask about its size before you ask about the person. Missing-Links Analysis is the field’s tool for it.",
      ],
    },
    {
      title: "In a group",
      says: [
        "Nothing that a person wrote goes on the wall without their yes, and never with a name.",
        "Do not compare, count or list people. Ask what helped, not how much.",
        "Let people sit near the door and come back in without a word about it.",
        "Leave two minutes at the end, also when you are late.",
      ],
    },
    {
      title: "When it is not the day for it",
      says: [
        "Mastery is for days with a bit of ground under them. In a crisis, use crisis survival skills and your own procedure.",
        "If someone says they may not be safe, stop the activity and stay with the person.",
        "These pages are written to be looked over by a DBT clinician. Each of them says if that has been done.",
      ],
    },
  ],
  piece: firstVersion("tussock"),
};

export const clientNotes: { readonly notes: readonly Note[]; readonly piece: Piece } = {
  notes: [
    {
      title: "How these work",
      says: [
        "Each one is a small tool. You answer a few things and something stays with you: a step, a plan, a win.",
        "You can pass by any question. You can stop and come back.",
      ],
    },
    {
      title: "What you write",
      says: [
        "It is kept in your notes, on this device. Nobody reads along.",
        "In a group you choose what you share. Sharing nothing is fine.",
      ],
    },
    {
      title: "On a low day",
      says: [
        "Pick the one with the fewest minutes, or do one part of it.",
        "Part of it counts. So does coming back another day.",
        "If you might not be safe, leave this and tap Right now. A person comes first.",
      ],
    },
  ],
  piece: firstVersion("tussock"),
};
