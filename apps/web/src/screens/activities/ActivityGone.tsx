import { activitiesWords } from "@tussock/content/words/activities";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { TopBar } from "#ui/TopBar.tsx";

const words = activitiesWords.one.gone;

export function ActivityGone() {
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">
        <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.title} meta={words.meta}>
          <Button kind="second" href="/activities">
            {words.back}
          </Button>
        </Empty>
      </main>
    </div>
  );
}
