import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { insertMember } from "./member-queries.ts";
import { lockRunningRotaOf } from "./write-queries.ts";

/**
 * Asks somebody to take turns, once; who said no or left earlier may be asked anew. They are told after commit. The caller
 * holds the lock of the rota, or has just made it.
 */
export async function askIntoRota(
  tx: TenantTx,
  ctx: ServiceContext,
  { rotaId, personId }: { rotaId: string; personId: string },
): Promise<void> {
  const askedBy = ctx.actor.kind === "member" ? ctx.actor.personId : null;
  const asked = await insertMember(tx, ctx, { rotaId, personId, by: askedBy });
  if (asked) await queueMail(tx, ctx, { kind: "rota-asked", personId, subjectId: rotaId });
}

/** Asks the helper who just said yes to a request for the rota of that request, if one runs. */
export async function askIntoRotaOf(
  tx: TenantTx,
  ctx: ServiceContext,
  { helpRequestId, personId }: { helpRequestId: string; personId: string },
): Promise<void> {
  const rotaId = await lockRunningRotaOf(tx, helpRequestId);
  if (rotaId !== undefined) await askIntoRota(tx, ctx, { rotaId, personId });
}
