import type { ToolScreen } from "@tussock/content/activities";
import { CatalogueTool } from "./CatalogueTool.tsx";
import { FeedbackTool } from "./FeedbackTool.tsx";
import { GoalLadderTool } from "./GoalLadderTool.tsx";
import { MilestonesTool } from "./MilestonesTool.tsx";
import { MindfulTool } from "./MindfulTool.tsx";
import { PatchTool } from "./PatchTool.tsx";
import { ScheduleTool } from "./ScheduleTool.tsx";
import { SignTrackerTool } from "./SignTrackerTool.tsx";
import { TeachCardTool } from "./TeachCardTool.tsx";
import { TimeBoxTool } from "./TimeBoxTool.tsx";
import type { ToolProps } from "./tool.ts";

export type ToolFieldProps = Omit<ToolProps<"schedule">, "tool" | "name" | "title"> & { readonly screen: ToolScreen };

/** Each kind of tool has furniture of its own. */
export function ToolField({ screen: { id, title, tool }, ...given }: ToolFieldProps) {
  const props = { ...given, name: id, title };
  switch (tool.kind) {
    case "goalLadder":
      return <GoalLadderTool {...props} tool={tool} />;
    case "catalogue":
      return <CatalogueTool {...props} tool={tool} />;
    case "schedule":
      return <ScheduleTool {...props} tool={tool} />;
    case "teachCard":
      return <TeachCardTool {...props} tool={tool} />;
    case "feedbackRequest":
      return <FeedbackTool {...props} tool={tool} />;
    case "mindfulPractice":
      return <MindfulTool {...props} tool={tool} />;
    case "signTracker":
      return <SignTrackerTool {...props} tool={tool} />;
    case "timeBox":
      return <TimeBoxTool {...props} tool={tool} />;
    case "sharedChallenge":
      return <PatchTool {...props} tool={tool} />;
    case "milestones":
      return <MilestonesTool {...props} tool={tool} />;
  }
}
