import { ChangeLines } from "./ChangeLines.tsx";
import { CountBars } from "./CountBars.tsx";
import { LadderMarks } from "./LadderMarks.tsx";
import type { Picture } from "#app/patternCards/picture.ts";
import { RangeRows } from "./RangeRows.tsx";
import { WeekDots } from "./WeekDots.tsx";

export function PatternPicture({ picture }: { readonly picture: Picture }) {
  switch (picture.is) {
    case "change":
      return <ChangeLines picture={picture} />;
    case "ranges":
      return <RangeRows picture={picture} />;
    case "ladder":
      return <LadderMarks picture={picture} />;
    case "counts":
      return <CountBars picture={picture} />;
    case "weeks":
      return <WeekDots picture={picture} />;
  }
}
