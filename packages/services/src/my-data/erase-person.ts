import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { eraseConsents } from "./erasing/erase-consents.ts";
import { eraseDoors } from "./erasing/erase-doors.ts";
import { eraseHelp } from "./erasing/erase-help.ts";
import { erasePersonRows } from "./erasing/erase-person-rows.ts";
import { eraseRecords } from "./erasing/erase-records.ts";
import { eraseRepresentation } from "./erasing/erase-representation.ts";
import { handBackMatches } from "./erasing/hand-back-matches.ts";
import { withdrawRequests } from "./erasing/withdraw-requests.ts";
import { leaveEveryRota } from "../rotas/leave-effects.ts";
import { lockErasure, noteErasure, setErasure, startErasure } from "./queries.ts";

/**
 * For the worker: erases a person whose term is over. Everything that says who someone is, or was written by or about
 * them, is gone; rows without content stay, so that counts stay right. Safe to run again; does nothing when the
 * erasure was cancelled, and comes back later when the term is not over. The audit row names nobody.
 *
 * What stays: reports by others about this person (their data, and their safety), without a name to go with them.
 *
 * @throws ForbiddenError for anybody but a job.
 */
export async function erasePerson({ ctx, input: { personId } }: Verb<{ personId: string }>): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  await transaction(ctx.db, async (tx) => {
    // Whoever asks or offers holds the person: none of it may slip in between the steps below.
    await lockSubject(tx, personId);
    const erasure = await lockErasure(tx, personId);
    if (!erasure || erasure.cancelled_at || erasure.done_at) return;
    if (erasure.due_at > ctx.now()) {
      await enqueue(tx, "erase_person", { personId }, { runAt: erasure.due_at, key: `erase:${personId}` });
      return;
    }
    await erase(tx, ctx, personId);
    await setErasure(tx, personId, { done_at: ctx.now() });
    await recordAudit(tx, ctx, { action: "person.erased" });
  });
}

/** Erases somebody who is held by this transaction, without a way back: they had it before. Names nobody either. */
export async function eraseNow(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  because: "unused" | "restored" | "never-joined",
): Promise<void> {
  const now = ctx.now();
  await startErasure(tx, { personId, requestedAt: now, dueAt: now });
  await erase(tx, ctx, personId);
  await setErasure(tx, personId, { done_at: now });
  await recordAudit(tx, ctx, { action: "person.erased", facts: { because } });
}

/** First what still runs, then what is written; the address is needed until its mails are gone. */
async function erase(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  await withdrawRequests(tx, ctx, personId, ["triage", "open", "matched"]);
  await handBackMatches(tx, ctx, personId);
  await leaveEveryRota(tx, ctx, personId, "erased");
  await eraseHelp(tx, ctx, personId);
  await eraseRecords(tx, personId);
  await eraseRepresentation(tx, ctx, personId);
  await eraseDoors(tx, ctx, personId);
  await erasePersonRows(tx, ctx, personId);
  await eraseConsents(tx, personId);
  await noteErasure(tx, personId, ctx.now());
}
