import type { ListedMunicipality, Municipality, MunicipalityOperation } from "@omzien/contracts";
import type { PlatformDb, TenantId } from "@omzien/db";
import {
  listDomains,
  type ListedDomain,
  type ListedTenant,
  listOpenOperations,
  listTenants,
} from "@omzien/tenancy";
import { NotFoundError } from "../errors.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "./context.ts";

/**
 * All municipalities; what is stuck comes first, then by name.
 *
 * @param input.search a part of a name, host or code; all of them without it.
 * @throws UnauthenticatedError
 */
export async function listMunicipalitiesForConsole({
  ctx,
  input: { search = "" },
}: ConsoleVerb<{ search?: string | undefined }>): Promise<{ items: ListedMunicipality[] }> {
  platformAdministratorOf(ctx);
  const wanted = search.trim().toLowerCase();
  const tenants = (await listTenants(ctx.platform)).filter(({ name, hosts, municipalityCode }) =>
    [name, municipalityCode, ...hosts].some((text) => text.toLowerCase().includes(wanted)),
  );
  const items = await itemsOf(ctx, tenants);
  return {
    items: items.toSorted(
      (one, other) => Number(other.isStuck) - Number(one.isStuck) || one.name.localeCompare(other.name, "nl"),
    ),
  };
}

/** One municipality with everything that was ever done to it. @throws NotFoundError, UnauthenticatedError */
export async function getMunicipality({
  ctx,
  input: { tenantId },
}: ConsoleVerb<{ tenantId: string }>): Promise<Municipality> {
  platformAdministratorOf(ctx);
  const tenant = await findTenant(ctx, tenantId);
  const [item] = await itemsOf(ctx, [tenant]);
  if (item === undefined) throw new NotFoundError();
  const { name, addresses = [] } = ctx.domainTarget;
  const onboarding = await ctx.platform.kysely
    .selectFrom("onboarding")
    .select("id")
    .where("tenant_id", "=", tenant.id)
    .where("finished_at", "is", null)
    .executeTakeFirst();
  return {
    ...item,
    url: ctx.siteUrl(tenant.hosts[0] ?? ""),
    operations: await operationsOf(ctx.platform, tenant.id),
    domainTarget: { name: name ?? null, addresses: [...addresses] },
    onboardingId: onboarding?.id ?? null,
  };
}

/** @throws NotFoundError also for what is not an id at all. */
export async function findTenant(ctx: ConsoleContext, tenantId: string): Promise<ListedTenant> {
  const tenant = (await listTenants(ctx.platform)).find(({ id }) => id === tenantId);
  if (tenant === undefined) throw new NotFoundError();
  return tenant;
}

async function itemsOf(ctx: ConsoleContext, tenants: readonly ListedTenant[]): Promise<ListedMunicipality[]> {
  const open = await listOpenOperations(ctx.platform, ctx.now());
  const cells = await ctx.platform.kysely.selectFrom("tenant").select(["id", "cell_id"]).execute();
  const cellOf = new Map(cells.map(({ id, cell_id: cell }) => [id, cell]));
  return Promise.all(
    tenants.map(async (tenant) => ({
      id: tenant.id,
      name: tenant.name,
      municipalityCode: tenant.municipalityCode,
      state: tenant.state,
      cell: cellOf.get(tenant.id) ?? "",
      schemaVersion: tenant.schemaVersion,
      createdAt: tenant.createdAt.toISOString(),
      isStuck: open.get(tenant.id)?.isStuck === true,
      domains: (await listDomains(ctx.platform, tenant.id)).map(domainShown),
    })),
  );
}

function domainShown(domain: ListedDomain): ListedMunicipality["domains"][number] {
  const { host, shown, isPrimary, state, record, finding, checkedAt } = domain;
  return {
    host,
    shown,
    isPrimary,
    state,
    record: record ?? null,
    finding,
    checkedAt: checkedAt?.toISOString() ?? null,
  };
}

/** What was done to a tenant, step by step; the latest first. */
export async function operationsOf(
  platform: PlatformDb,
  tenantId: TenantId,
): Promise<MunicipalityOperation[]> {
  const operations = await platform.kysely
    .selectFrom("tenant_operation")
    .select(["id", "kind", "who", "asked_at", "due_at", "finished_at", "given_up_at"])
    .where("tenant_id", "=", tenantId)
    .orderBy("id", "desc")
    .limit(20)
    .execute();
  const ids = operations.map(({ id }) => id);
  const steps =
    ids.length === 0
      ? []
      : await platform.kysely
          .selectFrom("tenant_operation_step")
          .select(["operation_id", "step", "first_started_at", "attempts", "finished_at", "fault"])
          .where("operation_id", "in", ids)
          .orderBy("first_started_at")
          .orderBy("finished_at")
          .execute();
  return operations.map((operation) => ({
    kind: operation.kind,
    who: operation.who,
    askedAt: operation.asked_at.toISOString(),
    dueAt: operation.due_at.toISOString(),
    finishedAt: operation.finished_at?.toISOString() ?? null,
    givenUpAt: operation.given_up_at?.toISOString() ?? null,
    steps: steps
      .filter((step) => step.operation_id === operation.id)
      .map((step) => ({
        step: step.step,
        startedAt: step.first_started_at.toISOString(),
        attempts: step.attempts,
        finishedAt: step.finished_at?.toISOString() ?? null,
        fault: step.finished_at === null ? step.fault : null,
      })),
  }));
}
