import type { Timing } from "@omzien/contracts";
import type { Generated } from "kysely";
import type { Json } from "./columns.ts";
import type { HelpOfferTable } from "./help-offer.ts";

/** One kind of help of a running offer, with where and to whom it is given. Made by triggers. */
export interface SearchOfferTable
  extends Pick<
    HelpOfferTable,
    "person_id" | "weight_max" | "max_distance_meters" | "paused_at" | "paused_until"
  > {
  category_id: string;
  offer_id: string;
  area_id: string | null;
  x: number | null;
  y: number | null;
  is_favourite: boolean;
  /** Blocked, erased or restricted. */
  is_held: boolean;
  /** From where the helper comes, as PostgreSQL writes a box; on the map of the kind. */
  reach: string;
}

/** What a helper was asked; `counts` is false for somebody who was told "found already" before they could answer. */
export interface AskOfHelper {
  requestId: string;
  at: string;
  answer: "yes" | "no" | null;
  counts: boolean;
}

/** A turn in a rota, as a moment of the local calendar. */
export interface TurnOfHelper {
  date: string;
  from: string;
  to: string;
}

/** What one helper was asked, does and did; nobody without any of it has a row. Made by triggers. */
export interface HelperStandingTable {
  person_id: string;
  /** The newest 200, newest first. */
  asks: Json<AskOfHelper[]>;
  /** When the newest 200 matches as a helper were made, newest first. */
  matches: Json<string[]>;
  open_matches: Generated<number>;
  /** How often the help that they gave, or that they were given, was said to be solved. */
  given: Generated<number>;
  taken: Generated<number>;
  /** When help is given in the matches that run. */
  promised: Json<Timing[]>;
  turns: Json<TurnOfHelper[]>;
}
