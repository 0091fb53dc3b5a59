import type { Json, LocalText } from "./columns.ts";
import type { Generated } from "kysely";

export interface PersonTable {
  id: string;
  first_name: string;
  last_name: Generated<string>;
  pseudonym: string;
  locale: Generated<"nl" | "en">;
  languages: Generated<string[]>;
  area_id: string | null;
  x: number | null;
  y: number | null;
  preferred_channel: Generated<"mail" | "phone" | "post">;
  created_at: Date;
  created_by: string | null;
  blocked_at: Date | null;
  erased_at: Date | null;
}

export interface PersonContactTable {
  person_id: string;
  email: string | null;
  email_confirmed_at: Date | null;
  phone: string | null;
  street: string | null;
  house_number: string | null;
  postcode: string | null;
  place: string | null;
}

export interface PersonRoleTable {
  person_id: string;
  role: "resident" | "coordinator" | "broker" | "administrator";
  granted_at: Date;
  granted_by: string | null;
}

export interface VogRecordTable {
  person_id: string;
  seen_on: string;
  seen_by: string;
  profile: string;
  valid_until: string;
}

export interface CodeOfConductTable {
  version: number;
  texts: Json<LocalText>;
  published_at: Date;
}

export interface CodeOfConductAcceptanceTable {
  person_id: string;
  version: number;
  accepted_at: Date;
  channel: "web" | "phone" | "paper";
}

export interface ConfidentialityStatementTable {
  version: number;
  texts: Json<LocalText>;
  published_at: Date;
}

export interface ConfidentialityAcceptanceTable {
  person_id: string;
  version: number;
  accepted_at: Date;
  channel: "web" | "phone" | "paper";
  /** Who at the desk wrote it down; null when signed on the site. */
  recorded_by: Generated<string | null>;
}

export interface BlockTable {
  person_id: string;
  blocked_id: string;
  blocked_at: Date;
  cause: "again-no" | "stopped" | "own-choice";
}

export interface ErasureTable {
  person_id: string;
  requested_at: Date;
  due_at: Date;
  cancelled_at: Date | null;
  done_at: Date | null;
}
