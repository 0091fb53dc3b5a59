import type { Projected } from "@omzien/consent";
import type { Colleagues, SetSecondFactorRule } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { readColleagues } from "../colleagues/list-colleagues.ts";
import { rolesOf, stillAdministrator } from "../colleagues/queries.ts";
import { administratorOf, type Verb } from "../context.ts";
import { lockSite } from "../site/queries.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { localDateOf, localInstant } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { lockPerson } from "../people/queries.ts";
import { endSessionsOf } from "../sign-in/queries.ts";
import { forgetStaffAccounts } from "../staff-sign-in/queries.ts";
import { latestObliged } from "./latest-obliged.ts";
import { currentRule, forgetFactor, insertRule } from "./queries.ts";

/**
 * For a colleague whose telephone and recovery codes are gone, or who got another account of the municipality: they set
 * up a new second factor when they next sign in, and their account is found by its address again. What they began to
 * set up is void as well. Their sessions end, and they get a mail that says so. Nobody does this
 * for themself.
 *
 * @throws ForbiddenError for all but administrators, and for oneself; NotFoundError for who is no colleague.
 */
export async function resetSecondFactor({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  if (personId === by) throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    await stillAdministrator(tx, by);
    if (!(await lockPerson(tx, personId))) throw new NotFoundError();
    if (!(await rolesOf(tx, personId)).some((role) => role !== "resident")) throw new NotFoundError();
    await forgetFactor(tx, personId);
    await forgetStaffAccounts(tx, personId);
    await endSessionsOf(tx, personId);
    await queueMail(tx, ctx, { kind: "second-factor-reset", personId });
    await recordAudit(tx, ctx, { action: "second_factor.reset", subject: personId });
    return readColleagues(tx, ctx);
  });
}

/**
 * Says from when nobody works here without a second factor; who set one up is asked for it whatever the day. It may be
 * put off until thirty days after the day that was set first.
 *
 * @throws ForbiddenError for all but administrators; InvalidInputError `/obligedFrom` `in_the_past`, `put_off_too_far`
 */
export async function setSecondFactorRule({
  ctx,
  input: { obligedFrom },
}: Verb<SetSecondFactorRule>): Promise<Projected<Colleagues>> {
  const { personId: by } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const isPast = obligedFrom < localDateOf(ctx.now());
    const fault = isPast
      ? "in_the_past"
      : obligedFrom > (await latestObliged(tx, ctx.now()))
        ? "put_off_too_far"
        : undefined;
    if (fault !== undefined) throw new InvalidInputError([{ pointer: "/obligedFrom", code: fault }]);
    const number = ((await currentRule(tx))?.number ?? 0) + 1;
    const from = localInstant(obligedFrom, "00:00");
    await insertRule(tx, { number, obligedFrom: from, at: ctx.now(), by });
    await recordAudit(tx, ctx, { action: "second_factor.rule_set", facts: { obligedFrom } });
    return readColleagues(tx, ctx);
  });
}
