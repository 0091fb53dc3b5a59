import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { openCallTask } from "../call-tasks/queries.ts";
import { lockSubject } from "../consents/queries.ts";
import { readContact } from "../contacts/contact-rows.ts";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { localDateOf } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { eraseNow } from "../my-data/erase-person.ts";
import { peopleToAsk, peopleToErase, writeTold } from "./queries.ts";
import { askedWhenUnusedSince, goesWhenUnusedSince, unusedAccountGoesAt } from "./terms.ts";

/**
 * For the worker: who did not use their account for 18 months is asked whether they still take part, by mail, or
 * by the desk for who has no e-mail; after 24 months it goes (C.7). Whoever signs in, asks or is helped in between
 * begins anew. Each person in a transaction of their own; safe to run at any moment.
 * @returns how many were asked, and how many accounts went.
 * @throws ForbiddenError for anybody but a job.
 */
export async function tendUnusedAccounts({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<{ asked: number; erased: number }> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const done = { asked: 0, erased: 0 };
  for (const personId of await peopleToErase(ctx.db, goesWhenUnusedSince(ctx.now())))
    if (await transaction(ctx.db, (tx) => eraseUnused(tx, ctx, personId))) done.erased++;
  for (const personId of await peopleToAsk(ctx.db, askedWhenUnusedSince(ctx.now())))
    if (await transaction(ctx.db, (tx) => ask(tx, ctx, personId))) done.asked++;
  return done;
}

async function ask(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<boolean> {
  const now = ctx.now();
  if (!(await lockSubject(tx, personId))) return false;
  const [still] = await peopleToAsk(tx, askedWhenUnusedSince(now), personId);
  if (still === undefined) return false;
  await writeTold(tx, personId, now);
  const channel = (await readContact(ctx, tx, personId))?.email ? "mail" : "phone";
  if (channel === "mail") {
    const day = localDateOf(unusedAccountGoesAt(now));
    await queueMail(tx, ctx, {
      kind: "account-unused",
      personId,
      subjectId: personId,
      facts: { endsOn: day },
    });
  } else await openCallTask(tx, ctx, { personId, kind: "account-unused" });
  await recordAudit(tx, ctx, { action: "account.found_unused", subject: personId, facts: { channel } });
  return true;
}

/** Looks again with the person held: who signs in at this very moment comes first, or finds nothing. */
async function eraseUnused(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<boolean> {
  if (!(await lockSubject(tx, personId))) return false;
  const [still] = await peopleToErase(tx, goesWhenUnusedSince(ctx.now()), personId);
  if (still === undefined) return false;
  await eraseNow(tx, ctx, personId, "unused");
  return true;
}
