import type { IconDrawing } from "../IconDrawing.ts";

export const chatTeardropIcon: IconDrawing = {
  d: "M132,24A100.11,100.11,0,0,0,32,124v84a16,16,0,0,0,16,16h84a100,100,0,0,0,0-200Zm0,184H48V124a84,84,0,1,1,84,84Z",
};
