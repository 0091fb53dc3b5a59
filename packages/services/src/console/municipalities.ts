import type { ListedMunicipality, Municipality, MunicipalityOperation } from "@omzien/contracts";
import type { PlatformDb, TenantId } from "@omzien/db";
import {
  listCells,
  listDomains,
  type ListedDomain,
  type ListedTenant,
  listOpenOperations,
  listTenants,
} from "@omzien/tenancy";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import { figuresOf } from "./figures/figures.ts";
import { latestOperations, stepsOf } from "./municipality-queries.ts";
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
    otherCells: (await listCells(ctx.platform))
      .filter(({ id }) => id !== tenant.cellId)
      .map(({ id, state, tenants, maxTenants }) => ({
        id,
        tenants,
        maxTenants,
        takesMore: state === "open" && tenants < maxTenants,
      })),
  };
}

/** @throws NotFoundError also for what is not an id at all. */
export async function findTenant(ctx: ConsoleContext, tenantId: string): Promise<ListedTenant> {
  const tenant = (await listTenants(ctx.platform)).find(({ id }) => id === tenantId);
  if (tenant === undefined) throw new NotFoundError();
  return tenant;
}

/**
 * For what is grave: as `findTenant`, when its name was typed over.
 * @throws NotFoundError, InvalidInputError `name_differs` at /name
 */
export async function findTenantByName(
  ctx: ConsoleContext,
  tenantId: string,
  name: string,
): Promise<ListedTenant> {
  const tenant = await findTenant(ctx, tenantId);
  if (name.trim() !== tenant.name) throw new InvalidInputError([{ pointer: "/name", code: "name_differs" }]);
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
  const operations = await latestOperations(platform, tenantId);
  const steps = await stepsOf(
    platform,
    operations.map(({ id }) => id),
  );
  return operations.map((operation) => ({
    kind: operation.kind,
    who: operation.who,
    askedAt: operation.asked_at.toISOString(),
    dueAt: operation.due_at.toISOString(),
    finishedAt: operation.finished_at?.toISOString() ?? null,
    givenUpAt: operation.given_up_at?.toISOString() ?? null,
    stopAskedAt: operation.stop_asked_at?.toISOString() ?? null,
    toCell: operation.to_cell,
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
