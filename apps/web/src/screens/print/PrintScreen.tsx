import { useState } from "preact/hooks";
import { forLargePrint, type Pack } from "@tussock/content/sheets";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { printWords as words } from "@tussock/content/words/print";
import { localeFor } from "#app/locale.ts";
import type { Look, MadePdf, PdfJob } from "#app/printJob.ts";
import { useTussock } from "#app/tussock.ts";
import { YouPage } from "#app/YouPage.tsx";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Note } from "#ui/Note.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Select } from "#ui/Select.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Stack } from "#ui/Stack.tsx";
import { exportIcon, infoIcon, printerIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { drawLogo } from "#ui/moor/drawLogo.ts";
import {
  canShareFiles,
  choicesFor,
  fileNameOf,
  isLargeWanted,
  ownChoices,
  packFor,
  paperFor,
  PATTERNS,
  whatOf,
  type ChoiceGroup,
  type OwnThings,
} from "./print.ts";
import { SheetView } from "./SheetView.tsx";
import { usePatternsToPrint, usePrintThings } from "./usePrintThings.ts";
import "./print.css";

export interface PrintScreenProps {
  readonly what?: string | undefined;
  /** One of the person’s own things: then it is filled in, because they pressed print beside it. */
  readonly of?: string | undefined;
}

export function PrintScreen(props: PrintScreenProps) {
  const own = usePrintThings(props.of);
  return (
    <YouPage title={words.title}>
      {own ? <Choosing {...props} own={own} /> : <Skeleton label={words.opening} lines={5} />}
    </YouPage>
  );
}

function Choosing({ what: asked, of: askedOf, own: kept }: PrintScreenProps & { readonly own: OwnThings }) {
  const tussock = useTussock();
  const preferences = tussock.preferences.value;
  const locale = localeFor(preferences);
  const groups = choicesFor(kept);
  const [what, setWhat] = useState(() => whatOf(asked, groups));
  const [look, setLook] = useState<Look>(() => ({
    paper: paperFor(navigator.language),
    large: isLargeWanted(preferences.textSize),
  }));
  const isPatterns = what === PATTERNS;
  const patterns = usePatternsToPrint(isPatterns);
  const own: OwnThings = { ...kept, ...(patterns && { patterns }) };
  const choices = ownChoices(what, own, locale);
  const [chosen, setChosen] = useState(askedOf);
  const of = choices.some(({ id }) => id === chosen) ? chosen : isPatterns ? choices[0]?.id : undefined;
  const pack = packFor({ what, ...(of !== undefined && { of }) }, own, locale);
  const shown = look.large ? pack.sheets.map(forLargePrint) : pack.sheets;
  return (
    <>
      <div class="stack stack-5 print-choices">
        <p class="lead">{words.lead}</p>
        <Card gap={4}>
          <WhatField
            groups={groups}
            what={what}
            onWhat={(next) => {
              setWhat(next);
              setChosen(undefined);
            }}
          />
          {choices.length > 0 && !isPatterns && (
            <Segments
              legend={words.choose.fill}
              name="print-fill"
              options={[
                { value: "blank", label: words.choose.blank },
                { value: "filled", label: words.choose.filled },
              ]}
              value={of === undefined ? "blank" : "filled"}
              onChange={(fill) => setChosen(fill === "blank" ? undefined : choices[0]?.id)}
            />
          )}
          {of !== undefined && choices.length > 1 && (
            <Select
              label={words.choose.which}
              value={of}
              options={choices.map(({ id, label }) => ({ value: id, label }))}
              onChange={setChosen}
            />
          )}
          <Segments
            legend={words.choose.paper}
            name="print-paper"
            options={[
              { value: "a4", label: words.choose.a4 },
              { value: "letter", label: words.choose.letter },
            ]}
            value={look.paper}
            onChange={(paper) => setLook({ ...look, paper })}
          />
          <Segments
            legend={words.choose.size}
            name="print-size"
            options={[
              { value: "normal", label: words.choose.normal },
              { value: "large", label: words.choose.large },
            ]}
            value={look.large ? "large" : "normal"}
            onChange={(size) => setLook({ ...look, large: size === "large" })}
          />
          <p class="meta">{words.choose.own}</p>
        </Card>
        {isPatterns && !patterns ? (
          <Skeleton label={patternCardsWords.loading} lines={3} />
        ) : (
          <Making pack={pack} contents={pack.contents} look={look} own={own} />
        )}
        <h2>{words.preview}</h2>
      </div>
      <div class={`papers papers--${look.paper}${look.large ? " papers--large" : ""}`}>
        {pack.contents && <Contents pack={pack} />}
        {shown.map((sheet) => (
          <SheetView key={sheet.id} sheet={sheet} />
        ))}
      </div>
    </>
  );
}

function WhatField({
  groups,
  what,
  onWhat,
}: {
  readonly groups: readonly ChoiceGroup[];
  readonly what: string;
  readonly onWhat: (what: string) => void;
}) {
  const group = groups.find(({ choices }) => choices.some((choice) => choice.what === what)) ?? groups[0];
  if (!group) return null;
  return (
    <>
      <Select
        label={words.choose.what}
        value={group.title}
        options={groups.map(({ title }) => ({ value: title, label: title }))}
        onChange={(title) => onWhat(groups.find((one) => one.title === title)?.choices[0]?.what ?? what)}
      />
      <Select
        label={words.choose.which}
        value={what}
        options={group.choices.map((choice) => ({ value: choice.what, label: choice.label }))}
        onChange={onWhat}
      />
    </>
  );
}

type Making =
  | { readonly is: "resting" }
  | { readonly is: "making" }
  | { readonly is: "trouble" }
  | { readonly is: "saved" | "shared"; readonly name: string; readonly made: MadePdf };

function Making({
  pack,
  contents,
  look,
  own,
}: {
  readonly pack: Pack;
  readonly contents: boolean;
  readonly look: Look;
  readonly own: OwnThings;
}) {
  const tussock = useTussock();
  const [making, setMaking] = useState<Making>({ is: "resting" });

  async function make(then: "saved" | "shared") {
    if (making.is === "making") return;
    setMaking({ is: "making" });
    const { title, lead, sheets } = pack;
    const job: PdfJob = {
      ...look,
      pack: { title, sheets, ...(lead !== undefined && { lead }) },
      contents,
      lang: tussock.preferences.value.language,
      logo: drawLogo(),
    };
    try {
      const made = await tussock.device.makePdf(job);
      const name = fileNameOf(own.today);
      const file = { name, bytes: made.bytes, kind: "application/pdf" };
      const put = await (then === "saved" ? tussock.device.saveFile(file) : tussock.device.shareFile(file));
      setMaking(put === then ? { is: then, name, made } : { is: "resting" });
    } catch {
      // Its words are only on paper then: the way to print stands beside it.
      setMaking({ is: "trouble" });
    }
  }

  return (
    <Stack gap={3}>
      <Button wide icon={printerIcon} onPress={() => tussock.device.print()}>
        {words.print}
      </Button>
      <Button
        wide
        kind="second"
        icon={exportIcon}
        unavailable={making.is === "making"}
        onPress={() => void make("saved")}
      >
        {words.savePdf}
      </Button>
      {canShareFiles() && (
        <Button wide kind="second" unavailable={making.is === "making"} onPress={() => void make("shared")}>
          {words.share}
        </Button>
      )}
      <p class="vh" role="status">
        {making.is === "making" ? words.making : ""}
      </p>
      {making.is === "trouble" && (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          {words.pdfTrouble}
        </Note>
      )}
      {(making.is === "saved" || making.is === "shared") && (
        <Note tone="moss" icon={infoIcon} role="status">
          <p>{making.is === "saved" ? words.saved(making.name) : words.shared}</p>
          {making.made.drawn.length > 0 && <p>{words.drawnSigns(making.made.drawn.join(" "))}</p>}
          {making.made.missing.length > 0 && <p>{words.missingSigns(making.made.missing.join(" "))}</p>}
        </Note>
      )}
    </Stack>
  );
}

/** In front of a pack. Page numbers stand in the PDF; a browser knows them only while it prints. */
function Contents({ pack }: { readonly pack: Pack }) {
  return (
    <section class="paper paper-contents" aria-labelledby="sheet-contents">
      <div class="paper-body">
        <header class="paper-head">
          <h2 id="sheet-contents">{pack.title}</h2>
        </header>
        {pack.lead !== undefined && <p class="paper-lead">{pack.lead}</p>}
        <h3>{words.sheet.contents}</h3>
        <ol>
          {pack.sheets.map((sheet) => (
            <li key={sheet.id}>{sheet.title}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
