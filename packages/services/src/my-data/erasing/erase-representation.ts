import type { TenantTx } from "@omzien/db";
import { readContact } from "../../contacts/contact-rows.ts";
import type { ServiceContext } from "../../context.ts";
import { indexOfEmail } from "../../drafts-for-another/draft-content.ts";
import { endDraft } from "../../drafts-for-another/end-draft.ts";

/**
 * Ends what somebody asked or acted for another, and removes what others asked for them. Drafts of who leaves are not
 * sent on: nobody could say any more who wrote them. Needs the address, so before it goes.
 */
export async function eraseRepresentation(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
): Promise<void> {
  const waiting = await tx.kysely
    .selectFrom("draft_for_another")
    .select("id")
    .where("maker_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
  for (const { id } of waiting) await endDraft(tx, ctx, id, { outcome: "lapsed", through: null, by: null });
  await tx.kysely
    .updateTable("draft_for_another")
    .set({ maker_id: null })
    .where("maker_id", "=", personId)
    .execute();
  const email = (await readContact(ctx, tx, personId))?.email ?? null;
  const index = email === null ? null : await indexOfEmail(tx, ctx, email);
  await tx.kysely
    .deleteFrom("draft_for_another")
    .where((eb) =>
      eb.or([eb("person_id", "=", personId), ...(index === null ? [] : [eb("email_index", "=", index)])]),
    )
    .execute();
  await tx.kysely
    .deleteFrom("mandate")
    .where((eb) =>
      eb.or([
        eb("person_id", "=", personId),
        eb("representative_id", "=", personId),
        ...(index === null ? [] : [eb("email_index", "=", index)]),
      ]),
    )
    .execute();
  await tx.kysely.deleteFrom("representation_need").where("person_id", "=", personId).execute();
}
