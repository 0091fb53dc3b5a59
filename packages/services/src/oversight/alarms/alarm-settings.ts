import type { SiteRules } from "@omzien/db";

/** When looks are an alarm. Source: domain model C.9. */
export interface AlarmSettings {
  /** Looking at more different people than this in a clock hour, and at more than `timesUsual`. */
  subjectsPerHour: number;
  /** The same for a local day. */
  subjectsPerDay: number;
  /** So many times the viewer's own median of the hours or days in which they looked at all. */
  timesUsual: number;
  /** Looking at more different people of neighbourhoods without work of the viewer's in a local day. */
  outsideAreaPerDay: number;
  /** How far back the median and the work of the viewer go, in days. */
  historyDays: number;
}

/**
 * A call-back list shows up to a hundred people at once, so the limits are above a busy day of calling; a
 * municipality sets its own in `site.rules.oversight`.
 */
export const usualAlarmSettings: AlarmSettings = {
  subjectsPerHour: 40,
  subjectsPerDay: 120,
  timesUsual: 3,
  outsideAreaPerDay: 5,
  historyDays: 90,
};

/** The limits of a municipality: its own where they are a number of at least one, else the usual ones. */
export function alarmSettings(wanted: SiteRules["oversight"] = {}): AlarmSettings {
  const own = (name: keyof AlarmSettings, whole: boolean): number => {
    const value = wanted[name];
    const holds = typeof value === "number" && value >= 1 && (!whole || Number.isSafeInteger(value));
    return holds ? value : usualAlarmSettings[name];
  };
  return {
    subjectsPerHour: own("subjectsPerHour", true),
    subjectsPerDay: own("subjectsPerDay", true),
    timesUsual: own("timesUsual", false),
    outsideAreaPerDay: own("outsideAreaPerDay", true),
    historyDays: own("historyDays", true),
  };
}
