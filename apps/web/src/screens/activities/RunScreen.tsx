/** Going through an activity alone, one thing at a time, as mocks/activity.html draws it; run.ts decides. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { NotSaved } from "#app/NotSaved.tsx";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Dock } from "#ui/Dock.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Note } from "#ui/Note.tsx";
import { PathMarks } from "#ui/PathMarks.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { useInnerPages } from "#ui/useInnerPages.ts";
import { infoIcon, xIcon } from "#ui/icon/icons.ts";
import { ActivityGone } from "./ActivityGone.tsx";
import { RunEnd } from "./RunEnd.tsx";
import { ScreenView } from "./ScreenView.tsx";
import { createRun, isAnswered, partPlace, type RunModel } from "./run.ts";
import "#app/flow.css";
import "./activities.css";

const words = activitiesWords.run;

export function RunScreen({ activity, run: runId }: { readonly activity: string; readonly run?: RecordId }) {
  const tussock = useTussock();
  usePageTitle(activitiesWords.title);
  const run = useMemo(() => createRun(tussock, activity, runId), [tussock, activity, runId]);
  useEffect(() => {
    void run.open();
    return () => void run.close();
  }, [run]);
  const phase = run.phase.value;
  const inner = useInnerPages(phase === "open" || phase === "finished" ? run.at.value : undefined, run.show);
  const leave = () => inner.leave(() => tussock.go(`/activities/${activity}`, { replace: true }));
  if (phase === "gone" || !run.activity) return <ActivityGone />;
  const place = partPlace(run.moments, run.at.value);
  return (
    <div class="app flow">
      <TopBar
        start={<IconButton icon={xIcon} edge="start" label={words.close} onPress={leave} />}
        end={<RightNowButton />}
      >
        {phase === "open" && <PathMarks of={place.of} at={place.at} label={words.at(place.at, place.of)} />}
      </TopBar>
      <main id="main" class="stack stack-5">
        {phase === "opening" && <Skeleton label={words.opening} lines={4} />}
        {phase === "open" && <Moment run={run} />}
        {phase === "finished" && <RunEnd run={run} />}
        {run.trouble.value && (
          <NotSaved
            title={words.notSaved}
            why={run.trouble.value}
            onTryAgain={() => void run.keepNow()}
            words={run.copy}
          />
        )}
      </main>
      {phase === "open" && <Moves run={run} onBack={inner.back} />}
    </div>
  );
}

function Moment({ run }: { readonly run: RunModel }) {
  const moment = run.moments[run.at.value];
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // The first screen is opened, each later one is moved to: the focus goes along.
    if (moved.current) heading.current?.focus();
    moved.current = true;
    scrollTo(0, 0);
  }, [run.at.value]);
  if (!moment || !run.activity) return null;
  const { screen, title, examples, minutesLeft } = moment;
  return (
    <>
      <div>
        <h1 class="activity-name">{run.activity.name}</h1>
        <p class="meta">{words.left(minutesLeft)}</p>
      </div>
      {run.at.value === 0 && run.activity.care !== undefined && (
        <Note tone="heather" icon={infoIcon}>
          {run.activity.care}
        </Note>
      )}
      <section class="stack stack-5" aria-labelledby="moment-title">
        <h2 id="moment-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <ScreenView key={screen.id} run={run} screen={screen} />
        {examples && screen.kind === "read" && (
          <Disclosure summary={words.examples}>
            <dl class="stack stack-2">
              {examples.map(({ who, text }) => (
                <div key={who}>
                  <dt class="strong">{who}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
      </section>
    </>
  );
}

function Moves({ run, onBack }: { readonly run: RunModel; readonly onBack: () => void }) {
  const at = run.at.value;
  const last = at === run.moments.length - 1;
  const screen = run.moments[at]?.screen;
  const answered = screen === undefined || isAnswered(screen, run.answers.value);
  return (
    <Dock row label={words.moves}>
      {at > 0 && (
        <Button kind="second" size="lg" onPress={onBack}>
          {words.back}
        </Button>
      )}
      <Button size="lg" onPress={() => (last ? void run.finish() : run.show(at + 1))}>
        {last ? words.finish : answered ? words.next : words.pass}
      </Button>
    </Dock>
  );
}
