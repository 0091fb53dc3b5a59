import type { Json } from "./columns.ts";
import type { AvailabilitySlot } from "@omzien/contracts";
import type { Generated } from "kysely";

export interface HelpOfferTable {
  id: string;
  person_id: string;
  introduction: Generated<string>;
  not_doing: Generated<string>;
  weight_max: "light" | "middle" | "complex";
  availability: Json<AvailabilitySlot[]>;
  skills: Generated<string[]>;
  travel_mode: "walk" | "bicycle" | "car";
  max_distance_meters: number;
  max_asks_per_month: number;
  not_own_street: Generated<boolean>;
  created_at: Date;
  updated_at: Date;
  paused_at: Date | null;
  paused_until: Date | null;
  ended_at: Date | null;
}

export interface HelpOfferCategoryTable {
  offer_id: string;
  category_id: string;
  is_favourite: Generated<boolean>;
}

export interface OfferAdjustmentTable {
  id: string;
  offer_id: string;
  kind: "rest" | "not-this-kind" | "not-my-street" | "most-a-month";
  category_id: string | null;
  was_favourite: boolean | null;
  rests_until: Date | null;
  was_paused_at: Date | null;
  was_paused_until: Date | null;
  was_not_own_street: boolean | null;
  was_max_asks: number | null;
  set_max_asks: number | null;
  made_at: Date;
  made_by: string;
  undone_at: Date | null;
  superseded_at: Date | null;
  undone_by: string | null;
}
