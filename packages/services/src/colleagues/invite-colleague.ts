import type { Projected } from "@omzien/consent";
import type { Colleagues, InviteColleague } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { findByContact } from "../contacts/contact-rows.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, InvalidInputError } from "../errors.ts";
import { addMs, dayMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { lockPerson } from "../people/queries.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { colleagueLink } from "./colleague-link.ts";
import { refuseBoth } from "./give-role-to.ts";
import { insertInvitation, type Sending, waitingInvitation } from "./invitation-queries.ts";
import { readColleagues } from "./list-colleagues.ts";
import { rolesOf, stillAdministrator } from "./queries.ts";
import { takeDownColleague } from "./take-down-colleague.ts";
import { invitationDays } from "./terms.ts";

/** How often one address may be sent an invitation in a week. */
export const mostInvitationsPerWeek = 5;

/**
 * Asks somebody by mail to work for the site. They have no role before they say yes with the link of the mail, which
 * is good once, for 14 days. Whether the address belongs to somebody who lives here is not told.
 *
 * @throws ForbiddenError for all but administrators.
 * @throws InvalidInputError `/roles` `duplicate`
 * @throws ConflictError `already_colleague`, `colleague_already_invited`, `officer_works_apart`
 * @throws RateLimitedError when the address was asked five times in a week.
 */
export async function inviteColleague({
  ctx,
  input: { email, roles },
}: Verb<InviteColleague>): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  if (new Set(roles).size !== roles.length)
    throw new InvalidInputError([{ pointer: "/roles", code: "duplicate" }]);
  await countInvitation(ctx, email);
  return transaction(ctx.db, async (tx) => {
    await stillAdministrator(tx, by);
    const known = await findByContact(ctx, tx, { email });
    const personId = known ?? (await takeDownColleague(tx, ctx, email));
    // Who is blocked gets the mail nor the role, and nobody learns it here.
    await lockPerson(tx, personId);
    await refuseColleague(tx, personId, roles);
    const id = newId(ctx.now().getTime());
    const isNewPerson = known === undefined;
    const row = { id, personId, roles, isNewPerson, at: ctx.now(), by };
    await insertInvitation(tx, row, sending(ctx, { id, sendings: 1 }));
    await tellInvited(tx, ctx, { id, personId, roles: roles.join(" ") });
    return readColleagues(tx, ctx);
  });
}

/** @throws RateLimitedError */
export async function countInvitation(ctx: ServiceContext, to: string): Promise<void> {
  const windowSeconds = 7 * 86_400;
  await countTry(ctx, { key: `colleague-to:${to}`, max: mostInvitationsPerWeek, windowSeconds });
}

/** What is written with each sending: a link of its own, and its last moment. */
export function sending(ctx: ServiceContext, { id, sendings }: { id: string; sendings: number }): Sending {
  return {
    sendings,
    sent_at: ctx.now(),
    link_hash: ctx.secrets.hash(colleagueLink(ctx, { id, sendings })),
    expires_at: addMs(ctx.now(), invitationDays * dayMs),
  };
}

/** The mail and its line in the audit log. */
export async function tellInvited(
  tx: TenantTx,
  ctx: ServiceContext,
  { id, personId, roles }: { id: string; personId: string; roles: string },
): Promise<void> {
  await queueMail(tx, ctx, { kind: "colleague-invited", personId, subjectId: id });
  await recordAudit(tx, ctx, {
    action: "colleague.invited",
    subject: personId,
    facts: { invitationId: id, roles },
  });
}

async function refuseColleague(
  tx: TenantTx,
  personId: string,
  wanted: InviteColleague["roles"],
): Promise<void> {
  const roles = await rolesOf(tx, personId);
  refuseBoth([...roles, ...wanted]);
  if (roles.some((role) => role !== "resident")) throw new ConflictError("already_colleague");
  await refuseSecond(tx, personId);
}

/** One invitation to a person waits at a time. @throws ConflictError `colleague_already_invited` */
export async function refuseSecond(tx: TenantTx, personId: string, but?: string): Promise<void> {
  if (await waitingInvitation(tx, personId, but)) throw new ConflictError("colleague_already_invited");
}
