import type { NullableJson } from "./columns.ts";

export interface AreaChangeTable {
  /** From 1 on. */
  number: number;
  id: string;
  kind: "added" | "renamed" | "redrawn" | "ended" | "twinned" | "imported" | "undone";
  /** Names of the places, or of the file. */
  about: string;
  starts_on: string;
  undoes: number | null;
  changed_by: string;
  changed_at: Date;
}

export interface AreaVersionTable {
  item_id: string;
  /** 0: how the site was made. */
  change: number;
  kind: "neighbourhood" | "project" | "twin" | "barrier";
  starts_on: string;
  /** Null: from that day on there is no such item. */
  state: NullableJson<unknown>;
}

export interface AreaMoveTable {
  id: string;
  change: number;
  person_id: string | null;
  help_request_id: string | null;
  from_area_id: string;
  to_area_id: string;
}
