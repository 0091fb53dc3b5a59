import type { DefaultedJson } from "./columns.ts";
import type { Generated } from "kysely";

export interface ReportTable {
  id: string;
  reporter_id: string | null;
  reporter_contact: Generated<string>;
  about_match_id: string | null;
  about_person_id: string | null;
  page: Generated<string>;
  text: string;
  urgency: Generated<"normal" | "now">;
  cause: "report" | "stop";
  reported_at: Date;
  closed_at: Date | null;
  closed_by: string | null;
  closing_remark: Generated<string>;
}

export interface CallNoteTable {
  id: string;
  person_id: string | null;
  help_request_id: string | null;
  match_id: string | null;
  report_id: string | null;
  written_by: string;
  written_at: Date;
  text: string;
}

export interface ConsentEventTable {
  id: string;
  person_id: string;
  purpose: string;
  match_id: string | null;
  status:
    | "requested"
    | "given"
    | "refused"
    | "withdrawn"
    | "expired"
    | "renewed"
    | "revoked-by-org"
    | "invalidated";
  at: Date;
  text_version: number;
  text_sha256: string;
  locale: string;
  by_person_id: string;
  capacity: "self" | "staff" | "guardian" | "mentor" | "curator" | "bewindvoerder" | "gemachtigde";
  evidence: "web" | "phone" | "paper";
  valid_until: Date | null;
}

export interface MailTable {
  id: string;
  kind: string;
  person_id: string | null;
  recipient: string | null;
  subject_id: string | null;
  facts: DefaultedJson<Record<string, string | number>>;
  queued_at: Date;
  sent_at: Date | null;
  failed_at: Date | null;
}

export interface AuditEventTable {
  id: string;
  at: Date;
  actor_kind: "visitor" | "member" | "system" | "support";
  actor_id: string | null;
  action: string;
  subject_id: string | null;
  facts: DefaultedJson<Record<string, unknown>>;
  request_id: string;
  result: Generated<string>;
}
