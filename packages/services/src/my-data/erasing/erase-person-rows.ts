import type { TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { deleteContact } from "../../contacts/contact-rows.ts";
import type { ServiceContext } from "../../context.ts";

/** Leaves of a person only a row with a pseudonym, to which requests and matches of the past still point. */
export async function erasePersonRows(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  await deleteContact(tx, personId);
  await tx.kysely.deleteFrom("person_role").where("person_id", "=", personId).execute();
  await tx.kysely.deleteFrom("colleague_invitation").where("person_id", "=", personId).execute();
  await tx.kysely.deleteFrom("consent_recording").where("person_id", "=", personId).execute();
  await tx.kysely.deleteFrom("call_task").where("person_id", "=", personId).execute();
  await tx.kysely.deleteFrom("vog_record").where("person_id", "=", personId).execute();
  await tx.kysely.deleteFrom("helper_training").where("person_id", "=", personId).execute();
  await tx.kysely
    .deleteFrom("block")
    .where((eb) => eb.or([eb("person_id", "=", personId), eb("blocked_id", "=", personId)]))
    .execute();
  await tx.kysely
    .updateTable("person")
    .set({
      first_name: sql.ref("pseudonym"),
      last_name: "",
      languages: [],
      area_id: null,
      x: null,
      y: null,
      erased_at: ctx.now(),
    })
    .where("id", "=", personId)
    .execute();
}
