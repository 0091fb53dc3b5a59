import type { MatchingRules, SearchRules } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";
import type { PolicyInput } from "@omzien/matching";

export async function readMatching(db: TenantExecutor): Promise<PolicyInput> {
  const row = await db.kysely
    .selectFrom("site")
    .select("matching")
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  // Written through tenantPolicy, MatchingRules or SearchRules; whoever reads it checks it again.
  return row.matching as PolicyInput;
}

/** What else the rules hold stays. */
export async function writeMatching(
  tx: TenantTx,
  changed: MatchingRules | { search: SearchRules },
  at: Date,
): Promise<void> {
  const known = await readMatching(tx);
  await tx.kysely
    .updateTable("site")
    .set({ matching: JSON.stringify({ ...known, ...changed }), updated_at: at })
    .where("id", "=", 1)
    .execute();
}

/** Requests that were opened, the latest first, with when. */
export function latestRequests(db: TenantExecutor, limit: number) {
  return db.kysely
    .selectFrom("help_request as r")
    .innerJoin("person as p", "p.id", "r.person_id")
    .where("p.erased_at", "is", null)
    .where("r.opened_at", "is not", null)
    .select(["r.id", "r.opened_at"])
    .orderBy("r.opened_at", "desc")
    .orderBy("r.id", "desc")
    .limit(limit)
    .execute();
}
