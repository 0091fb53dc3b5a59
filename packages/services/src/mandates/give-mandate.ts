import type { Projected } from "@omzien/consent";
import type { GiveMandate, Mandate } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { findByContact, readContact } from "../contacts/contact-rows.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { indexOfEmail } from "../drafts-for-another/draft-content.ts";
import { InvalidInputError, invariant, LimitError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { linkOf } from "./mandate-link.ts";
import { presentGiven } from "./present.ts";
import { insertMandate, mandateById, type MandateRow } from "./queries.ts";
import { aliveMandates, refuseRepresented, refuseSecond } from "./refuse-mandate.ts";
import { endFault, endOfTerm, latestDay } from "./term.ts";

/** How many invitations may wait at once, and how often one address may be asked in a week. */
export const mostWaiting = 5;
export const mostAsksPerWeek = 3;

/**
 * Gives somebody a written mandate, for less than a year. The other gets a mail with a link, and can do nothing before
 * they accept it with that very address. Whether the address is known here is not told.
 *
 * @throws InvalidInputError with every fault: `/endsOn` `in_the_past`, `too_far_ahead`; `/email` `own_address`;
 * `/scope` `duplicate`.
 * @throws ConflictError `mandate_exists`, `represented_by_law`; LimitError `mandate_limit_reached`
 * @throws RateLimitedError when the address was asked three times in a week.
 */
export async function giveMandate({ ctx, input }: Verb<GiveMandate>): Promise<Projected<Mandate>> {
  const { personId } = memberOf(ctx);
  await countTry(ctx, {
    key: `mandate-to:${input.email}`,
    max: mostAsksPerWeek,
    windowSeconds: 7 * 86_400,
  });
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    await refuseFaults(tx, ctx, personId, input);
    const emailIndex = await indexOfEmail(tx, ctx, input.email);
    const others = await aliveMandates(tx, ctx, personId);
    await refuseRepresented(tx, ctx, personId, others);
    const representativeId = (await findByContact(ctx, tx, { email: input.email })) ?? null;
    refuseSecond(others, { representativeId, emailIndex });
    refuseTooMany(others);
    return presentGiven(ctx, await write(tx, ctx, personId, emailIndex, input));
  });
}

async function refuseFaults(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  { endsOn, email, scope }: GiveMandate,
): Promise<void> {
  const ends = endFault(endsOn, ctx.now(), latestDay(ctx.now()));
  const own = await readContact(ctx, tx, personId);
  const faults = [
    ...(own?.email?.toLowerCase() === email ? [{ pointer: "/email", code: "own_address" }] : []),
    ...(new Set(scope).size === scope.length ? [] : [{ pointer: "/scope", code: "duplicate" }]),
    ...(ends === undefined ? [] : [{ pointer: "/endsOn", code: ends }]),
  ];
  if (faults.length > 0) throw new InvalidInputError(faults);
}

function refuseTooMany(others: readonly MandateRow[]): void {
  const waiting = others.filter(({ begins_at: since }) => since === null).length;
  if (waiting >= mostWaiting) throw new LimitError("mandate_limit_reached", { limit: mostWaiting });
}

async function write(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  emailIndex: string,
  { email, scope, endsOn }: GiveMandate,
): Promise<MandateRow> {
  const now = ctx.now();
  const id = newId(now.getTime());
  await insertMandate(tx, {
    id,
    person_id: personId,
    capacity: "gemachtigde",
    scope,
    made_at: now,
    made_by: personId,
    link_hash: ctx.secrets.hash(linkOf(ctx, id)),
    email_index: emailIndex,
    ends_at: endOfTerm(endsOn, now, true),
  });
  await queueMail(tx, ctx, { kind: "mandate-to-accept", recipient: email, subjectId: id });
  await recordAudit(tx, ctx, {
    action: "mandate.given",
    subject: personId,
    facts: { mandateId: id, scope: scope.join(" ") },
  });
  const row = await tx.maybeOne(mandateById, { id });
  invariant(row, "the mandate that was written is there");
  return row;
}
