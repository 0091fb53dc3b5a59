import type { Generated } from "kysely";
import type { Json } from "./columns.ts";

export interface SettingVersionTable {
  topic: string;
  /** From 1 on, per topic. */
  number: number;
  /** Was of the topic's contract when it was written; parsed again when it is read. */
  settings: Json<unknown>;
  note: Generated<string>;
  written_by: string;
  written_at: Date;
}

/** Of a topic, the one with the highest number holds. */
export interface SettingPublicationTable {
  topic: string;
  number: number;
  id: string;
  /** Null: how the site was made. */
  version: number | null;
  published_by: string;
  published_at: Date;
}

/** How the site was made, kept when something else first held; a publication may change what it was read from. */
export interface SettingStartTable {
  topic: string;
  settings: Json<unknown>;
}
