/** The step maker, five pages as mocks/plan-step.html draws the third; stepMaker.ts decides. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { given, type AreaKind, type RecordId, type Size } from "@tussock/domain";
import { flowWords } from "@tussock/content/words/flow";
import { planWords } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { CameFrom } from "#app/CameFrom.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { PathMarks } from "#ui/PathMarks.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { firstWrong, focusFirstWrong } from "#ui/focusFirstWrong.ts";
import { useInnerPages } from "#ui/useInnerPages.ts";
import { checkIcon, xIcon } from "#ui/icon/icons.ts";
import { AreaPage } from "./AreaPage.tsx";
import { copyOfMaker } from "./copyOfMaker.ts";
import { titleOf, type MakerPage } from "./makerForm.ts";
import { ReadyPage } from "./ReadyPage.tsx";
import { SizePage } from "./SizePage.tsx";
import { createStepMaker, type MakerModel } from "./stepMaker.ts";
import { StepPage } from "./StepPage.tsx";
import { WhenPage } from "./WhenPage.tsx";
import "#app/flow.css";
import "./plan.css";

const words = planWords.maker;

export interface StepMakerScreenProps {
  readonly stepId?: RecordId;
  readonly planId?: RecordId;
  readonly page?: MakerPage;
  /** A first choice of area, from Welcome. */
  readonly area?: AreaKind;
  readonly areaId?: RecordId;
  readonly goalId?: RecordId;
  /** A size that was already chosen, from the log. */
  readonly size?: Size;
}

export function StepMakerScreen({ stepId, planId, page, area, areaId, goalId, size }: StepMakerScreenProps) {
  const tussock = useTussock();
  usePageTitle(planWords.title);
  const maker = useMemo(
    () => createStepMaker(tussock, given({ stepId, planId, page, area, areaId, goalId, size })),
    [tussock, stepId, planId, page, area, areaId, goalId, size],
  );
  useEffect(() => {
    void maker.open();
    return maker.close;
  }, [maker]);
  // A plan that was opened at one of its pages was opened from Today.
  const fromToday = stepId === undefined || (planId !== undefined && page !== undefined);
  const home = fromToday ? "/" : "/plan";
  const index = maker.pages.indexOf(maker.form.value.page);
  const opening = maker.phase.value === "opening";
  const inner = useInnerPages(opening ? undefined : index, maker.showPage);
  const leave = () => inner.leave(() => tussock.go(home, { replace: true }));
  if (maker.phase.value === "gone") return <Gone />;
  const { at, of } = maker.place.value;
  return (
    <div class="app flow">
      <TopBar
        start={<IconButton icon={xIcon} edge="start" label={words.close} onPress={leave} />}
        end={<RightNowButton />}
      >
        {of > 1 && <PathMarks of={of} at={at} label={words.at(at, of)} />}
      </TopBar>
      <main id="main" class="stack stack-5">
        {opening ? (
          <>
            <h1>{planWords.make}</h1>
            <Skeleton label={words.opening} lines={4} />
          </>
        ) : (
          <Page maker={maker} onSaved={leave} />
        )}
      </main>
      {!opening && <Moves maker={maker} onBack={inner.back} onSaved={leave} />}
    </div>
  );
}

interface PageProps {
  readonly maker: MakerModel;
  readonly onSaved: () => void;
}

function Page({ maker, onSaved }: PageProps) {
  const { page } = maker.form.value;
  const trouble = maker.trouble.value;
  useTopOfPage(page);
  const save = () => void maker.save().then((saved) => saved && onSaved());
  return (
    <>
      {pageOf[page]({ maker })}
      {maker.form.value.planId !== undefined && (
        <Link onPress={() => void maker.letPlanGo().then((gone) => gone && onSaved())}>{words.letPlanGo}</Link>
      )}
      {page !== "area" && page !== maker.pages.at(-1) && titleOf(maker.form.value) !== "" && (
        <Link icon={checkIcon} onPress={save}>
          {words.saveNow}
        </Link>
      )}
      {maker.draftTrouble.value !== undefined && <Note role="status">{flowWords.draftNotKept}</Note>}
      {trouble !== undefined && (
        <NotSaved
          title={sharedWords.unsaved.plan}
          why={trouble}
          onTryAgain={save}
          words={() => copyOfMaker(maker.form.value)}
        />
      )}
      {page === "step" && maker.form.value.stepId !== undefined && <CameFrom id={maker.form.value.stepId} />}
    </>
  );
}

const pageOf: Readonly<Record<MakerPage, (props: { readonly maker: MakerModel }) => preact.JSX.Element>> = {
  area: ({ maker }) => <AreaPage maker={maker} />,
  step: ({ maker }) => <StepPage maker={maker} />,
  size: ({ maker }) => <SizePage maker={maker} />,
  when: ({ maker }) => <WhenPage maker={maker} />,
  ready: ({ maker }) => <ReadyPage maker={maker} />,
};

/**
 * A new page is read from its heading on, like a new screen. The first one is announced by the router, unless the
 * heading it gave the focus to went away with the wait for the draft.
 */
function useTopOfPage(page: MakerPage): void {
  const shown = useRef<MakerPage | undefined>(undefined);
  useEffect(() => {
    const moved = shown.current !== undefined && shown.current !== page;
    const focusLost = shown.current === undefined && document.activeElement === document.body;
    shown.current = page;
    if (!moved && !focusLost) return;
    if (moved) scrollTo(0, 0);
    // Led back to what has to be put right first.
    const wrong = firstWrong();
    if (wrong) return wrong.focus();
    const heading = document.querySelector<HTMLElement>("#main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [page]);
}

function Moves({ maker, onBack, onSaved }: PageProps & { readonly onBack: () => void }) {
  const { page } = maker.form.value;
  const last = page === maker.pages.at(-1);
  const save = () => void maker.save().then((saved) => (saved ? onSaved() : focusFirstWrong()));
  function next(): void {
    maker.next();
    focusFirstWrong();
  }
  return (
    <Dock row label={words.move}>
      {page !== maker.pages[0] && (
        <Button kind="second" size="lg" onPress={onBack}>
          {words.back}
        </Button>
      )}
      {last ? (
        <Button size="lg" onPress={save}>
          {maker.makesPlan ? words.ready.save : words.saveStep}
        </Button>
      ) : (
        <Button size="lg" onPress={next}>
          {nextWords[page]}
        </Button>
      )}
    </Dock>
  );
}
const nextWords: Readonly<Record<MakerPage, string>> = {
  area: words.area.next,
  step: words.step.next,
  size: words.size.next,
  when: words.when.next,
  ready: "",
};

function Gone() {
  return (
    <Alone>
      <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={words.gone.meta}>
        <Button kind="second" href="/plan">
          {words.gone.back}
        </Button>
      </Empty>
    </Alone>
  );
}
function Alone({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">{children}</main>
    </div>
  );
}
