import type { Json } from "./columns.ts";
import type { Generated } from "kysely";

export interface HouseStyleVersionTable {
  number: number;
  /** Was an `Appearance` when it was written; parsed again when it is read. */
  appearance: Json<unknown>;
  form_of_address: "je" | "u";
  note: Generated<string>;
  logo_id: string | null;
  icon_id: string | null;
  written_by: string;
  written_at: Date;
}

export interface HouseStylePublicationTable {
  number: number;
  id: string;
  /** Null: how the site looked when it was made, `site.theme`. */
  version: number | null;
  published_by: string;
  published_at: Date;
  takes_effect_at: Date;
}

export interface HouseStyleCancellationTable {
  publication_id: string;
  cancelled_by: string;
  cancelled_at: Date;
}

export interface HouseStyleImageTable {
  id: string;
  kind: "logo" | "icon";
  /** What was made of it: `ImageFile`s when it was written; parsed again when it is read. */
  files: Json<unknown>;
  uploaded_by: string;
  uploaded_at: Date;
}
