/** The tools of the activities on paper: each with the fields its screen has, drawn for a hand. */
import type { ActivityAnswer } from "@tussock/domain";
import {
  countAnswer,
  placesAnswer,
  rangeAnswer,
  textAnswer,
  weekdaysAnswer,
  wordsAnswer,
} from "@tussock/domain/activity";
import type { ToolScreen } from "../activities/screen.ts";
import type { Tool } from "../activities/tool.ts";
import { exampleSteps } from "../examples/exampleSteps.ts";
import { activitiesWords } from "../words/en/activities.ts";
import { printWords } from "../words/en/print.ts";
import { sharedWords } from "../words/en/shared.ts";
import type { RunOnPaper } from "./activityClient.ts";
import { countText, minuteBoxes, rangeText, weekdayBoxes } from "./answerOnPaper.ts";
import { box, field, fields, ticks, words as paragraph, write, type Block, type Grid, type Row } from "./sheet.ts";

const words = printWords.activity;

export function toolOnPaper({ id, tool }: ToolScreen, locale: string, run?: RunOnPaper): readonly Block[] {
  const answer = (name: string): ActivityAnswer | undefined => run?.answers[`${id}.${name}`];
  const said = (name: string): string | undefined => textAnswer(answer(name));
  switch (tool.kind) {
    case "goalLadder":
      return [
        paragraph(words.goalsHint, "small"),
        ladderGrid(tool, run && placesAnswer(answer("places")), said("top")),
      ];
    case "catalogue":
      return catalogue(tool, run, said("step"));
    case "schedule":
      return [
        fields(
          2,
          field(tool.now.label, countText(countAnswer(answer("now")))),
          field(tool.wanted.label, rangeText(rangeAnswer(answer("wanted")))),
        ),
        labelled(tool.days.label, weekdayBoxes(locale, weekdaysAnswer(answer("days")))),
        paragraph(tool.spare.hint, "small"),
        labelled(tool.spare.label, weekdayBoxes(locale, weekdaysAnswer(answer("spare")))),
        write(tool.after.label, 1, said("after"), true),
      ];
    case "teachCard":
      return tool.fields.flatMap(({ id: name, label, lines }): readonly Block[] =>
        name === "points"
          ? [
              paragraph(label, "strong"),
              ...Array.from({ length: tool.pointsMost }, (_, at) =>
                write(`${at + 1}.`, 1, wordsAnswer(answer("points"))?.[at], true),
              ),
            ]
          : [write(label, lines === 3 ? 2 : 1, said(name), lines === 1 ? true : undefined)],
      );
    case "feedbackRequest":
      return [
        write(tool.who.label, 1, said("who"), true),
        write(tool.question.label, 1, said("ask")),
        ...(run ? [] : [{ is: "list", items: tool.questions } as const]),
        write(words.message, 4, said("message")),
        write(tool.said.label, 3, said("said")),
        labelled(
          activitiesWords.feedback.take,
          ticks(tool.take.map(({ id: take, label }) => box(label, said("take") === take))),
        ),
        write(tool.change.label, 1, said("change")),
      ];
    case "mindfulPractice":
      return [
        write(tool.what.label, 1, said("what"), true),
        labelled(words.howLong, minuteBoxes(tool.lengths, countAnswer(answer("length")))),
        paragraph(words.notice, "small"),
      ];
    case "signTracker":
      return [
        write(tool.goal.label, 1, said("goal"), true),
        signGrid(tool, wordsAnswer(answer("signs")), answer("scores")),
      ];
    case "timeBox":
      return timeBox(tool, answer, said);
    case "sharedChallenge":
      return [
        write(tool.title.label, 1, said("title"), true),
        write(tool.unit.label, 1, said("unit"), true),
        paragraph(words.tufts, "small"),
        { is: "drawing", of: "tufts", count: Math.min(countAnswer(answer("total")) ?? TUFTS, TUFTS) },
        paragraph(tool.private, "small"),
      ];
    case "milestones":
      return [
        ticks([
          ...(["projectDone", "levelReached", "goalMet"] as const).map((kind) =>
            box(tool.found[kind].label, said("kind") === kind),
          ),
          box(tool.own.label, said("kind") === "own"),
        ]),
        write(undefined, 2, said("text")),
      ];
  }
}

/** Three rows of ten: what fits the width of a sheet. */
const TUFTS = 30;

function labelled(label: string, block: Extract<Block, { is: "ticks" }>): Block {
  return { ...block, label };
}

function ladderGrid(
  tool: Extract<Tool, { kind: "goalLadder" }>,
  places: ReturnType<typeof placesAnswer> | undefined,
  top: string | undefined,
): Grid {
  const around = tool.around !== undefined;
  const rows: readonly Row[] = places
    ? [
        ...(top === undefined ? [] : [{ title: `${tool.top.label}: ${top}` }]),
        ...inOrder(places).map(({ place, depth }) => row(`${"· ".repeat(depth)}${place.title}`, place)),
      ]
    : [
        { title: tool.top.label },
        blankRow(),
        ...[1, 2, 3].flatMap(() => [{ title: tool.part.label }, blankRow(), blankRow(), blankRow()]),
      ];
  function blankRow(): Row {
    return row("");
  }
  function row(
    head: string,
    place?: { readonly kind: "goal" | "step"; readonly around?: string; readonly fineOnABadDay?: boolean },
  ): Row {
    return {
      head,
      cells: [
        ...(around ? [place?.around ?? ""] : []),
        place?.kind === "goal" ? "" : [box(printWords.sheet.yes, place?.fineOnABadDay)],
      ],
    };
  }
  return {
    is: "grid",
    caption: words.goals,
    head: [
      { label: `${words.table.goal} / ${words.table.step.toLowerCase()}`, share: 110 },
      ...(around ? [{ label: words.table.around, share: 35 }] : []),
      { label: words.table.badDay, share: 35 },
    ],
    rows,
    rowMm: 9,
  };
}

type Place = ReturnType<typeof placesAnswer>[number];
function inOrder(places: readonly Place[], under?: string, depth = 0): readonly { place: Place; depth: number }[] {
  return places.flatMap((place) =>
    place.under === under ? [{ place, depth }, ...inOrder(places, place.id, depth + 1)] : [],
  );
}

function catalogue(
  tool: Extract<Tool, { kind: "catalogue" }>,
  run: RunOnPaper | undefined,
  own: string | undefined,
): readonly Block[] {
  const offered = exampleSteps.filter(({ id }) => tool.first.includes(id));
  const boxes = offered.map(({ sizes: [usual] }) => box(usual.title, own === usual.title));
  const isOwn = own !== undefined && !boxes.some(({ ticked }) => ticked);
  return [
    {
      is: "ticks",
      column: true,
      boxes: run ? boxes.filter(({ ticked }) => ticked) : boxes,
      own: isOwn ? { ...field(tool.own, own), ticked: true } : field(tool.own),
    },
  ];
}

function signGrid(
  tool: Extract<Tool, { kind: "signTracker" }>,
  signs: readonly string[] | undefined,
  scores: ActivityAnswer | undefined,
): Grid {
  const numbers = Array.isArray(scores) ? scores : [];
  return {
    is: "grid",
    caption: words.table.sign,
    head: [
      { label: tool.sign.label, share: 100 },
      { label: words.table.now, share: 26 },
      { label: words.table.later, share: 26 },
      { label: words.table.later, share: 26 },
    ],
    rows: Array.from({ length: Math.max(signs?.length ?? tool.most, 1) }, (_, at) => ({
      head: signs?.[at] ?? "",
      cells: [typeof numbers[at] === "number" ? String(numbers[at]) : "", "", ""],
    })),
    rowMm: 11,
  };
}

function timeBox(
  tool: Extract<Tool, { kind: "timeBox" }>,
  answer: (name: string) => ActivityAnswer | undefined,
  said: (name: string) => string | undefined,
): readonly Block[] {
  const parts = wordsAnswer(answer("parts")) ?? [];
  const minutes = answer("partMinutes");
  const kind = said("boxes");
  return [
    labelled(activitiesWords.box.what, ticks(tool.boxes.map(({ id, label }) => box(label, kind === id)))),
    labelled(
      activitiesWords.box.minutes,
      minuteBoxes(tool.boxes.find(({ id }) => id === (kind ?? "step"))?.minutes ?? [], countAnswer(answer("minutes"))),
    ),
    {
      is: "grid",
      caption: tool.parts.label,
      head: [
        { label: words.table.part, share: 140 },
        { label: words.table.minutes, share: 40 },
      ],
      rows: Array.from({ length: Math.max(parts.length, 3) }, (_, at) => ({
        head: parts[at] ?? "",
        cells: [Array.isArray(minutes) && typeof minutes[at] === "number" ? sharedWords.minutesShort(minutes[at]) : ""],
      })),
      rowMm: 9,
    },
    labelled(tool.breaks.label, minuteBoxes(tool.breaks.minutes, countAnswer(answer("break")))),
    write(tool.enough.label, 1, said("enough"), true),
    write(activitiesWords.box.stopWords, 1, said("stopWords")),
  ];
}
