/** What the domain needs of a definition to make records of a run; the words stay here, see [Note: Writes]. */
import type { ActivityForm } from "@tussock/domain";
import type { RunAsk, RunMake, RunShape, RunTool } from "@tussock/domain/activity";
import type { Activity } from "./activity.ts";
import { partOrder } from "./partNames.ts";
import type { Answer, Screen } from "./screen.ts";
import type { Make } from "./writes.ts";

export function runShape(activity: Activity, form: ActivityForm): RunShape {
  const screens = partOrder
    .flatMap((kind): readonly Screen[] => activity.parts[kind].client)
    .filter(({ only }) => !only || only.includes(form));
  return {
    activity: activity.id,
    version: activity.piece.version,
    form,
    asks: screens.flatMap(askOf),
    makes: activity.makes.map(makeOf),
    tools: screens.flatMap((screen): readonly RunTool[] =>
      screen.kind === "tool" ? [{ id: screen.id, kind: screen.tool.kind }] : [],
    ),
  };
}

function askOf(screen: Screen): readonly RunAsk[] {
  if (screen.kind !== "ask" || screen.writes.to === "run") return [];
  const { to, field, name } = screen.writes;
  const labels = takesIds(field) ? undefined : labelsOf(screen.answer);
  return [{ id: screen.id, to, field, ...(name !== undefined && { name }), ...(labels && { labels }) }];
}

/** These fields keep the id of a choice; all others are words, and read as the person saw them. */
function takesIds(field: string): boolean {
  return field === "by" || field === "take" || field === "kind" || field === "boxes";
}
function labelsOf(answer: Answer): Readonly<Record<string, string>> | undefined {
  return answer.kind === "oneOf" ? Object.fromEntries(answer.options.map(({ id, label }) => [id, label])) : undefined;
}

function makeOf(make: Make): RunMake {
  if (make.by === "tool") return { record: make.record, needs: [], tiedTo: [] };
  return {
    record: make.record,
    ...(make.name !== undefined && { name: make.name }),
    needs: make.needs,
    tiedTo: (make.tiedTo ?? []).map(({ record, name }) => (name === undefined ? record : `${record} ${name}`)),
  };
}
