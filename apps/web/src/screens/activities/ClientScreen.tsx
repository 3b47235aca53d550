/** With one client: the script and the client’s screen side by side, or one after the other on a phone. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { activityById, clientView, type ClientPart } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { leadingWords as words } from "@tussock/content/words/leading";
import { BackBar } from "#app/BackBar.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { ActivityGone } from "./ActivityGone.tsx";
import { RunEnd } from "./RunEnd.tsx";
import { ScreenView } from "./ScreenView.tsx";
import { Script } from "./Script.tsx";
import { createRun, type RunModel } from "./run.ts";
import "./activities.css";
import "./leading.css";

export function ClientScreen({ activity: id }: { readonly activity: string }) {
  const tussock = useTussock();
  usePageTitle(activitiesWords.title);
  const run = useMemo(() => createRun(tussock, id, undefined, "withClient"), [tussock, id]);
  useEffect(() => {
    void run.open();
    return () => void run.close();
  }, [run]);
  const activity = activityById(id);
  const phase = run.phase.value;
  if (!activity || phase === "gone") return <ActivityGone />;
  return (
    <div class={phase === "open" ? "client-app" : "app"}>
      <BackBar title={activity.name} href={`/activities/${id}`} label={activitiesWords.run.close} />
      <main id="main" class="stack stack-5">
        {phase === "opening" && <Skeleton label={words.opening} lines={4} />}
        {phase === "open" && <Together run={run} parts={clientView(activity)} />}
        {phase === "finished" && <RunEnd run={run} />}
        {run.trouble.value && (
          <NotSaved
            title={activitiesWords.run.notSaved}
            why={run.trouble.value}
            onTryAgain={() => void run.keepNow()}
            words={run.copy}
          />
        )}
      </main>
    </div>
  );
}

function Together({ run, parts }: { readonly run: RunModel; readonly parts: readonly ClientPart[] }) {
  const [at, setAt] = useState(0);
  /** On a phone one of the two is seen; on a wide window both are. */
  const [side, setSide] = useState<"script" | "client">("script");
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [at]);
  const part = parts[at];
  if (!part) return null;
  const upcoming = parts[at + 1];
  const move = (to: number) => {
    setAt(to);
    setSide("script");
    void run.keepNow();
  };
  return (
    <>
      <div class="client-sides">
        <Segments
          legend={words.client.show}
          hideLegend
          name="client-side"
          options={[
            { value: "script", label: words.client.script },
            { value: "client", label: words.client.clientScreen },
          ]}
          value={side}
          onChange={setSide}
        />
      </div>
      <div class="client-two">
        <section
          class={side === "script" ? "client-side" : "client-side client-side--away"}
          aria-label={words.client.script}
        >
          <div>
            <p class="over">{words.partOf(at + 1, parts.length, part.name, part.minutes)}</p>
            <h2 ref={heading} tabIndex={-1}>
              {part.title}
            </h2>
          </div>
          <Script part={part} form="withClient" />
        </section>
        <section
          class={side === "client" ? "client-side client-page" : "client-side client-page client-side--away"}
          aria-label={words.client.clientScreen}
        >
          <p class="over">{words.client.clientScreen}</p>
          {part.screens.length === 0 ? (
            <p>{words.client.nothing}</p>
          ) : (
            part.screens.map((screen) => <ScreenView key={screen.id} run={run} screen={screen} />)
          )}
          <p class="meta">{words.client.only}</p>
        </section>
      </div>
      <div class="presenter-moves">
        <Button kind="second" size="lg" unavailable={at === 0} onPress={() => at > 0 && move(at - 1)}>
          {words.back}
        </Button>
        <Button size="lg" wide onPress={() => (upcoming ? move(at + 1) : void run.finish())}>
          {upcoming ? words.next(upcoming.name) : words.client.finish}
        </Button>
      </div>
    </>
  );
}
