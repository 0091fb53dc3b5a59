import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "./queue-mail.ts";

/** Mails everybody who administers the site, within the change that they are told of. */
export async function tellAdministrators(
  tx: TenantTx,
  ctx: ServiceContext,
  mail: Omit<Parameters<typeof queueMail>[2], "personId">,
): Promise<void> {
  const administrators = await tx.kysely
    .selectFrom("person_role")
    .select("person_id")
    .where("role", "=", "administrator")
    .execute();
  for (const { person_id: personId } of administrators) await queueMail(tx, ctx, { ...mail, personId });
}
