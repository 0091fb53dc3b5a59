import { schemaOf, type TenantTx } from "@omzien/db";
import { sql } from "kysely";

/**
 * Cuts what somebody consented to loose from them, and destroys the salt that could prove the link: that something
 * was agreed at that moment stands, by whom does not. Needs the person to be marked as erased.
 */
export async function eraseConsents(tx: TenantTx, personId: string): Promise<void> {
  await sql`select ${sql.id(schemaOf(tx.tenantId), "cut_consent_links")}(${personId}::uuid)`.execute(
    tx.kysely,
  );
}
