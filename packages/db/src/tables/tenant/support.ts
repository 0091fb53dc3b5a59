/** Somebody of the platform who comes in for support. */
export interface SupportVisitTable {
  id: string;
  /** The address with which they sign in to the console. */
  who: string;
  reason: string;
  asked_at: Date;
  ends_at: Date;
  pass_hash: string;
  pass_until: Date;
  entered_at: Date | null;
  session_hash: string | null;
  ended_at: Date | null;
  ended_by: "platform" | "municipality" | null;
}

/** One thing that they looked at: the name of an operation. */
export interface SupportLookTable {
  id: string;
  visit_id: string;
  at: Date;
  what: string;
}
