/** Plans and rhythms as a calendar has them. */
import { logicalDay } from "@tussock/domain";
import { calendarEntries } from "@tussock/domain/calendar";
import type { CalendarAsks } from "../reminderAsks.ts";
import type { Answers } from "./answers.ts";
import { openPlans, plannedFor, reminderSettings, rhythmsNow } from "./plansAhead.ts";
import { profileOf } from "./saving.ts";

export const calendarAnswers: Pick<Answers, keyof CalendarAsks> = {
  async calendarEntries({ plans, rhythms, title, untimedAt }, desk) {
    const records = await desk.records();
    const reminders = reminderSettings(records);
    const { dayStart } = profileOf(records);
    const today = logicalDay(desk.moment(), dayStart);
    const wanted = plans === "open" ? openPlans(records, today) : plans.flatMap((id) => records.find("plan", id) ?? []);
    return calendarEntries({
      plans: wanted.map((plan) => {
        const minutes = plannedFor(records, plan)?.minutes;
        return { ...plan, ...(minutes !== undefined && { minutes }) };
      }),
      rhythms: rhythmsNow(records, today).flatMap(({ rhythm }) => (rhythms.includes(rhythm.id) ? [rhythm] : [])),
      title: reminders?.calendarTitle ?? title,
      dayStart,
      untimedAt: untimedAt ?? reminders?.untimedAt,
    });
  },
};
