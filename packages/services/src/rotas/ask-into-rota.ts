import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";

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
  const asked = await tx.kysely
    .insertInto("rota_member")
    .values({ id: newId(), rota_id: rotaId, person_id: personId, asked_at: ctx.now(), asked_by: askedBy })
    .onConflict((conflict) =>
      conflict
        .columns(["rota_id", "person_id"])
        .doUpdateSet({
          asked_at: ctx.now(),
          asked_by: askedBy,
          joined_at: null,
          left_at: null,
          left_by: null,
          left_because: null,
        })
        .where("rota_member.left_because", "in", ["left", "not-asked"]),
    )
    .returning("id")
    .executeTakeFirst();
  if (asked) await queueMail(tx, ctx, { kind: "rota-asked", personId, subjectId: rotaId });
}

/** Asks the helper who just said yes to a request for the rota of that request, if one runs. */
export async function askIntoRotaOf(
  tx: TenantTx,
  ctx: ServiceContext,
  { helpRequestId, personId }: { helpRequestId: string; personId: string },
): Promise<void> {
  const rota = await tx.kysely
    .selectFrom("rota")
    .select("id")
    .where("help_request_id", "=", helpRequestId)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (rota) await askIntoRota(tx, ctx, { rotaId: rota.id, personId });
}
