import type { Classes } from "./column-class.ts";

export const oversightColumns = {
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
