import { leadingWords as words } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import { Button } from "#ui/Button.tsx";
import { Link } from "#ui/Link.tsx";
import { pauseFillIcon, playFillIcon } from "#ui/icon/icons.ts";
import { clockSaid } from "./clockSaid.ts";
import { secondsLeft } from "./countdown.ts";
import { oneMinuteMore, showClock, skipTime, startOrPause, type Lead } from "./lead.ts";

/** The time of this part, and what to say about it. */
export function LeadTimer({
  lead,
  now,
  said,
  change,
}: {
  readonly lead: Lead;
  readonly now: number;
  readonly said: string | undefined;
  readonly change: (move: (lead: Lead, at: number) => Lead) => void;
}) {
  const seconds = secondsLeft(lead.clock, now);
  const over = seconds === 0;
  const runs = lead.clock.is === "running" && !over;
  return (
    <section class="stack stack-3" aria-labelledby="lead-timer">
      <h2 id="lead-timer">{words.timer.title}</h2>
      <div class="presenter-time">
        <p class="presenter-clock" role="timer" aria-label={over ? words.timer.over : clockSaid(seconds)}>
          {sharedWords.timerClock(seconds)}
        </p>
        <Button kind="second" size="sm" label={words.timer.moreLabel} onPress={() => change(oneMinuteMore)}>
          {words.timer.more}
        </Button>
        <Button
          size="sm"
          icon={runs ? pauseFillIcon : playFillIcon}
          unavailable={over}
          onPress={() => change(startOrPause)}
        >
          {runs ? words.timer.pause : words.timer.start}
        </Button>
      </div>
      {over && <p role="status">{words.timer.over}</p>}
      {said !== undefined && (
        <p>
          <b class="strong">{words.timer.cue}:</b> {said}
        </p>
      )}
      <div class="line">
        {!over && <Link onPress={() => change(skipTime)}>{words.timer.skip}</Link>}
        <Link onPress={() => change((was) => showClock(was, !was.clockShown))}>
          {lead.clockShown ? words.timer.hide : words.timer.show}
        </Link>
      </div>
    </section>
  );
}
