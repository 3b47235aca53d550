import type { IconDrawing } from "../IconDrawing.ts";

export const circleFillIcon: IconDrawing = {
  d: "M232,128A104,104,0,1,1,128,24,104.13,104.13,0,0,1,232,128Z",
};
