/** One look by one person at contact or special data of another; names of fields, never their values. */
export interface AccessEventTable {
  id: string;
  at: Date;
  /** Null for the site itself. */
  viewer_id: string | null;
  viewer_kind:
    | "coordinator"
    | "broker"
    | "helper"
    | "asker"
    | "representative"
    | "officer"
    | "administrator"
    | "system";
  /** Null for what is about nobody in particular, such as a report on a page. */
  subject_id: string | null;
  record_kind: "person" | "request" | "match" | "invitation" | "call-note" | "message" | "report";
  /** Null for a list of such records of one person. */
  record_id: string | null;
  fields: string[];
  purpose: string;
  rules: string[];
  reason: string | null;
  channel: "web" | "phone" | "print" | "mail" | "api";
  level: "normal" | "sensitive";
}
