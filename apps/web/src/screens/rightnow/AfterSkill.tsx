import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { given, type RecordId } from "@tussock/domain";
import type { GuidedSkill } from "@tussock/content/skills";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { callHref, firstToCall, shortName } from "#app/callPerson.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { useTussock } from "#app/tussock.ts";
import { useAtHand } from "#app/useAtHand.ts";
import { Button } from "#ui/Button.tsx";
import { Link } from "#ui/Link.tsx";
import { phoneCallIcon } from "#ui/icon/icons.ts";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { SkillPage } from "./SkillPage.tsx";
import { keepingIn, type Keeping } from "./skill.ts";
import { stepPath } from "./stepPath.ts";

const words = rightnowWords.after;
export type Easier = "aLot" | "aBit" | "notReally" | "skipped";

export interface AfterSkillProps {
  readonly skill: GuidedSkill;
  readonly note?: string | undefined;
  readonly onKept: () => Promise<void>;
  /** Where it stands when it is drawn, for the gallery. */
  readonly from?: { readonly answer: Easier; readonly trouble?: SaveTrouble; readonly use?: RecordId };
}

/** "Any easier?" One tap, and it is kept; every answer is fine. */
export function AfterSkill({ skill, note, onKept, from }: AfterSkillProps) {
  const tussock = useTussock();
  const [answer, setAnswer] = useState<Easier | undefined>(from?.answer);
  const [trouble, setTrouble] = useState<SaveTrouble | undefined>(from?.trouble);
  const [use, setUse] = useState(from?.use);
  const keeping = keepingIn(tussock.vault.value);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [answer]);

  async function say(easier: Easier) {
    setAnswer(easier);
    if (keeping !== "kept") return;
    const saved = await tussock.ask("useSkill", {
      skill: skill.id,
      ...given({ helped: easier === "skipped" ? undefined : easier, note }),
    });
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    setUse(saved.value);
    await onKept();
  }

  if (answer === undefined)
    return (
      <SkillPage>
        <AnyEasier title={title} keeping={keeping} onAnswer={(easier) => void say(easier)} />
      </SkillPage>
    );
  return (
    <SkillPage>
      {trouble !== undefined && (
        <NotSaved
          title={sharedWords.unsaved.skill}
          why={trouble}
          onTryAgain={() => void say(answer)}
          words={() => note ?? skill.plainName}
        />
      )}
      {answer === "notReally" ? (
        <NotReally title={title} />
      ) : (
        <Over
          title={title}
          keeping={trouble === undefined ? keeping : "notSaved"}
          more={use === undefined ? undefined : `/skills/${skill.id}/rate?use=${use}`}
        />
      )}
    </SkillPage>
  );
}

type Title = RefObject<HTMLHeadingElement | null>;

function AnyEasier({
  title,
  keeping,
  onAnswer,
}: {
  readonly title: Title;
  readonly keeping: Keeping;
  readonly onAnswer: (easier: Easier) => void;
}) {
  return (
    <>
      <div class="skill-ask stack stack-3">
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        {keeping !== "kept" && <p class="lead">{words[keeping]}</p>}
      </div>
      <span class="grow" />
      <div class="skill-answers">
        {(["aLot", "aBit", "notReally"] as const).map((easier) => (
          <Button key={easier} kind="second" size="lg" wide onPress={() => onAnswer(easier)}>
            {words.options[easier]}
          </Button>
        ))}
        <div class="skill-enough">
          <Link onPress={() => onAnswer("skipped")}>{words.skip}</Link>
        </div>
      </div>
    </>
  );
}

/** A lot, a bit, or skipped: that is all it takes. */
function Over({
  title,
  keeping,
  more,
}: {
  readonly title: Title;
  readonly keeping: Keeping | "notSaved";
  /** Where words may be added, once there is an entry to add them to. */
  readonly more: string | undefined;
}) {
  const back = stepPath();
  return (
    <>
      <div class="skill-ask stack stack-3">
        <h1 ref={title} tabIndex={-1}>
          {keeping === "kept" ? words.kept : words.fine}
        </h1>
        {keeping !== "kept" && keeping !== "notSaved" && <p class="lead">{words[keeping]}</p>}
      </div>
      <div class="skill-art">
        <Tuft size={180} mark="part" seed={12} />
      </div>
      <div class="skill-answers">
        <Button size="lg" wide href={back ?? "/"}>
          {back === undefined ? words.done : words.backToStep}
        </Button>
        <div class="skill-enough">
          {more !== undefined && <Link href={more}>{words.addWords}</Link>}
          <Link href="/right-now">{words.tryAnother}</Link>
        </div>
      </div>
    </>
  );
}

/** The way from here leads to something else or to a person, never to a wall. */
function NotReally({ title }: { readonly title: Title }) {
  const person = firstToCall(useAtHand().people);
  const call = callHref(person?.phone);
  return (
    <>
      <div class="skill-ask">
        <h1 ref={title} tabIndex={-1}>
          {words.notReally}
        </h1>
      </div>
      <span class="grow" />
      <div class="skill-answers">
        <Button kind="second" size="lg" wide href="/right-now">
          {words.tryAnother}
        </Button>
        {person && call !== undefined ? (
          <Button kind="help" size="lg" wide icon={phoneCallIcon} href={call}>
            {words.call(shortName(person.name))}
          </Button>
        ) : (
          <Button kind="help" size="lg" wide icon={phoneCallIcon} href="/reach">
            {words.reach}
          </Button>
        )}
        <div class="skill-enough">
          {call !== undefined && <Link href="/reach">{words.reach}</Link>}
          <Link href={stepPath() ?? "/"}>{words.fineForNow}</Link>
        </div>
      </div>
    </>
  );
}
