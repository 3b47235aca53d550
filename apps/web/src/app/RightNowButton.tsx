import { flowWords as words } from "@tussock/content/words/flow";
import { IconButton } from "#ui/IconButton.tsx";
import { handHeartFillIcon } from "#ui/icon/icons.ts";

/** Full-screen flows have no tab bar; help stays one hand away in the top corner. */
export function RightNowButton({ beside }: { readonly beside?: boolean | undefined }) {
  return (
    <IconButton
      icon={handHeartFillIcon}
      label={words.rightNow}
      href="/right-now"
      beside={beside}
      tone="help"
      edge="end"
    />
  );
}
