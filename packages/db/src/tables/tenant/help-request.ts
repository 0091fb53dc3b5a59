import type { DefaultedJson, Json, StoredMisfit, StoredReason } from "./columns.ts";
import type { Timing } from "@omzien/contracts";
import type { Generated } from "kysely";
import type { StepElsewhere } from "./forwarding.ts";

export interface HelpRequestTable {
  id: string;
  person_id: string;
  taken_by: string | null;
  channel: "web" | "phone" | "walk-in" | "referral";
  category_id: string;
  description: string;
  timing: Json<Timing>;
  ends_on: string;
  weight: "light" | "middle" | "complex";
  urgency: Generated<"normal" | "soon" | "today">;
  needs: Generated<string[]>;
  languages: Generated<string[]>;
  nearness: Generated<"near" | "any" | "not-my-street" | "not-my-area">;
  audience: Generated<"neighbourhood" | "adjoining" | "municipality">;
  area_id: string | null;
  x: number | null;
  y: number | null;
  state: "triage" | "open" | "matched" | "solved" | "withdrawn" | "expired";
  ring: Generated<"neighbourhood" | "adjoining" | "municipality">;
  created_at: Date;
  opened_at: Date | null;
  /** The asker wants who helped them before to be asked first. */
  circle_first: Generated<boolean>;
  /** Until then only those are asked; null until the search begins, and without that wish. */
  circle_until: Date | null;
  updated_at: Date;
  needs_coordinator_at: Date | null;
}

export interface HelpRequestWithdrawalTable {
  help_request_id: string;
  withdrawn_at: Date;
  withdrawn_by: string;
  reason: Generated<string>;
}

export interface HelpRequestExtensionTable {
  id: string;
  help_request_id: string;
  extended_at: Date;
  extended_by: string;
  old_ends_on: string;
  new_ends_on: string;
}

export interface HelpRequestSolutionTable {
  help_request_id: string;
  solved_at: Date;
  solved_by: string;
  how: "match" | "otherwise";
}

export interface HelpRequestSearchPauseTable {
  id: string;
  help_request_id: string;
  paused_at: Date;
  paused_by: string;
  resumed_at: Date | null;
  resumed_by: string | null;
}

export interface SearchStepTable extends StepElsewhere {
  id: string;
  help_request_id: string;
  at: Date;
  kind:
    | "asked"
    | "ring-opened"
    | "waits-for-morning"
    | "desk-helps"
    | "match-made"
    | "handed-back"
    | "narrowed"
    | "widened"
    | "circle-asked"
    | "circle-over"
    | "forwarded"
    | "forward-ended"
    | "forward-answered";
  by_whom: "search" | "asker" | "desk" | "helper" | "municipality";
  by_person_id: string | null;
  ring: "neighbourhood" | "adjoining" | "municipality" | null;
  asked: number | null;
  until: Date | null;
}

export interface DutyCallTable {
  help_request_id: string;
  raised_at: Date;
}

export interface DutyCallTakeTable {
  id: string;
  help_request_id: string;
  taken_at: Date;
  taken_by: string;
  released_at: Date | null;
}

export interface InvitationTable {
  id: string;
  help_request_id: string;
  offer_id: string;
  helper_id: string;
  invited_by: string | null;
  wave: number;
  ring: string;
  points: number;
  reasons: Json<StoredReason[]>;
  misfits: DefaultedJson<StoredMisfit[]>;
  token_hash: string;
  invited_at: Date;
  expires_at: Date;
  remind_at: Date | null;
  answer: "yes" | "no" | null;
  answered_at: Date | null;
  released_at: Date | null;
  released_because: "found" | "withdrawn" | "expired" | "stopped" | "offer-ended" | null;
}
