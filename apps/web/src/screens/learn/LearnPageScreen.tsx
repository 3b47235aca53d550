import { learnPageById, nextLearnPage, type LearnPage } from "@tussock/content/learn";
import { learnWords as words } from "@tussock/content/words/learn";
import { AboutPiece } from "#app/AboutPiece.tsx";
import { BackBar } from "#app/BackBar.tsx";
import { KeptThoughts } from "#app/KeptThoughts.tsx";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Stack } from "#ui/Stack.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { BlockView } from "./Blocks.tsx";
import { pagePath, wayTo } from "./learn.ts";
import "./learn.css";

export function LearnPageScreen({ page: id }: { readonly page: string }) {
  usePageTitle(words.title);
  const page = learnPageById(id);
  return (
    <div class="app">
      <BackBar href="/learn" label={words.back} />
      <main id="main">
        {page ? (
          <Page key={page.id} page={page} />
        ) : (
          <Empty
            level={1}
            art={<Tuft size={120} mark="rest" seed={3} />}
            title={words.gone.title}
            meta={words.gone.meta}
          >
            <Button kind="second" href="/learn">
              {words.gone.back}
            </Button>
          </Empty>
        )}
      </main>
    </div>
  );
}

function Page({ page }: { readonly page: LearnPage }) {
  const next = nextLearnPage(page.id);
  return (
    <Stack gap={6}>
      <article class="learn-page stack stack-6">
        <header class="stack stack-2">
          <span class="over">{words.reading.minutes(page.minutes)}</span>
          <h1>{page.title}</h1>
          <p class="lead">{page.lead}</p>
        </header>
        {page.parts.map((part) => (
          <section key={part.title} class="stack stack-3">
            <h2>{part.title}</h2>
            {part.blocks.map((block, place) => (
              <BlockView key={place} block={block} page={page.id} />
            ))}
          </section>
        ))}
      </article>
      <Doing page={page} />
      <KeptThoughts about={{ kind: "page", id: page.id }} />
      <AboutPiece piece={page.piece} />
      <div class="learn-on">
        {next && <Link href={pagePath(next.id)}>{words.next(next.title)}</Link>}
        {page.id !== "sources" && <Link href={pagePath("sources")}>{words.reading.allSources}</Link>}
      </div>
    </Stack>
  );
}

/** Each page ends with a way into doing. */
function Doing({ page: { doing } }: { readonly page: LearnPage }) {
  const href = wayTo(doing.to);
  if (href === undefined) return null;
  return (
    <Card gap={3} labelledBy="learn-doing">
      <h2 id="learn-doing">{words.doing}</h2>
      <p>{doing.line}</p>
      <Button wide href={href}>
        {doing.label}
      </Button>
    </Card>
  );
}
