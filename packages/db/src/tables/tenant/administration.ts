import type { Json } from "./columns.ts";
import type { Generated } from "kysely";

/** What a municipality shows less; read with `tenantRulesOf` of packages/consent, which trusts nothing in it. */
export interface DisclosureVersionTable {
  number: number;
  settings: Json<unknown>;
  note: Generated<string>;
  written_by: string;
  written_at: Date;
}

/** The one with the highest number holds. */
export interface DisclosurePublicationTable {
  number: number;
  id: string;
  version: number;
  published_by: string;
  published_at: Date;
}

export interface RetentionChangeTable {
  id: string;
  kind: string;
  days_before: number;
  days_after: number;
  /** Why it is kept longer than the default. */
  reason: Generated<string>;
  changed_by: string;
  changed_at: Date;
}
