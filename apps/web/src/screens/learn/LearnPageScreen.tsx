import { learnWords as words, type LearnPage } from "@tussock/content/words/learn";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Stack } from "#ui/Stack.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { arrowLeftIcon } from "#ui/icon/icons.ts";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { PageThoughts } from "./PageThoughts.tsx";
import { learnPage, nextPage, pagePath } from "./learn.ts";
import "./learn.css";

export function LearnPageScreen({ page: id }: { readonly page: string }) {
  usePageTitle(words.title);
  const page = learnPage(id);
  return (
    <div class="app">
      <TopBar
        start={<IconButton edge="start" icon={arrowLeftIcon} flip href="/learn" label={words.back} />}
        end={<RightNowButton />}
      />
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
  const next = nextPage(page.id);
  return (
    <Stack gap={6}>
      <article class="learn-page stack stack-6">
        <div class="stack stack-2">
          <h1>{page.title}</h1>
          <p class="lead">{page.lead}</p>
        </div>
        {page.parts.map((part) => (
          <section key={part.title} class="stack stack-3">
            <h2>{part.title}</h2>
            {part.says.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {part.list && (
              <dl class="learn-list">
                {part.list.map(({ name, line }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{line}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
        <footer class="meta">
          {words.sources}: {page.sources.join("; ")}.
        </footer>
      </article>
      <Card gap={3} labelledBy="learn-doing">
        <h2 id="learn-doing">{words.doing}</h2>
        <p>{page.doing.line}</p>
        <Button wide href={page.doing.href}>
          {page.doing.label}
        </Button>
      </Card>
      <PageThoughts page={page.id} />
      {next && (
        <div>
          <Link href={pagePath(next.id)}>{words.next(next.title)}</Link>
        </div>
      )}
    </Stack>
  );
}
