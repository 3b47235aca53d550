import type { ComponentChildren } from "preact";
import { youWords } from "@tussock/content/words/you";
import { BackBar } from "./BackBar.tsx";
import { usePageTitle } from "./usePageTitle.ts";

export interface YouPageProps {
  readonly title: string;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  readonly children: ComponentChildren;
}

/** A page under You: one way back, and help in the same corner as everywhere. */
export function YouPage({ title, back = { href: "/you", label: youWords.backToYou }, children }: YouPageProps) {
  usePageTitle(title);
  return (
    <div class="app">
      <BackBar title={title} href={back.href} label={back.label} />
      <main id="main" class="stack stack-6">
        {children}
      </main>
    </div>
  );
}
