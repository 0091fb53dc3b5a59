import type { ColleagueRole, StaffRole } from "@omzien/contracts";
import type { Generated } from "kysely";

/** A question to join in the work of a site; its link is good once, until a day. */
export interface ColleagueInvitationTable {
  id: string;
  person_id: string;
  roles: ColleagueRole[];
  /** Whether the person was taken down for this invitation: they go with it when nobody accepts. */
  is_new_person: boolean;
  made_at: Date;
  made_by: string;
  /** Each sending has a link of its own; the one before it opens nothing any more. */
  sendings: Generated<number>;
  sent_at: Date;
  /** Null: over. */
  link_hash: string | null;
  expires_at: Date;
  accepted_at: Date | null;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
}

export interface RoleChangeTable {
  id: string;
  person_id: string;
  role: StaffRole;
  change: "given" | "taken";
  changed_at: Date;
  /** Null: by whoever runs the installation. */
  changed_by: string | null;
}

/** An administrator looked, and it is right that this person has this role. */
export interface RoleCheckTable {
  id: string;
  person_id: string;
  role: StaffRole;
  checked_at: Date;
  checked_by: string;
}
