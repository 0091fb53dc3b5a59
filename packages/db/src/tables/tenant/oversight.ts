import type { Json } from "./columns.ts";

/** That the data protection officer looked into an alarm about looks; the alarm itself is computed. */
export interface LookAlarmReviewTable {
  id: string;
  kind: "many-in-hour" | "many-in-day" | "outside-area";
  viewer_id: string;
  /** Start of the hour or day that the alarm is about. */
  began_at: Date;
  /** At how many people they had looked, as it stood when the officer looked into it. */
  subjects: number;
  looked_into_by: string;
  looked_into_at: Date;
  note: string;
}

/** Who was affected by a leak, searched out for a drill or for a breach; the people themselves are not kept. */
export interface BreachInquiryTable {
  id: string;
  started_at: Date;
  started_by: string;
  is_drill: boolean;
  /** Of the breach in the municipality's own register; empty for a drill. */
  reference: string;
  /** What leaked: kinds of data, ids and dates, nothing of anybody. */
  leak: Json<Record<string, unknown>>;
  people: number;
  took_ms: number;
}
