import type { Generated } from "kysely";
import type { DefaultedJson, Json } from "./columns.ts";

/** A long request shared out over days, always with a last one. */
export interface RotaTable {
  id: string;
  help_request_id: string;
  asker_id: string;
  starts_on: string;
  ends_on: string;
  /** Local time of every turn. */
  starts_at: string;
  ends_at: string;
  /** How many different people may come at most; null is no limit. */
  max_faces: number | null;
  /** Nobody comes two days running. */
  rest_day: boolean;
  /** One more with every change that a proposal would have to know of. */
  revision: Generated<number>;
  made_at: Date;
  made_by: string;
  ended_at: Date | null;
  ended_by: string | null;
  ended_because: "ended" | "request-ended" | "over" | null;
}

export interface RotaDayTable {
  rota_id: string;
  date: string;
  /** People wanted that day. */
  needed: number;
}

/** A day on which somebody can come; `rather` another, as far as it goes. */
export interface RotaAvailableDay {
  date: string;
  ratherNot: boolean;
}

/** Somebody who was asked to take turns; takes part from `joined_at` to `left_at`. */
export interface RotaMemberTable {
  id: string;
  rota_id: string;
  person_id: string;
  asked_at: Date;
  asked_by: string | null;
  joined_at: Date | null;
  availability: DefaultedJson<RotaAvailableDay[]>;
  max_shifts: number | null;
  /** Whether the others who take turns may see the first name. */
  is_named: Generated<boolean>;
  left_at: Date | null;
  left_by: string | null;
  left_because: "left" | "stopped" | "not-asked" | "kept-apart" | "erased" | null;
}

/** Turns worked out for the rota as it was at `revision`; nobody's before it is accepted. */
export interface RotaProposalTable {
  id: string;
  rota_id: string;
  revision: number;
  made_at: Date;
  made_by: string;
  label: "optimal" | "best-in-time" | "greedy";
  cost: number;
  lower_bound: number;
  shifts: Json<{ date: string; memberId: string }[]>;
  /** Days with too few people, and why. */
  unfilled: Json<unknown[]>;
  accepted_at: Date | null;
  accepted_by: string | null;
}

/** A turn of somebody; when it changes hands it ends, and another begins. */
export interface RotaShiftTable {
  id: string;
  rota_id: string;
  date: string;
  member_id: string;
  given_at: Date;
  given_by: string;
  given_how: "proposal" | "taken" | "swap";
  reminded_at: Date | null;
  ended_at: Date | null;
  ended_by: string | null;
  ended_because: "returned" | "member-left" | "swap" | "rota-ended" | null;
}

/** A question of one to another: will you take my turn, or shall we trade? */
export interface RotaSwapTable {
  id: string;
  rota_id: string;
  shift_id: string;
  to_member_id: string;
  /** The turn that comes back for it; null when it is given away. */
  for_shift_id: string | null;
  proposed_at: Date;
  proposed_by: string;
  answer: "yes" | "no" | "taken-back" | "lapsed" | null;
  answered_at: Date | null;
  answered_by: string | null;
}
