import type { HelpRequestState } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { dropCallsToAsk } from "../../call-tasks/queries.ts";
import type { ServiceContext } from "../../context.ts";
import { recallForwardingsFor } from "../../forwarding/recall-forwardings.ts";
import { queueMail } from "../../mail/queue-mail.ts";
import { tellOfMatch } from "../../matches/tell-of-match.ts";
import { endRotaOf } from "../../rotas/end-rota.ts";

/** Withdraws somebody's requests in these states, ends their matches, and tells the helpers that it is over. */
export async function withdrawRequests(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  states: readonly HelpRequestState[],
): Promise<void> {
  const now = ctx.now();
  await recallForwardingsFor(tx, ctx, personId, "request-ended");
  const requests = await tx.kysely
    .updateTable("help_request")
    .set({ state: "withdrawn", updated_at: now })
    .where("person_id", "=", personId)
    .where("state", "in", [...states])
    .returning("id")
    .execute();
  if (requests.length === 0) return;
  const ids = requests.map((request) => request.id);
  await tx.kysely
    .insertInto("help_request_withdrawal")
    .values(ids.map((id) => ({ help_request_id: id, withdrawn_at: now, withdrawn_by: personId })))
    .execute();
  for (const id of ids) await endRotaOf(tx, ctx, id);
  const released = await tx.kysely
    .updateTable("invitation")
    .set({ released_at: now, released_because: "withdrawn" })
    .where("help_request_id", "in", ids)
    .where("answer", "is", null)
    .where("released_at", "is", null)
    .returning(["id", "helper_id"])
    .execute();
  const ended = await tx.kysely
    .updateTable("match")
    .set({ ended_at: now, ended_because: "withdrawn" })
    .where("help_request_id", "in", ids)
    .where("ended_at", "is", null)
    .returning(["id", "invitation_id", "helper_id"])
    .execute();
  await dropCallsToAsk(
    tx,
    released.map(({ id }) => id),
  );
  for (const { id, helper_id: helperId } of released)
    await queueMail(tx, ctx, { kind: "no-longer-needed", personId: helperId, subjectId: id });
  for (const { id: matchId, invitation_id: subjectId, helper_id: personId } of ended)
    await tellOfMatch(tx, ctx, { kind: "no-longer-needed", personId, matchId, subjectId });
}
