import type { Generated } from "kysely";

export interface MatchTable {
  id: string;
  help_request_id: string;
  invitation_id: string;
  asker_id: string;
  helper_id: string;
  made_at: Date;
  follow_up_on: Date;
  ended_at: Date | null;
  ended_because: "handed-back" | "stopped" | "solved" | "withdrawn" | "expired" | null;
}

export interface MatchAgreementTable {
  match_id: string;
  person_id: string;
  agreed_at: Date;
}

export interface MatchHandBackTable {
  match_id: string;
  handed_back_at: Date;
  handed_back_by: string;
}

export interface MatchStopTable {
  match_id: string;
  stopped_at: Date;
  stopped_by: string;
}

export interface MatchMessageTable {
  id: string;
  match_id: string;
  sender_id: string;
  body: string;
  sent_at: Date;
  read_at: Date | null;
}

export interface MatchFollowUpTable {
  match_id: string;
  person_id: string;
  asked_at: Date | null;
  answered_at: Date | null;
  outcome: "good" | "fair" | "bad" | "not-happened" | null;
  again: "yes" | "no" | null;
  remark: Generated<string>;
  channel: "web" | "phone" | null;
  recorded_by: string | null;
}
