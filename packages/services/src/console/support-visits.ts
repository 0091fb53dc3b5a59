import type { AskSupportVisit, SupportEntrance, SupportVisits } from "@omzien/contracts";
import { newSecret, transaction } from "@omzien/db";
import type { ListedTenant } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { addMs } from "../local-time.ts";
import { tellAdministrators } from "../mail/tell-administrators.ts";
import { newId } from "../new-id.ts";
import { endVisit, insertVisit, readSupportVisits } from "../support/queries.ts";
import { recordOwnAct } from "./acts.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import { findTenant } from "./municipalities.ts";
import { siteContext } from "./site-context.ts";

const minuteMs = 60_000;
const passMinutes = 5;

/**
 * Asks to come in for support. The municipality sees it at once: in its list, and by a mail to its administrators.
 *
 * @returns where the visit begins; the pass in it is good once, for five minutes, and kept nowhere.
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `municipality_not_in_that_state` for a site that is not open.
 */
export async function askSupportVisit({
  ctx,
  input: { tenantId, reason, minutes },
}: ConsoleVerb<AskSupportVisit & { tenantId: string }>): Promise<SupportEntrance> {
  const { email: who } = platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  if (tenant.state !== "live") throw new ConflictError("municipality_not_in_that_state");
  const pass = newSecret("support-pass");
  const site = await siteContext(ctx, tenant, "console support");
  const now = ctx.now();
  const id = newId(now.getTime());
  await transaction(site.db, async (tx) => {
    await insertVisit(tx, {
      id,
      who,
      reason,
      asked_at: now,
      ends_at: addMs(now, minutes * minuteMs),
      pass_hash: ctx.secrets.hash(pass),
      pass_until: addMs(now, passMinutes * minuteMs),
    });
    await tellAdministrators(tx, site, { kind: "support-asked", subjectId: id, facts: { minutes } });
    await recordAudit(tx, site, { action: "support_visit.asked", subject: id, facts: { minutes } });
  });
  await recordOwnAct(ctx, { action: "tenant.support_asked", tenant, detail: reason });
  return { url: `${ctx.siteUrl(tenant.hosts[0] ?? "")}/ondersteuning#${pass}` };
}

/** Visits to a municipality, the newest first. @throws NotFoundError, UnauthenticatedError */
export async function listSupportVisitsInConsole({
  ctx,
  input: { tenantId },
}: ConsoleVerb<{ tenantId: string }>): Promise<SupportVisits> {
  const { db } = await siteOf(ctx, await findTenant(ctx, tenantId));
  return { items: await readSupportVisits(db, ctx.now()) };
}

/** Ends a visit before its time. @throws NotFoundError also when it is over already; UnauthenticatedError */
export async function endSupportVisitInConsole({
  ctx,
  input: { tenantId, visitId },
}: ConsoleVerb<{ tenantId: string; visitId: string }>): Promise<void> {
  const tenant = await findTenant(ctx, tenantId);
  const site = await siteOf(ctx, tenant);
  await transaction(site.db, async (tx) => {
    if (!(await endVisit(tx, { id: visitId, at: ctx.now(), by: "platform" }))) throw new NotFoundError();
    await recordAudit(tx, site, {
      action: "support_visit.ended",
      subject: visitId,
      facts: { by: "platform" },
    });
  });
  await recordOwnAct(ctx, { action: "tenant.support_ended", tenant });
}

/** A site that has tables: one that is being made has no visits to show. */
async function siteOf(ctx: ConsoleContext, tenant: ListedTenant): Promise<ServiceContext> {
  platformAdministratorOf(ctx);
  if (tenant.state === "preparing") throw new NotFoundError();
  return siteContext(ctx, tenant, "console support");
}
