import type { Generated } from "kysely";
import type { Json } from "./columns.ts";

/** A request that the desk put before another municipality or a partner, without who asks. */
export interface ForwardingTable {
  id: string;
  help_request_id: string;
  kind: "municipality" | "partner";
  /** Null for a partner. */
  to_tenant: string | null;
  to_name: string;
  /** 128 random bits, base64url: what both desks call it. */
  reference: string;
  /** The envelope as it went out; emptied once it is over. */
  content: Json<unknown>;
  sent_at: Date;
  sent_by: string;
  expires_at: Date;
}

export interface ForwardingRecallTable {
  forwarding_id: string;
  recalled_at: Date;
  /** Null when it followed by itself. */
  recalled_by: string | null;
  because: "undone" | "consent-withdrawn" | "request-ended" | "found";
  /** When the desk told a partner, who has it on paper; other municipalities read it by themselves. */
  told_at: Generated<Date | null>;
  told_by: Generated<string | null>;
}

type Reply = "have-somebody" | "have-somebody-other-time" | "nobody";

/** What the other municipality answered. */
export interface ForwardingAnswerTable {
  forwarding_id: string;
  answer: Reply;
  answered_at: Date;
  /** Of the desk that answered. */
  phone: string;
  phone_hours: string;
}

/** What this desk answered to another municipality. */
export interface EnvelopeAnswerTable {
  reference: string;
  answer: Reply;
  answered_at: Date;
  answered_by: string;
}

/** Of a step that is about elsewhere. */
export interface StepElsewhere {
  elsewhere: Generated<string | null>;
  reply: Generated<Reply | null>;
}
