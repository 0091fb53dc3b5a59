import type { Projected } from "@omzien/consent";
import type { Colleagues } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { readContact } from "../contacts/contact-rows.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { invitedPerson, lockInvitation, renewInvitation, withdrawInvitation } from "./invitation-queries.ts";
import { countInvitation, refuseSecond, sending, tellInvited } from "./invite-colleague.ts";
import { readColleagues } from "./list-colleagues.ts";
import { stillAdministrator } from "./queries.ts";

type InvitationInput = Verb<{ colleagueInvitationId: string }>;

/**
 * Sends an invitation again, also one that had ended or was withdrawn: with a new link, for 14 days from now. The link
 * before it opens nothing any more.
 *
 * @throws ForbiddenError for all but administrators; NotFoundError for one that is unknown or was accepted.
 * @throws ConflictError `colleague_already_invited` when another one waits.
 * @throws RateLimitedError when the person was asked five times in a week.
 */
export async function sendColleagueInvitation({
  ctx,
  input,
}: InvitationInput): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  await countSending(ctx, input.colleagueInvitationId);
  return transaction(ctx.db, async (tx) => {
    await stillAdministrator(tx, by);
    const row = await lockOpen(tx, input.colleagueInvitationId);
    const { id, person_id: personId, roles } = row;
    await refuseSecond(tx, personId, id);
    await renewInvitation(tx, { id, by }, sending(ctx, { id, sendings: row.sendings + 1 }));
    await tellInvited(tx, ctx, { id, personId, roles: roles.join(" ") });
    return readColleagues(tx, ctx);
  });
}

/**
 * Withdraws an invitation: its link opens nothing any more. Sending it again undoes that.
 * @throws ForbiddenError for all but administrators; NotFoundError for one that is unknown or was accepted.
 */
export async function withdrawColleagueInvitation({
  ctx,
  input,
}: InvitationInput): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await stillAdministrator(tx, by);
    const row = await lockOpen(tx, input.colleagueInvitationId);
    if (row.withdrawn_at === null) await withdraw(tx, ctx, row, by);
    return readColleagues(tx, ctx);
  });
}

/** By address, as the first mail was counted: a second invitation gives nobody more mails. */
async function countSending(ctx: ServiceContext, id: string): Promise<void> {
  const personId = await invitedPerson(ctx.db, id);
  if (personId === undefined) throw new NotFoundError();
  const email = (await readContact(ctx, ctx.db, personId))?.email;
  await countInvitation(ctx, email ?? personId);
}

type Row = NonNullable<Awaited<ReturnType<typeof lockInvitation>>>;

async function withdraw(tx: TenantTx, ctx: ServiceContext, row: Row, by: string): Promise<void> {
  await withdrawInvitation(tx, { id: row.id, by, at: ctx.now() });
  await recordAudit(tx, ctx, {
    action: "colleague.invitation_withdrawn",
    subject: row.person_id,
    facts: { invitationId: row.id },
  });
}

async function lockOpen(tx: TenantTx, id: string): Promise<Row> {
  const row = await lockInvitation(tx, id);
  if (!row || row.accepted_at !== null) throw new NotFoundError();
  return row;
}
