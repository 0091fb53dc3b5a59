import { AskedPurpose } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../../audit.ts";
import type { ServiceContext } from "../../context.ts";
import { ForbiddenError } from "../../errors.ts";
import { newId } from "../../new-id.ts";
import { insertConsentEvents, lockSubject } from "../queries.ts";
import { applyWithdrawal } from "../withdrawal-effects.ts";
import { lapsedEvents } from "./queries.ts";

/**
 * For the worker: writes down what lapsed because the person did not confirm it in time, and takes back what followed
 * from it. Nothing was shown since the term was over: every look asks the term. Safe to run at any moment.
 * @returns how many consents lapsed.
 * @throws ForbiddenError for anybody but a job.
 */
export async function expireConsents({ ctx }: { ctx: ServiceContext }): Promise<number> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const people = new Set((await lapsedEvents(ctx.db, ctx.now())).map((event) => event.person_id));
  let count = 0;
  for (const personId of people) {
    count += await transaction(ctx.db, (tx) => expireOf(tx, ctx, personId));
  }
  return count;
}

async function expireOf(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<number> {
  if (!(await lockSubject(tx, personId))) return 0;
  const lapsed = (await lapsedEvents(tx, ctx.now())).filter((event) => event.person_id === personId);
  await insertConsentEvents(
    tx,
    lapsed.map((event) => ({
      ...event,
      id: newId(ctx.now().getTime()),
      status: "expired" as const,
      at: ctx.now(),
      valid_until: null,
    })),
  );
  for (const { purpose } of lapsed) {
    const asked = AskedPurpose.safeParse(purpose);
    if (asked.success) await applyWithdrawal(tx, ctx, { personId, purpose: asked.data });
    await recordAudit(tx, ctx, { action: "consent.expired", subject: personId, facts: { purpose } });
  }
  return lapsed.length;
}
