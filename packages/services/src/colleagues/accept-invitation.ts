import { notPersonal, type Projected } from "@omzien/consent";
import type {
  AcceptColleagueInvitation,
  ColleagueRole,
  ColleagueSecret,
  OpenedColleagueInvitation,
} from "@omzien/contracts";
import { type TenantExecutor, type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { readContact, saveContact } from "../contacts/contact-rows.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { isoInstant } from "../iso-instant.ts";
import { lockPerson, updatePerson } from "../people/queries.ts";
import type { RowOf } from "../row-of.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { touchAccount } from "../unused-accounts/queries.ts";
import { giveRoleTo } from "./give-role-to.ts";
import { closeInvitation, invitationByLink, lockInvitation } from "./invitation-queries.ts";

/** From where it is asked; only counted, never kept. */
interface From {
  address?: string | undefined;
}
type Waiting = RowOf<typeof invitationByLink>;

/**
 * What whoever holds the link is asked. No session; reading uses nothing up.
 * @throws NotFoundError for a link that opens nothing (any more); RateLimitedError after 30 tries in 15 minutes.
 */
export async function openColleagueInvitation({
  ctx,
  input,
}: Verb<ColleagueSecret & From>): Promise<Projected<OpenedColleagueInvitation>> {
  await countOpening(ctx, input);
  const row = await waitingBehind(ctx.db, ctx, input);
  const needsName = row.first_name === "";
  return notPersonal({ roles: [...row.roles], expiresAt: isoInstant(row.expires_at), needsName });
}

/**
 * Accepts an invitation with the link of its mail, which proves the address: the roles hold from now on, and the caller
 * starts a session. The link works once.
 *
 * @throws NotFoundError for a link that opens nothing (any more); InvalidInputError `/firstName` `required`
 * @throws ConflictError `officer_works_apart`; RateLimitedError after 30 tries in 15 minutes.
 */
export async function acceptColleagueInvitation({
  ctx,
  input,
}: Verb<AcceptColleagueInvitation & From>): Promise<{
  personId: string;
  amr: "mail-link";
  returnTo: string;
}> {
  await countOpening(ctx, input);
  const { id, person_id: personId } = await waitingBehind(ctx.db, ctx, input);
  return transaction(ctx.db, async (tx) => {
    await lockPerson(tx, personId);
    await lockInvitation(tx, id);
    // Again, now that nobody can withdraw or accept it.
    const row = await waitingBehind(tx, ctx, input);
    await saveName(tx, row, input);
    for (const role of row.roles) await giveRoleTo(tx, ctx, { personId, role, by: row.made_by });
    await closeInvitation(tx, { id, at: ctx.now() });
    await proveAddress(tx, ctx, personId);
    await recordAudit(tx, ctx, {
      action: "colleague.joined",
      subject: personId,
      facts: { invitationId: id },
    });
    return { personId, amr: "mail-link" as const, returnTo: firstPageOf(row.roles) };
  });
}

/** Where the new work is. */
function firstPageOf(roles: readonly ColleagueRole[]): string {
  if (roles.includes("coordinator") || roles.includes("broker")) return "/balie";
  return roles.includes("administrator") ? "/beheer" : "/mijn";
}

async function countOpening(ctx: ServiceContext, { address }: From): Promise<void> {
  if (address !== undefined)
    await countTry(ctx, { key: `colleague-opened-from:${address}`, max: 30, windowSeconds: 900 });
}

async function waitingBehind(
  db: TenantExecutor,
  ctx: ServiceContext,
  { token }: ColleagueSecret,
): Promise<Waiting> {
  const row = await db.maybeOne(invitationByLink, { linkHash: ctx.secrets.hash(token), now: ctx.now() });
  if (!row) throw new NotFoundError();
  return row;
}

/** Only of who has none: what somebody wrote about themself is not for a link to change. */
async function saveName(
  tx: TenantTx,
  row: Waiting,
  { firstName, lastName }: AcceptColleagueInvitation,
): Promise<void> {
  if (row.first_name !== "") return;
  if (firstName === "") throw new InvalidInputError([{ pointer: "/firstName", code: "required" }]);
  await updatePerson(tx, row.person_id, { first_name: firstName, last_name: lastName });
}

async function proveAddress(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const contact = await readContact(ctx, tx, personId);
  if (contact && contact.email_confirmed_at === null)
    await saveContact(ctx, tx, personId, { email_confirmed_at: ctx.now() });
  await touchAccount(tx, personId, ctx.now());
}
