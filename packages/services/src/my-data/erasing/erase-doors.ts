import type { TenantTx } from "@omzien/db";
import { readContact } from "../../contacts/contact-rows.ts";
import type { ServiceContext } from "../../context.ts";
import { addMs, dayMs } from "../../local-time.ts";
import { endSessionsOf } from "../../sign-in/queries.ts";

/**
 * Removes sessions, accounts at the municipality's provider, requests to sign in, mails, and answers that the API kept
 * for a repeated request.
 */
export async function eraseDoors(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const contact = await readContact(ctx, tx, personId);
  const email = contact?.email ?? null;
  await tx.kysely
    .deleteFrom("idempotency_key")
    .where((eb) =>
      eb.or([
        // Of sessions that ended before: their answers no longer count, whosever they are.
        eb("created_at", "<", addMs(ctx.now(), -dayMs)),
        eb("scope", "in", (own) =>
          own.selectFrom("session as own").select("own.id").where("own.person_id", "=", personId),
        ),
      ]),
    )
    .execute();
  await tx.kysely.deleteFrom("second_factor").where("person_id", "=", personId).execute();
  await tx.kysely.deleteFrom("second_factor_recovery_code").where("person_id", "=", personId).execute();
  await tx.kysely.deleteFrom("staff_account").where("person_id", "=", personId).execute();
  await endSessionsOf(tx, personId);
  await tx.kysely.deleteFrom("mail").where("person_id", "=", personId).execute();
  if (email === null) return;
  await tx.kysely.deleteFrom("mail").where("recipient", "=", email).execute();
  await tx.kysely.deleteFrom("sign_in_request").where("email", "=", email).execute();
}
