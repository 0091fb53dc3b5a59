import type { DraftContent } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { pseudonymFor } from "../people/pseudonym.ts";
import { insertPerson } from "../people/queries.ts";
import { findOrCreatePersonByEmail } from "../sign-in/queries.ts";

import type { DraftRow } from "./queries.ts";

/**
 * The person who said yes: of the address to which the mail went, or for a letter somebody new without an address,
 * whom the desk reaches by telephone or post.
 *
 * @throws NotFoundError for somebody whom the desk has suspended.
 */
export async function personOfDraft(
  tx: TenantTx,
  ctx: ServiceContext,
  draft: DraftRow,
  content: DraftContent,
): Promise<string> {
  const { email } = content.person;
  if (draft.channel === "mail" && email !== undefined) {
    const person = await findOrCreatePersonByEmail(tx, { email, at: ctx.now(), ctx });
    if (person.isBlocked) throw new NotFoundError();
    if (person.isNew)
      await recordAudit(tx, ctx, {
        action: "person.registered",
        subject: person.id,
        facts: { amr: "draft-link" },
      });
    return person.id;
  }
  return registerByLetter(tx, ctx, content);
}

/** The address on the letter is where it came from; the mail address of whoever wrote it was not proven. */
async function registerByLetter(
  tx: TenantTx,
  ctx: ServiceContext,
  { person }: DraftContent,
): Promise<string> {
  const id = newId(ctx.now().getTime());
  await insertPerson(
    ctx,
    tx,
    {
      id,
      first_name: person.firstName,
      last_name: person.lastName,
      pseudonym: pseudonymFor(id),
      locale: ctx.language === "en" ? "en" : "nl",
      preferred_channel: "post",
      created_at: ctx.now(),
    },
    {
      phone: person.phone ?? null,
      street: person.street ?? null,
      house_number: person.houseNumber ?? null,
    },
  );
  await recordAudit(tx, ctx, { action: "person.registered", subject: id, facts: { amr: "draft-letter" } });
  return id;
}
