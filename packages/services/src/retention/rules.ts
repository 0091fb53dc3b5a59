/**
 * How long one kind of data is kept. Names and conditions are SQL on one table; they come from this file only.
 * Source: domain model C.7.
 */
export interface RetentionRule {
  readonly id: string;
  /** Kept for so many days of 24 hours; a municipality may shorten it, and lengthen it with a reason. */
  readonly days: number;
  /** Shorter than this is refused. */
  readonly leastDays?: number;
  readonly table: string;
  /** From when the days count; rows without it stay. */
  readonly since: string;
  /** What must also hold for a row to be due; without it every row counts. */
  readonly only?: string;
  /** What is emptied; without it the row goes. */
  readonly clear?: string;
  /** For facts that the municipality's own role cannot remove: the function that does. */
  readonly through?: string;
  readonly key: string;
}

const years = (count: number): number => count * 365;

/**
 * In this order: what hangs on another row goes before it. Sign-in, sessions and repeated requests end within a day
 * (`removeExpired`), the access log by its own function; contact between two neighbours is hidden by the policy.
 */
export const retentionRules = [
  {
    id: "request-text",
    days: 90,
    table: "help_request",
    since: "updated_at",
    only: "state in ('solved','withdrawn','expired') and (description <> '' or needs <> '{}' or languages <> '{}' or x is not null or y is not null)",
    clear:
      "description = '', timing = jsonb_build_object('kind', 'flexible', 'endsOn', ends_on), needs = '{}', languages = '{}', x = null, y = null",
    key: "id",
  },
  {
    id: "withdrawal-reason",
    days: 90,
    table: "help_request_withdrawal",
    since: "withdrawn_at",
    only: "reason <> ''",
    clear: "reason = ''",
    key: "help_request_id",
  },
  { id: "message", days: 180, table: "match_message", since: "sent_at", key: "id" },
  {
    id: "follow-up-remark",
    days: 180,
    table: "match_follow_up",
    since: "answered_at",
    only: "remark <> ''",
    clear: "remark = ''",
    key: "match_id::text || person_id",
  },
  {
    id: "call-note",
    days: 180,
    table: "call_note",
    since: "written_at",
    // A note on a report stays as long as the report.
    only: "report_id is null",
    key: "id",
  },
  { id: "report", days: years(2), table: "report", since: "closed_at", key: "id" },
  { id: "draft-for-another", days: 30, table: "draft_for_another", since: "lapses_at", key: "id" },
  {
    id: "mandate-unanswered",
    days: 30,
    table: "mandate",
    since: "made_at",
    // The invited one never accepted.
    only: "begins_at is null",
    key: "id",
  },
  { id: "mandate", days: years(2), table: "mandate", since: "ends_at", key: "id" },
  {
    id: "protected-age",
    // Who has come of age needs nobody for it.
    days: 0,
    table: "representation_need",
    since: "protected_until",
    only: "basis = 'age'",
    key: "person_id",
  },
  { id: "colleague-invitation", days: 30, table: "colleague_invitation", since: "expires_at", key: "id" },
  { id: "mail", days: 90, table: "mail", since: "queued_at", key: "id" },
  {
    id: "consent-skeleton",
    days: years(5),
    table: "consent_link",
    since: "cut_at",
    only: "destroyed_at is null",
    through: "destroy_consent_events",
    key: "event_id",
  },
  {
    id: "look-alarm",
    // As long as the looks that it is about.
    days: years(2),
    table: "look_alarm_review",
    since: "looked_into_at",
    key: "id",
  },
  {
    id: "support-visit",
    // As long as other looks; what the visitor looked at goes with it.
    days: years(2),
    // The database holds to it too, as to the audit.
    leastDays: 30,
    table: "support_visit",
    since: "ends_at",
    through: "destroy_support_visits",
    key: "id",
  },
  { id: "breach-inquiry", days: years(5), table: "breach_inquiry", since: "started_at", key: "id" },
  {
    id: "audit",
    days: years(2),
    // The database holds to it too: nobody wipes out what was done last month.
    leastDays: 30,
    table: "audit_event",
    since: "at",
    through: "destroy_audit_events",
    key: "id",
  },
] as const satisfies readonly RetentionRule[];

export type RetentionKind = (typeof retentionRules)[number]["id"];
