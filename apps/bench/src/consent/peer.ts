import type { FieldId } from "@omzien/consent";
import type { AskerRows } from "./rows.ts";

/** Another way to decide the same. */
export interface Peer {
  /** Puts the facts of one row in the peer's own shape; what it returns says whether a field may be seen. */
  readonly prepare: (row: AskerRows) => (field: FieldId) => boolean;
}
