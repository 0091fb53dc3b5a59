import type { Classes } from "./column-class.ts";

export const oversightColumns = {
  // Who came in works for the platform, and is nobody of the municipality; what they wrote is about the site.
  support_visit: {
    id: "none",
    who: "none",
    reason: "none",
    asked_at: "none",
    ends_at: "none",
    pass_hash: "secret",
    pass_until: "none",
    entered_at: "none",
    session_hash: "secret",
    ended_at: "none",
    ended_by: "none",
  },
  support_look: { id: "none", visit_id: "none", at: "none", what: "none" },
  look_alarm_review: {
    id: "id",
    kind: "trace",
    viewer_id: "id",
    began_at: "trace",
    subjects: "trace",
    looked_into_by: "id",
    looked_into_at: "trace",
    note: "personal",
  },
  // Who started it is a member of staff at work; the people of the leak are not kept.
  breach_inquiry: {
    id: "id",
    started_at: "trace",
    started_by: "id",
    is_drill: "none",
    reference: "none",
    leak: "none",
    people: "none",
    took_ms: "none",
  },
} as const satisfies Partial<Classes>;
