import { type AskedPurpose, healthNeeds } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { dropCallsToAsk } from "../call-tasks/queries.ts";
import type { ServiceContext } from "../context.ts";
import { recallForwardingsFor } from "../forwarding/recall-forwardings.ts";
import { enqueue } from "../jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { leaveEveryRota } from "../rotas/leave-effects.ts";

interface Withdrawal {
  personId: string;
  purpose: AskedPurpose;
}

/**
 * What a withdrawal sets in motion, in its own transaction; safe to do again. What others *see* needs nothing here:
 * every look asks the consent events anew. Source: domain model C.8.
 */
export async function applyWithdrawal(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, purpose }: Withdrawal,
): Promise<void> {
  switch (purpose) {
    case "match.be-found":
      await recallForwardingsFor(tx, ctx, personId);
      return takeRequestsOffLists(tx, ctx, personId);
    case "match.be-asked":
      await leaveEveryRota(tx, ctx, personId, "not-asked");
      return pauseOffer(tx, ctx, personId);
    case "match.beyond-neighbourhood":
      return bringBackToNeighbourhood(tx, ctx, personId);
    case "cross-tenant":
      return recallForwardingsFor(tx, ctx, personId);
    case "need.show":
      return forgetHealthNeeds(tx, personId);
    case "share.first-name":
      return;
    default:
      return purpose satisfies never;
  }
}

/** Open requests stay at the desk, without any search; whoever was asked need not answer any more. */
async function takeRequestsOffLists(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const now = ctx.now();
  const requests = await tx.kysely
    .updateTable("help_request")
    .set({ state: "triage", needs_coordinator_at: now, updated_at: now })
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .returning("id")
    .execute();
  await releaseAskedFor(
    tx,
    ctx,
    requests.map((request) => request.id),
  );
}

/** Whoever was asked for these requests need not answer any more, and is told so. */
export async function releaseAskedFor(
  tx: TenantTx,
  ctx: ServiceContext,
  helpRequestIds: readonly string[],
): Promise<void> {
  if (helpRequestIds.length === 0) return;
  const released = await releaseWaiting(tx, ctx.now(), "withdrawn")
    .where("help_request_id", "in", [...helpRequestIds])
    .returning(["id", "helper_id"])
    .execute();
  await tellReleased(tx, ctx, released);
}

/** Whoever was asked from another neighbourhood need not answer any more; the search goes on in the own one. */
async function bringBackToNeighbourhood(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const now = ctx.now();
  const requests = await tx.kysely
    .updateTable("help_request")
    .set({ ring: "neighbourhood", updated_at: now })
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .returning("id")
    .execute();
  if (requests.length === 0) return;
  const released = await releaseWaiting(tx, now, "withdrawn")
    .from("help_request as r")
    .from("person as helper")
    .whereRef("r.id", "=", "invitation.help_request_id")
    .whereRef("helper.id", "=", "invitation.helper_id")
    .whereRef("helper.area_id", "is distinct from", "r.area_id")
    .where(
      "r.id",
      "in",
      requests.map((request) => request.id),
    )
    .returning(["invitation.id", "invitation.helper_id"])
    .execute();
  await tellReleased(tx, ctx, released);
  for (const { id } of requests) {
    await enqueue(tx, "search_helpers", { helpRequestId: id }, { key: `search:${id}` });
  }
}

/** Needs about health were written down to be shown: without that they are not kept, in requests of the past either. */
async function forgetHealthNeeds(tx: TenantTx, personId: string): Promise<void> {
  const about = sql`${[...healthNeeds]}::text[]`;
  await tx.kysely
    .updateTable("help_request")
    .set({ needs: sql<string[]>`array(select need from unnest(needs) as need where need <> all (${about}))` })
    .where("person_id", "=", personId)
    .where(sql<boolean>`needs && ${about}`)
    .execute();
}

async function tellReleased(
  tx: TenantTx,
  ctx: ServiceContext,
  released: readonly { id: string; helper_id: string }[],
): Promise<void> {
  await dropCallsToAsk(
    tx,
    released.map(({ id }) => id),
  );
  for (const { id, helper_id: helperId } of released) {
    await queueMail(tx, ctx, { kind: "no-longer-needed", personId: helperId, subjectId: id });
  }
}

/** The offer rests until the helper resumes it, and the requests that waited for this helper look further. */
export async function pauseOffer(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const now = ctx.now();
  await tx.kysely
    .updateTable("help_offer")
    .set({ paused_at: now, paused_until: null, updated_at: now })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  await releaseAsksOf(tx, now, personId);
}

/** Whoever waited for this helper looks further. */
export async function releaseAsksOf(tx: TenantTx, now: Date, personId: string): Promise<void> {
  const released = await releaseWaiting(tx, now, "offer-ended")
    .where("helper_id", "=", personId)
    .returning(["id", "help_request_id"])
    .execute();
  await dropCallsToAsk(
    tx,
    released.map(({ id }) => id),
  );
  for (const helpRequestId of new Set(released.map((row) => row.help_request_id))) {
    await enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
  }
}

function releaseWaiting(tx: TenantTx, now: Date, because: "withdrawn" | "offer-ended") {
  return tx.kysely
    .updateTable("invitation")
    .set({ released_at: now, released_because: because })
    .where("invitation.answer", "is", null)
    .where("invitation.released_at", "is", null);
}
