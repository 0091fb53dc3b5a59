import type { DomainCheck } from "@omzien/contracts";
import {
  addDomain,
  checkDomain,
  DomainRefusedError,
  makePrimary,
  readDomain,
  removeDomain,
} from "@omzien/tenancy";
import { ConflictError, InvalidInputError, NotFoundError } from "../errors.ts";
import { recordOwnAct } from "./acts.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import { findTenant } from "./municipalities.ts";

type OfDomain = { tenantId: string; host: string };

/**
 * Adds a domain, pending; which record proves it stands with the municipality.
 *
 * @throws InvalidInputError at /domain, with the reason as its code.
 * @throws NotFoundError, UnauthenticatedError
 */
export async function addDomainInConsole({
  ctx,
  input: { tenantId, domain },
}: ConsoleVerb<{ tenantId: string; domain: string }>): Promise<void> {
  const me = platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  refuseConsoleHost(ctx, domain, "/domain");
  const { mayBeInternal } = ctx;
  const added = { tenantId: tenant.id, text: domain, who: me.email, mayBeInternal };
  const { host } = await refused(() => addDomain(ctx.platform, added), "/domain");
  await recordOwnAct(ctx, { action: "domain.added", tenant, detail: host });
}

/** @throws InvalidInputError when it is the console's own name: sessions of the two must never meet. */
export function refuseConsoleHost(ctx: ConsoleContext, domain: string, pointer: string): void {
  const read = readDomain(domain, true);
  if ("host" in read && read.host === ctx.consoleHost)
    throw new InvalidInputError([{ pointer, code: "in_use" }]);
}

/** Looks at the domain's records now, and lets it in when it is proven. @throws NotFoundError, UnauthenticatedError */
export async function checkDomainInConsole({
  ctx,
  input: { tenantId, host },
}: ConsoleVerb<OfDomain>): Promise<DomainCheck> {
  platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  const domain = { tenantId: tenant.id, host, target: ctx.domainTarget };
  const found = await refused(() => checkDomain(ctx.platform, ctx.dns, domain));
  await recordOwnAct(ctx, { action: "domain.checked", tenant, detail: host });
  return found;
}

/**
 * The domain does not lead to the site any more.
 * @throws NotFoundError, UnauthenticatedError, ConflictError `domain_not_possible` for a host it was made with.
 */
export async function removeDomainInConsole({
  ctx,
  input: { tenantId, host },
}: ConsoleVerb<OfDomain>): Promise<void> {
  platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  await refused(() => removeDomain(ctx.platform, tenant.id, host));
  await recordOwnAct(ctx, { action: "domain.removed", tenant, detail: host });
}

/**
 * The name under which the site is known from now on.
 * @throws NotFoundError, UnauthenticatedError, ConflictError `domain_not_possible` when it is not served.
 */
export async function makeDomainPrimary({
  ctx,
  input: { tenantId, host },
}: ConsoleVerb<OfDomain>): Promise<void> {
  platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  await refused(() => makePrimary(ctx.platform, tenant.id, host));
  await recordOwnAct(ctx, { action: "domain.made_primary", tenant, detail: host });
}

async function refused<Result>(work: () => Promise<Result>, pointer?: string): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainRefusedError)) throw error;
    if (pointer !== undefined) throw new InvalidInputError([{ pointer, code: error.reason }]);
    if (error.reason === "unknown") throw new NotFoundError();
    throw new ConflictError("domain_not_possible");
  }
}
