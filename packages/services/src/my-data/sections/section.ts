import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../../context.ts";

/** One heading of somebody's own data; keys name its texts in the catalogue `my-data`. */
export interface Section {
  key: string;
  /** Rows in the order of reading; keys name the labels of the readable version. */
  rows: (tx: TenantTx, ctx: ServiceContext, personId: string) => Promise<Record<string, unknown>[]>;
}
