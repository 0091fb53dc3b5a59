import type { TenantTx } from "@omzien/db";

/** Ids of the matches in which somebody is one of the two, as a subquery. Indexes: match_by_asker, match_by_helper. */
export function matchesOfPerson(tx: TenantTx, personId: string) {
  return tx.kysely
    .selectFrom("match as theirs")
    .select("theirs.id")
    .where((eb) => eb.or([eb("theirs.asker_id", "=", personId), eb("theirs.helper_id", "=", personId)]));
}
