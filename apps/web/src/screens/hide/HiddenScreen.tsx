import { useEffect } from "preact/hooks";
import { hideWords as words } from "@tussock/content/words/hide";
import "./hide.css";

/** A page that could be anyone’s: no name, no drawing, no colour of ours. One way back. */
export function HiddenScreen({ onBack }: { readonly onBack: () => void }) {
  useEffect(() => {
    const before = document.title;
    document.title = words.title;
    return () => {
      document.title = before;
    };
  }, []);
  return (
    <main id="main" class="hidden-page">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <button type="button" onClick={() => onBack()}>
        {words.back}
      </button>
    </main>
  );
}
