import { createHash } from "node:crypto";
import { type PlatformTx, schemaOf, type TenantId } from "@omzien/db";
import { askers, personId } from "./history.ts";

/** The token in the cookie of a tenant's n-th person. The same in every tenant: each has rows of its own for it. */
export function tokenOf(n: number): string {
  return createHash("sha256").update(`benchmark ${n}`).digest("base64url");
}

/** Signs everybody in anew, so that no session is about to end or to be renewed while we measure. */
export async function renewSessions(tx: PlatformTx, tenantIds: readonly TenantId[]): Promise<void> {
  const people = Array.from({ length: askers + 1 }, (_, n) => n);
  const values = people.map((n) => {
    const id = createHash("sha256").update(tokenOf(n)).digest("base64url");
    return `('${id}', '${personId(n)}'::uuid)`;
  });
  for (const tenantId of tenantIds) {
    const table = `"${schemaOf(tenantId)}".session`;
    await tx.script(`
      delete from ${table};
      insert into ${table} (id, tenant_id, person_id, created_at, expires_at, last_seen_at, amr)
      select s.id, '${tenantId}', s.person_id, now(), now() + interval '14 days', now(), 'mail-code'
      from (values ${values.join(",")}) s (id, person_id);`);
  }
}
