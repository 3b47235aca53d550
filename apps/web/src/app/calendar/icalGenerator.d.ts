/**
 * What we use of ical-generator, in its own words (its version stands in package.json). Its own types bring those of
 * Node with them, and with those the app could name a platform that is not its own (scripts/guards.test.ts); apps/web/
 * tsconfig.json points here instead.
 */
export const ICalAlarmType: { readonly display: "DISPLAY" };

export interface ICalEvent {
  readonly id: string;
  readonly summary: string;
  readonly stamp: Date;
  readonly sequence: number;
  readonly start: Date;
  readonly end?: Date;
  readonly allDay?: boolean;
  /** Written without a zone, from the UTC parts of its dates. */
  readonly floating?: boolean;
  readonly alarms?: readonly {
    readonly type: "DISPLAY";
    /** Seconds before the start. */
    readonly trigger: number;
    readonly description: string;
  }[];
  /** A whole line, or none. */
  readonly repeating: string | null;
}

export class ICalCalendar {
  constructor(calendar: {
    readonly prodId: { readonly company: string; readonly product: string; readonly language: string };
  });
  createEvent(event: ICalEvent): void;
  toString(): string;
}
