import type { TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { dropCallsToAsk } from "../call-tasks/queries.ts";

interface Pair {
  asker_id: string;
  helper_id: string;
}

/** Ids of the matches that run between these two, whoever asked. Index: match_by_asker. */
export async function runningBetween(tx: TenantTx, pair: Pair): Promise<string[]> {
  const rows = await tx.kysely
    .selectFrom("match")
    .select("id")
    .where("ended_at", "is", null)
    .where(sql<boolean>`(asker_id, helper_id) in ${bothWays(pair)}`)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Lets one go whom the other still asks for help, without a mail: the stop said enough.
 * @returns the requests that lost an ask: their search goes on. Index: invitation_by_helper.
 */
export async function releaseBetween(tx: TenantTx, pair: Pair, at: Date): Promise<string[]> {
  const rows = await tx.kysely
    .updateTable("invitation")
    .from("help_request as r")
    .set({ released_at: at, released_because: "stopped" })
    .whereRef("r.id", "=", "invitation.help_request_id")
    .where("invitation.answer", "is", null)
    .where("invitation.released_at", "is", null)
    .where("invitation.helper_id", "in", [pair.asker_id, pair.helper_id])
    .where(sql<boolean>`(r.person_id, invitation.helper_id) in ${bothWays(pair)}`)
    .returning(["r.id", "invitation.id as invitation_id"])
    .execute();
  await dropCallsToAsk(
    tx,
    rows.map((row) => row.invitation_id),
  );
  return rows.map((row) => row.id);
}

function bothWays({ asker_id: asker, helper_id: helper }: Pair) {
  return sql`((${asker}::uuid, ${helper}::uuid), (${helper}::uuid, ${asker}::uuid))`;
}
