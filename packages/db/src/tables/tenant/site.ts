import type { DefaultedJson, Json, LocalText, SiteRules } from "./columns.ts";
import type { Generated } from "kysely";

export interface SiteTable {
  id: Generated<number>;
  name: string;
  slogan: string;
  introduction: string;
  phone: string;
  phone_hours: string;
  address: Generated<string>;
  locale: Generated<"nl" | "en">;
  form_of_address: Generated<"je" | "u">;
  theme: Json<Record<string, unknown>>;
  rules: DefaultedJson<SiteRules>;
  matching: DefaultedJson<Record<string, unknown>>;
  /** Roles count only in sessions that began at the municipality's own provider. */
  staff_sign_in_required: Generated<boolean>;
  updated_at: Date;
}

export interface AreaTable {
  id: string;
  code: string;
  name: string;
  kind: Generated<"neighbourhood" | "project">;
  municipality_code: string;
  polygons: Json<number[][][][]>;
  centroid_x: number;
  centroid_y: number;
  inhabitants: number | null;
  inhabitants_65: number | null;
  source: string;
  valid_from: string;
  valid_until: string | null;
}

export interface AreaRelationTable {
  area_id: string;
  other_area_id: string;
  kind: "adjoining" | "twin";
}

export interface PostcodeTable {
  postcode: string;
  area_id: string | null;
  place: string;
  x: number;
  y: number;
  placement: "inside" | "nearest" | "manual";
}

export interface TrainingTable {
  id: string;
  names: Json<LocalText>;
  position: number;
  hidden: Generated<boolean>;
}

export interface CategoryTable {
  id: string;
  slug: string;
  parent_id: string | null;
  names: Json<LocalText>;
  hints: DefaultedJson<Partial<LocalText>>;
  icon: Generated<string>;
  weight: Generated<"light" | "middle" | "complex">;
  vog_required: Generated<boolean>;
  position: number;
  hidden: Generated<boolean>;
}
