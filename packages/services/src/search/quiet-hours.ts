import { SearchRules, usualSearchRules } from "@omzien/contracts";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import type { QuietHours } from "@omzien/matching";

const storedMatching = defineQuery<Record<never, never>>()((db) =>
  db.selectFrom("site").select("matching").where("id", "=", 1),
);

/** The hours in which the municipality asks and reminds nobody; the usual ones where what is stored cannot be read. */
export async function quietHours(db: TenantExecutor): Promise<QuietHours> {
  const { matching } = await db.one(storedMatching, {});
  const own = SearchRules.safeParse(Reflect.get(matching, "search"));
  return (own.success ? own.data : usualSearchRules).quiet;
}
