import { useState } from "preact/hooks";
import type { TimeBox } from "@tussock/domain";
import { boxMinutes } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { oneAtATime } from "#app/oneAtATime.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { playFillIcon } from "#ui/icon/icons.ts";

/** The box becomes the length of a plan for today, and the timer keeps to it. */
export function ToTimer({ box }: { readonly box: TimeBox }) {
  const tussock = useTussock();
  const [once] = useState(oneAtATime);
  async function start(): Promise<boolean> {
    const day = tussock.today.peek()?.day;
    if (day === undefined || box.stepId === undefined) return false;
    const plan = await tussock.ask("savePlan", { stepId: box.stepId, size: "usual", day, minutes: boxMinutes(box) });
    if (plan.ok) tussock.go(`/do/${plan.value.id}`);
    return plan.ok;
  }
  return (
    <Button icon={playFillIcon} wide onPress={() => void once(start)}>
      {activitiesWords.box.toTimer}
    </Button>
  );
}
