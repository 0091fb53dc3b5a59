import type { ColumnType } from "kysely";

/** Read as a value; written as JSON text, because the driver would take an array for a PostgreSQL array. */
export type Json<T> = ColumnType<T, string, string>;
export type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
export type DefaultedJson<T> = ColumnType<T, string | undefined, string>;

/** A text in every language of the screen. */
export interface LocalText {
  nl: string;
  en: string;
}

/** Rules that a municipality sets for its own site; absent means the default of the code. */
export interface SiteRules {
  followUpDays?: number;
  maxOpenRequests?: number;
  /** From which birthday young people answer for themselves: 16 by law, or stricter. */
  ownAnswersFromAge?: 16 | 17 | 18;
  /** Terms in days, by kind of data; longer than the default counts only with a reason. */
  retention?: Record<string, { days: number; reason?: string }>;
  /** When the site tells the data protection officer that somebody looks a lot, or outside their own area. */
  oversight?: {
    subjectsPerHour?: number;
    subjectsPerDay?: number;
    timesUsual?: number;
    outsideAreaPerDay?: number;
    historyDays?: number;
  };
}

/** What did not fit of somebody who was asked all the same; texts come from the catalogue. */
export interface StoredMisfit {
  textKey: string;
  args: Record<string, string | number>;
}

/** One explained reason as it was when the invitation went out; texts come from the catalogue. */
export interface StoredReason {
  textKey: string;
  args: Record<string, string | number>;
  points: number;
  max: number;
}
