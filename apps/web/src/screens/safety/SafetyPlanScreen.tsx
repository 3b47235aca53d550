import { useEffect, useRef, useState } from "preact/hooks";
import { flowWords } from "@tussock/content/words/flow";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import type { OpenShelf, SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { createKeptDraft } from "#app/keptDraft.ts";
import { FoundDraft } from "#app/FoundDraft.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { pencilSimpleIcon, phoneCallIcon, printerIcon, usersIcon } from "#ui/icon/icons.ts";
import { PlanEditor } from "./PlanEditor.tsx";
import { PlanParts } from "./PlanParts.tsx";
import {
  contentOf,
  formOf,
  isEmptyPlan,
  readPlanForm,
  shelfOf,
  type PlanContent,
  type PlanForm,
} from "./safetyPlan.ts";
import "./safety.css";

const words = safetyWords.plan;

type Open =
  | { readonly is: "opening" }
  | { readonly is: "reading"; readonly plan: PlanContent; readonly shelf: OpenShelf; readonly cameBack?: true }
  | {
      readonly is: "writing";
      readonly form: PlanForm;
      readonly before: PlanContent;
      readonly shelf: OpenShelf;
      readonly foundDraft?: true;
    };

export function SafetyPlanScreen() {
  usePageTitle(sharedWords.tabs.rightNow);
  const tussock = useTussock();
  const [draft] = useState(() =>
    createKeptDraft({ ask: tussock.ask, of: "safetyPlan", key: "plan", read: readPlanForm }),
  );
  const [open, setOpen] = useState<Open>({ is: "opening" });
  const [trouble, setTrouble] = useState<SaveTrouble | "shelf">();
  const [saving, setSaving] = useState(false);

  useEffect(() => {
    let here = true;
    void Promise.all([tussock.ask("safetyPlan"), tussock.shelf.read(), draft.find()]).then(([plan, shelf, kept]) => {
      if (!here) return;
      // Words on their way come first: they are newer than what was saved.
      if (kept) setOpen({ is: "writing", form: kept, before: plan, shelf, foundDraft: true });
      else if (isEmptyPlan(plan)) setOpen({ is: "writing", form: formOf(plan, shelf), before: plan, shelf });
      else setOpen({ is: "reading", plan, shelf });
    });
    return () => {
      here = false;
      void draft.close();
    };
  }, [draft, tussock]);

  function change(form: PlanForm) {
    if (open.is !== "writing") return;
    setOpen({ ...open, form });
    draft.keep(form);
  }

  /** First the sealed plan, then the part outside: should the second fail, nothing is lost and it says so. */
  async function save() {
    if (open.is !== "writing" || saving) return;
    setSaving(true);
    const saved = await tussock.ask("saveSafetyPlan", contentOf(open.form));
    if (!saved.ok) {
      setSaving(false);
      setTrouble(saved.trouble);
      return;
    }
    const shelf = shelfOf(open.form);
    await tussock.shelf.put(shelf);
    const put = await tussock.shelf.read();
    setSaving(false);
    if (!isSameShelf(put, shelf)) return setTrouble("shelf");
    setTrouble(undefined);
    await draft.drop();
    tussock.say({ text: words.saved });
    setOpen({ is: "reading", plan: contentOf(open.form), shelf, cameBack: true });
  }

  /** Puts the found draft away and hands back how to take it up again. */
  function startFresh(): () => void {
    if (open.is !== "writing") return () => undefined;
    const { foundDraft: _, ...was } = open;
    void draft.drop();
    setOpen({ ...was, form: formOf(was.before, was.shelf) });
    return () => {
      setOpen(was);
      draft.keep(was.form);
    };
  }

  async function leave() {
    if (open.is !== "writing") return;
    await draft.drop();
    setTrouble(undefined);
    if (isEmptyPlan(open.before)) return tussock.go("/you");
    setOpen({ is: "reading", plan: open.before, shelf: open.shelf, cameBack: true });
  }

  return (
    <div class="app plan-app">
      <BackBar title={words.title} href="/you" label={words.back} />
      <main id="main">
        <div class="stack stack-6">
          {open.is === "opening" && <Skeleton label={words.loading} lines={5} />}
          {open.is === "reading" && (
            <Reading
              plan={open.plan}
              cameBack={open.cameBack === true}
              onEdit={() =>
                setOpen({ is: "writing", form: formOf(open.plan, open.shelf), before: open.plan, shelf: open.shelf })
              }
            />
          )}
          {open.is === "writing" && open.foundDraft && <FoundDraft onStartFresh={startFresh} />}
          {draft.notKept.value !== undefined && <Note role="status">{flowWords.draftNotKept}</Note>}
          {open.is === "writing" && (
            <PlanEditor
              form={open.form}
              onForm={change}
              onSave={() => void save()}
              onLeave={() => void leave()}
              isNew={isEmptyPlan(open.before)}
              saving={saving}
              trouble={trouble}
            />
          )}
        </div>
      </main>
    </div>
  );
}

function Reading({
  plan,
  cameBack,
  onEdit,
}: {
  readonly plan: PlanContent;
  readonly cameBack: boolean;
  readonly onEdit: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  // The field that had the focus is gone; reading goes on here.
  useEffect(() => {
    if (cameBack) place.current?.focus();
  }, [cameBack]);
  return (
    <>
      <div class="card plan-read" ref={place} tabIndex={-1}>
        <PlanParts plan={plan} level={2} />
      </div>
      <div class="stack stack-3">
        <Button kind="help" wide icon={phoneCallIcon} href="/reach">
          {words.reach}
        </Button>
        <Button kind="second" wide icon={pencilSimpleIcon} onPress={onEdit}>
          {words.edit}
        </Button>
        <Button kind="second" wide icon={printerIcon} href="/print?what=safety&of=safety-plan">
          {words.print}
        </Button>
      </div>
      <Note icon={usersIcon}>{words.clinician}</Note>
    </>
  );
}

function isSameShelf(one: OpenShelf, other: OpenShelf): boolean {
  return (
    JSON.stringify([one.contacts, one.safetyPlan ?? null]) ===
    JSON.stringify([other.contacts, other.safetyPlan ?? null])
  );
}
