import { useMemo } from "preact/hooks";
import { Drawing } from "./Drawing.tsx";
import { drawWelcome } from "./drawWelcome.ts";

export function WelcomeScene() {
  return useMemo(
    () => (
      <svg class="moor" viewBox="0 0 390 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
        <Drawing shapes={drawWelcome()} />
      </svg>
    ),
    [],
  );
}
