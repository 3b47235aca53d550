/** An activity for whoever leads it: the eight parts with their script, to be glanced at, with one client or a group. */
import {
  partName,
  partOrder,
  type Activity,
  type Example,
  type Part,
  type PartKind,
  type TimerWords,
} from "../activities/index.ts";
import { leadingWords } from "../words/en/leading.ts";
import { printWords } from "../words/en/print.ts";
import { section, words as paragraph, write, type Block, type Notes, type Section, type Sheet } from "./sheet.ts";
import { aroundSheet } from "./sheetParts.ts";

const words = printWords.activity;

export function activityLeaderSheet(activity: Activity): Sheet {
  const { group, minutes } = activity;
  return {
    id: `leader-${activity.id}`,
    title: activity.name,
    corner: [{ label: words.leaderShort, text: activity.code }],
    lead: activity.longName,
    blocks: [
      paragraph(words.leaderLead(minutes.withClient, minutes.inGroup)),
      {
        is: "notes",
        rows: [
          { label: words.bring, says: group.bring },
          { label: words.people, says: [words.size(group.size.least, group.size.most)] },
          { label: words.sharing, says: [group.sharing] },
          { label: words.notes, says: group.notes },
          ...(activity.cautions.length > 0 ? [{ label: words.cautions, says: activity.cautions }] : []),
        ],
      },
      ...partOrder.map((kind, at) => partOnPaper(activity, kind, at + 1)),
      section(words.myNotes, [write(undefined, 4)]),
    ],
    ...aroundSheet(false),
  };
}

type AnyPart = Part & {
  readonly examples?: readonly Example[];
  readonly timer?: TimerWords;
  readonly questions?: readonly string[];
  readonly groupQuestion?: string;
};

function partOnPaper(activity: Activity, kind: PartKind, at: number): Section {
  const part: AnyPart = activity.parts[kind];
  return section(words.part(at, partName(activity, kind), part.title), [script(part)], {
    hint: words.partMinutes(part.minutes.withClient, part.minutes.inGroup),
  });
}

/** The names of the rows are those of the presenter’s screen. */
function script({ leader, questions, examples, timer, groupQuestion, room }: AnyPart): Block {
  const rows: Notes["rows"] = [
    { label: leadingWords.say, says: leader.say },
    { label: leadingWords.does, says: leader.does ?? [] },
    { label: leadingWords.examples, says: (examples ?? []).map(({ who, text }) => `${who}: ${text}`) },
    { label: leadingWords.questions, says: questions ?? [] },
    { label: leadingWords.groupQuestion, says: groupQuestion === undefined ? [] : [groupQuestion] },
    { label: words.time, says: timer ? words.atTime(timer.begin, timer.half, timer.end) : [] },
    { label: leadingWords.ifQuiet, says: one(leader.ifQuiet) },
    { label: leadingWords.watchFor, says: one(leader.watchFor) },
    { label: leadingWords.withOne, says: one(leader.withOne) },
    { label: words.wall, says: [room.text, ...one(room.small)] },
  ];
  return {
    is: "notes",
    // On screen a colon leads into the sentence; here the names stand in a column of their own.
    rows: rows
      .filter(({ says }) => says.length > 0)
      .map(({ label, says }) => ({ label: label.replace(/:$/, ""), says })),
  };
}

function one(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
