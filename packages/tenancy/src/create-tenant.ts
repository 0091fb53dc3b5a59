import {
  applyTo,
  createRoleAndSchema,
  currentSchema,
  defaultLoginNames,
  hasSchema,
  type LoginNames,
  newTenantId,
  type PlatformDb,
  type PlatformTx,
  schemaOf,
  type TenantId,
  type TenantSchema,
  type TenantState,
} from "@omzien/db";
import { beginOperation, noteFinished, type OnStep, runSteps, type Step } from "./lifecycle/operation.ts";
import { takeSpare } from "./lifecycle/spare-tenants.ts";
import { receivedPackage } from "./receiving/received-package.ts";
import {
  type NewTenant,
  plainHosts,
  registerTenant,
  TenantRefusedError,
  tenantOfHosts,
} from "./register-tenant.ts";

export interface CreateTenantOptions {
  logins?: LoginNames;
  schema?: TenantSchema;
  /** Who asked for it, as the list of operations calls them; `system` by default. */
  who?: string;
  /** Puts first rows into the new schema, in the transaction that makes its tables; `schema` is safe between double quotes. */
  furnish?: (tx: PlatformTx, schema: string) => Promise<void>;
  /** What else must be done before the site opens, in this order. Each may be run again, and must then change nothing. */
  steps?: readonly { name: string; run: (tenantId: TenantId) => Promise<void> }[];
  onStep?: OnStep;
}

/**
 * Makes a tenant step by step: catalog entry, tables, what the caller adds, and only then it is opened. Nobody can
 * reach it before that. Killed at any moment, the same call again goes on where it was; when the primary host has a
 * finished tenant already, that is the answer and nothing changes. A spare tenant is taken when there is one.
 *
 * @param admin opened with a superuser's address and without time limit.
 * @returns isNew when this call put it into the catalog.
 * @throws TenantRefusedError, or what a step threw; the tenant then waits, unreachable, to be taken up again.
 */
export async function createTenant(
  admin: PlatformDb,
  tenant: NewTenant,
  options: CreateTenantOptions = {},
): Promise<{ id: TenantId; isNew: boolean }> {
  const hosts = plainHosts(tenant.hosts);
  const { id, isNew, operationId } = await admin.transaction((tx) => begin(tx, tenant, hosts, options));
  if (operationId !== undefined) {
    await runSteps(admin, operationId, stepsOf(id, options), options.onStep);
  }
  return { id, isNew };
}

async function begin(
  tx: PlatformTx,
  tenant: NewTenant,
  hosts: readonly string[],
  options: CreateTenantOptions,
): Promise<{ id: TenantId; isNew: boolean; operationId: number | undefined }> {
  // One at a time: two runs of the same command must end in one tenant, and a cell must not overflow.
  await tx.script(`
    set local lock_timeout = '60s';
    select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('omzien create tenant'))`);
  const known = await tenantOfHosts(tx, hosts);
  if (known !== undefined && (await receivedPackage(tx, known)) !== undefined) {
    throw new TenantRefusedError(`The host ${hosts[0]} is of a municipality that is being taken over`);
  }
  const provision = (tenantId: TenantId) =>
    beginOperation(tx, { tenantId, kind: "provision", who: options.who ?? "system" });
  if (known !== undefined) {
    const isPreparing = (await stateOf(tx, known)) === "preparing";
    return { id: known, isNew: false, operationId: isPreparing ? await provision(known) : undefined };
  }
  const { migrations } = options.schema ?? currentSchema;
  const mayTakeSpare = options.schema === undefined && options.furnish === undefined;
  const spare = mayTakeSpare ? await takeSpare(tx, tenant.cellId ?? "main", migrations.length) : undefined;
  const id = spare ?? newTenantId();
  await registerTenant(tx, { id, tenant, hosts, version: spare === undefined ? 0 : migrations.length });
  const operationId = await provision(id);
  await noteFinished(tx, operationId, spare === undefined ? ["register"] : ["register", "tables"]);
  return { id, isNew: true, operationId };
}

async function stateOf(tx: PlatformTx, id: TenantId): Promise<TenantState | undefined> {
  const row = await tx.kysely.selectFrom("tenant").select("state").where("id", "=", id).executeTakeFirst();
  return row?.state;
}

function stepsOf(id: TenantId, options: CreateTenantOptions): Step[] {
  const { logins = defaultLoginNames, schema = currentSchema, furnish, steps = [] } = options;
  return [
    {
      name: "tables",
      inOneTransaction: async (tx) => {
        if (await hasSchema(tx, id)) return;
        await createRoleAndSchema(tx, id, logins);
        await applyTo(tx, id, schema);
        await furnish?.(tx, schemaOf(id));
      },
    },
    ...steps.map(({ name, run }) => ({ name, repeatable: () => run(id) })),
    {
      name: "open",
      inOneTransaction: async (tx) => {
        await tx.kysely.updateTable("tenant").set({ state: "live" }).where("id", "=", id).execute();
      },
    },
  ];
}
