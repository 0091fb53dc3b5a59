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
import { figuresOf } from "./figures/figures.ts";
import { unfinishedOf } from "./onboarding-queries.ts";

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
  const sought = search.trim().toLowerCase();
  const all = await listTenants(ctx.platform);
  const wanted = all.filter(({ name, hosts, municipalityCode }) =>
    [name, municipalityCode, ...hosts].some((text) => text.toLowerCase().includes(sought)),
  );
  const items = await itemsOf(ctx, { all, wanted });
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
  const all = await listTenants(ctx.platform);
  const tenant = all.find(({ id }) => id === tenantId);
  if (tenant === undefined) throw new NotFoundError();
  const [item] = await itemsOf(ctx, { all, wanted: [tenant] });
  if (item === undefined) throw new NotFoundError();
  const { name, addresses = [] } = ctx.domainTarget;
  return {
    ...item,
    url: ctx.siteUrl(tenant.hosts[0] ?? ""),
    operations: await operationsOf(ctx.platform, tenant.id),
    domainTarget: { name: name ?? null, addresses: [...addresses] },
    onboardingId: (await unfinishedOf(ctx.platform, tenant.id)) ?? null,
  };
}

/** @throws NotFoundError also for what is not an id at all. */
export async function findTenant(ctx: ConsoleContext, tenantId: string): Promise<ListedTenant> {
  const tenant = (await listTenants(ctx.platform)).find(({ id }) => id === tenantId);
  if (tenant === undefined) throw new NotFoundError();
  return tenant;
}

async function itemsOf(
  ctx: ConsoleContext,
  { all, wanted = all }: { all: readonly ListedTenant[]; wanted?: readonly ListedTenant[] },
): Promise<ListedMunicipality[]> {
  const [open, shownOf] = await Promise.all([
    listOpenOperations(ctx.platform, ctx.now()),
    figuresOf(ctx, all),
  ]);
  return Promise.all(
    wanted.map(async (tenant) => {
      const operation = open.get(tenant.id);
      const isStuck = operation?.isStuck === true;
      return {
        id: tenant.id,
        name: tenant.name,
        municipalityCode: tenant.municipalityCode,
        state: tenant.state,
        cell: tenant.cellId,
        schemaVersion: tenant.schemaVersion,
        createdAt: tenant.createdAt.toISOString(),
        isStuck,
        stuckStep: isStuck ? (operation.step?.name ?? null) : null,
        domains: (await listDomains(ctx.platform, tenant.id)).map(domainShown),
        ...shownOf(tenant.id),
      };
    }),
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
