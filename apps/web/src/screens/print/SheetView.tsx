/** A sheet as a page: to look at on the screen, and what a printer prints (print.css). The PDF is drawn from the same value. */
import type { JSX } from "preact";
import type { Block, Field, ScaleLine, Section, Sheet, Ticks, Write } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { sharedWords } from "@tussock/content/words/shared";
import { Icon } from "#ui/Icon.tsx";
import { Logo } from "#ui/moor/Logo.tsx";
import { xIcon } from "#ui/icon/icons.ts";
import { BoxView } from "./BoxView.tsx";
import { GridView } from "./GridView.tsx";

const words = printWords.sheet;

export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  return (
    <article class="paper" aria-labelledby={`sheet-${sheet.id}`}>
      <div class="paper-body">
        <header class="paper-head">
          <span class="paper-brand" aria-hidden="true">
            <Logo size={20} />
            {sharedWords.appName}
          </span>
          <h2 id={`sheet-${sheet.id}`}>{sheet.title}</h2>
          {sheet.corner.length > 0 && (
            <p class="paper-corner">
              {sheet.corner.map(({ label, text }) => (
                <span key={label}>
                  {text === undefined ? (
                    <>
                      {label} <i class="paper-rule" />
                    </>
                  ) : (
                    `${label}: ${text}`
                  )}
                </span>
              ))}
            </p>
          )}
        </header>
        {sheet.lead !== undefined && <p class="paper-lead">{sheet.lead}</p>}
        <Blocks blocks={sheet.blocks} />
      </div>
      <footer class="paper-foot">
        <p>
          {sheet.safety.says} {sheet.safety.line ?? <i class="paper-rule" />}
        </p>
        <p>{sheet.foot}</p>
      </footer>
    </article>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.is) {
    case "section":
      return <SectionView section={block} />;
    case "words":
      return <p class={block.look && `paper-${block.look}`}>{block.text}</p>;
    case "write":
      return <WriteView write={block} />;
    case "fields":
      return (
        <div class={`paper-fields paper-fields--${block.across}`}>
          {block.fields.map((field, at) => (
            <FieldView key={at} field={field} />
          ))}
        </div>
      );
    case "ticks":
      return <TicksView ticks={block} />;
    case "scale":
      return <ScaleView scale={block} />;
    case "list": {
      const items = block.items.map((item, at) => <li key={at}>{item}</li>);
      return block.numbered ? <ol class="paper-list">{items}</ol> : <ul class="paper-list">{items}</ul>;
    }
    case "notes":
      return (
        <dl class="paper-notes">
          {block.rows.map(({ label, says }, at) => (
            <div key={at}>
              <dt>{label}</dt>
              {says.map((text, line) => (
                <dd key={line}>{text}</dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case "grid":
      return <GridView grid={block} />;
    case "drawing":
      return (
        <div class="paper-tufts" aria-hidden="true">
          {Array.from({ length: block.count }, (_, at) => (
            <Logo key={at} size={32} />
          ))}
        </div>
      );
    case "pageBreak":
      return <div class="paper-break" />;
  }
}

function SectionView({ section: { title, level, hint, blocks } }: { readonly section: Section }) {
  const Heading = level === 2 ? "h3" : "h4";
  return (
    <section class={`paper-part paper-part--${level}`}>
      <Heading>{title}</Heading>
      {hint !== undefined && <p class="paper-small">{hint}</p>}
      <Blocks blocks={blocks} />
    </section>
  );
}

/** Words stand on the rules; without words there is as much room as the sheet gives. */
function WriteView({ write: { label, beside, lines, text } }: { readonly write: Write }) {
  const room =
    text === undefined ? (
      <span class="paper-rules" role="img" aria-label={words.room}>
        {Array.from({ length: lines }, (_, at) => (
          <i key={at} class="paper-rule" />
        ))}
      </span>
    ) : (
      <span class="paper-written" dir="auto">
        {text}
      </span>
    );
  return (
    <div class={beside ? "paper-write paper-write--beside" : "paper-write"}>
      {label !== undefined && <span>{label}</span>}
      {room}
    </div>
  );
}

function FieldView({ field: { label, text } }: { readonly field: Field }) {
  return (
    <div class="paper-field">
      <span>{label}</span>
      {text === undefined ? (
        <i class="paper-rule" role="img" aria-label={words.room} />
      ) : (
        <span class="paper-written" dir="auto">
          {text}
        </span>
      )}
    </div>
  );
}

function TicksView({ ticks: { label, boxes, own, column } }: { readonly ticks: Ticks }) {
  return (
    <div class="paper-ticks">
      {label !== undefined && <p>{label}</p>}
      <ul class={column ? "paper-ticks-column" : undefined}>
        {boxes.map((box, at) => (
          <li key={at}>
            <BoxView box={box} />
          </li>
        ))}
        {own && (
          <li class="paper-own">
            <BoxView box={own} />
            {own.text === undefined ? (
              <i class="paper-rule" role="img" aria-label={words.room} />
            ) : (
              <span dir="auto">{own.text}</span>
            )}
          </li>
        )}
      </ul>
    </div>
  );
}

function ScaleView({ scale: { label, low, high, band, at } }: { readonly scale: ScaleLine }) {
  const said = [
    words.scaleSaid(low, high),
    ...(band ? [words.bandSaid(band.label, band.from, band.to)] : []),
    at === undefined ? words.noMark : words.markSaid(at),
  ].join(" ");
  return (
    <div class="paper-scale">
      {label !== undefined && <p>{label}</p>}
      <div role="img" aria-label={said} class="paper-scale-line">
        <span class="paper-scale-low">{low}</span>
        <span class="paper-scale-high">{high}</span>
        {band && (
          <b
            class="paper-scale-band"
            style={{ insetInlineStart: `${band.from}%`, inlineSize: `${band.to - band.from}%` }}
          >
            {band.label}
          </b>
        )}
        {Array.from({ length: 11 }, (_, ten) => (
          <i key={ten} class="paper-scale-mark" style={{ insetInlineStart: `${ten * 10}%` }} />
        ))}
        {[0, 20, 40, 60, 80, 100].map((value) => (
          <span key={value} class="paper-scale-number" style={{ insetInlineStart: `${value}%` }}>
            {value}
          </span>
        ))}
        {at !== undefined && (
          <span class="paper-scale-at" style={{ insetInlineStart: `${at}%` }}>
            <Icon icon={xIcon} small />
          </span>
        )}
      </div>
    </div>
  );
}
