import { basePolicy, type CompiledPolicy, compilePolicy, tenantRulesOf } from "@omzien/consent";
import { defineQuery, type TenantDb } from "@omzien/db";

/** Who sees what on a site whose municipality narrows nothing. */
export const plainPolicy: CompiledPolicy = compilePolicy(basePolicy);

/**
 * The policy with a municipality's settings, published or not. Settings only take away: what cannot be read in them
 * takes away all that it might be about. The one place where the two come together.
 * @param stored as in `disclosure_version.settings`; null narrows nothing.
 */
export function policyWith(stored: unknown): CompiledPolicy {
  const { rules } = tenantRulesOf(stored);
  return rules.length === 0 ? plainPolicy : compilePolicy(basePolicy, rules);
}

/** Primary key, backwards: one row. */
const newestPublication = defineQuery()((db) =>
  db.selectFrom("disclosure_publication").select("id").orderBy("number", "desc").limit(1),
);

const settingsOf = defineQuery<{ publicationId: string }>()((db, param) =>
  db
    .selectFrom("disclosure_publication as p")
    .innerJoin("disclosure_version as v", "v.number", "p.version")
    .select("v.settings")
    .where("p.id", "=", param("publicationId")),
);

const kept = new WeakMap<TenantDb, { publicationId: string; policy: CompiledPolicy }>();

/**
 * Who sees what at a municipality at this moment. Which publication holds is read anew every time, so that a new one
 * counts in every process from its commit on. Without an answer of the database there is no policy, and so nothing
 * to see.
 * @throws DatabaseUnavailableError; TypeError when the settings do not compile.
 */
export async function publishedPolicy(db: TenantDb): Promise<CompiledPolicy> {
  const newest = await db.maybeOne(newestPublication, {});
  return policyOfPublication(db, newest?.id ?? null);
}

/**
 * The policy of a publication that was read just now, with the session. A publication never changes, so its compiled
 * policy is kept.
 * @param publicationId null: nothing was ever published.
 * @throws as `publishedPolicy`.
 */
export async function policyOfPublication(
  db: TenantDb,
  publicationId: string | null,
): Promise<CompiledPolicy> {
  if (publicationId === null) return plainPolicy;
  const known = kept.get(db);
  if (known?.publicationId === publicationId) return known.policy;
  const { settings } = await db.one(settingsOf, { publicationId });
  const policy = policyWith(settings);
  kept.set(db, { publicationId, policy });
  return policy;
}
