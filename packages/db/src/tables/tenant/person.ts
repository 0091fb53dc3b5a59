import type { Role } from "@omzien/contracts";
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
  /** Since when the person keeps their data on hold (GDPR art. 18). */
  restricted_at: Date | null;
  /** When the person last signed in; what else they did stands with what they did. */
  last_active_at: Date | null;
  /** When the person was told that an account which nobody uses will go. */
  inactive_told_at: Date | null;
  /** Since when somebody at the desk wants no mail of the day. */
  digest_off_at: Date | null;
  erased_at: Date | null;
}

/** Read and written by one file of packages/services only (contacts/contact-rows.ts). */
export interface PersonContactTable {
  person_id: string;
  /** Of the key that the values of this row are sealed with; null: they are still as they were typed. */
  sealed_with: number | null;
  /** Keyed hashes by which a row is found again: the address; the street; digits and postcode. */
  email_index: string | null;
  street_index: string | null;
  look_up: Generated<string[]>;
  email: string | null;
  email_confirmed_at: Date | null;
  phone: string | null;
  street: string | null;
  house_number: string | null;
  postcode: string | null;
  place: string | null;
}

/** Keys of this tenant, wrapped by a key that the database does not have. */
export interface DataKeyTable {
  purpose: "seal" | "index";
  version: number;
  /** Base64url. */
  wrapped: string;
  /** Id of the key that wrapped it. */
  wrapped_with: string;
  made_at: Generated<Date>;
  /** Since when nothing new is sealed with it. */
  retired_at: Date | null;
}

export interface PersonRoleTable {
  person_id: string;
  role: Role;
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

export interface HelperTrainingTable {
  person_id: string;
  training_id: string;
  noted_at: Date;
  noted_by: string;
}

export interface CodeOfConductTable {
  version: number;
  texts: Json<LocalText>;
  published_at: Date;
  /** False: only the wording differs from the one before, whose acceptance holds. */
  asks_again: Generated<boolean>;
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
