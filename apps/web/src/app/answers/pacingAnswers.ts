/** Sizes: what the log says about them, and how well what we said held. */
import { areasNow, given } from "@tussock/domain";
import { calibrationOf, foldPacing } from "@tussock/domain/pacing";
import type { PacingAsks } from "../pacingAsks.ts";
import type { Answers } from "./answers.ts";
import { saving } from "./saving.ts";

export const pacingAnswers: Pick<Answers, keyof PacingAsks> = {
  // Folded anew each time: 1,000 logs take under a millisecond, and nothing has to be kept in step.
  async pacing(_input, desk) {
    return foldPacing((await desk.records()).all());
  },
  async calibration(_input, desk) {
    return calibrationOf((await desk.records()).ofType("practice"));
  },
  async saveSetUp({ areaId, fineOnABadDay, outOfReach }, desk) {
    const records = await desk.records();
    const known = areasNow(records.ofType("area")).find(({ id }) => id === areaId);
    if (!known) throw new Error("two guesses for an area that is there expected, got another");
    const { fineOnABadDay: _fine, outOfReach: _out, ...area } = known;
    const after = { ...area, ...given({ fineOnABadDay, outOfReach }) };
    return saving(desk, records, [after], after);
  },
};
