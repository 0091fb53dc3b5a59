import {
  applyTo,
  createRoleAndSchema,
  defaultLoginNames,
  hasSchema,
  type LoginNames,
  type PlatformDb,
  type PlatformTx,
  schemaOf,
  type TenantId,
  type TenantSchema,
} from "@omzien/db";
import { beginOperation, noteFinished, type OnStep, runSteps, type Step } from "../lifecycle/operation.ts";
import { plainHosts, registerTenant, TenantRefusedError } from "../register-tenant.ts";
import { receivedPackage } from "./received-package.ts";

/** A tenant of another installation, that keeps its id. */
export interface ReceivedTenant {
  id: TenantId;
  name: string;
  municipalityCode: string;
  host: string;
  /** Of the manifest of its package; the same again goes on with it, or changes nothing. */
  packageSha256: string;
}

/** What must be done, each in this order; each may be run again, and must then change nothing. */
export type ReceivingStep = { name: string; run: () => Promise<void> };

export interface ReceiveOptions {
  logins?: LoginNames;
  /** As it was where the package was made. */
  schema: TenantSchema;
  who: string;
  /** Fills the empty tables, in the transaction that makes them; `schema` is safe between double quotes. */
  load: (tx: PlatformTx, schema: string) => Promise<void>;
  /** Before anybody can reach it. */
  beforeOpening: readonly ReceivingStep[];
  /** Once it is served. */
  afterOpening: readonly ReceivingStep[];
  onStep?: OnStep;
}

/**
 * Makes a tenant out of a package, under its own id: catalog entry, tables with all rows in one transaction, what the
 * caller adds, and only then it is opened. Killed at any moment, the same call again goes on where it was.
 *
 * @param admin opened with a superuser's address and without time limit.
 * @returns isNew false when this very package was received before; then nothing changed.
 * @throws TenantRefusedError when the id or the host is somebody's here; what a step threw, the tenant then waits,
 * unreachable, to be taken up again or given up.
 */
export async function receiveTenant(
  admin: PlatformDb,
  tenant: ReceivedTenant,
  options: ReceiveOptions,
): Promise<{ isNew: boolean }> {
  const operationId = await admin.transaction((tx) => begin(tx, tenant, options));
  if (operationId === undefined) return { isNew: false };
  await runSteps(admin, operationId, stepsOf(tenant.id, options), options.onStep);
  return { isNew: true };
}

async function begin(
  tx: PlatformTx,
  { id, name, municipalityCode, host, packageSha256 }: ReceivedTenant,
  { who }: ReceiveOptions,
): Promise<number | undefined> {
  const hosts = plainHosts([host]);
  await tx.script(`
    set local lock_timeout = '60s';
    select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('omzien create tenant'))`);
  const known = await hostsOf(tx, id);
  if (known !== undefined) {
    const open = await receivedPackage(tx, id);
    const isSame = open?.sha256 === packageSha256 || (await wasReceived(tx, id, packageSha256));
    if (isSame && known.includes(hosts[0] ?? "")) return open?.operationId;
    throw new TenantRefusedError(`The municipality with id ${id} is here already, at ${known.join(" and ")}`);
  }
  await refuseTaken(tx, id, hosts);
  await registerTenant(tx, { id, tenant: { name, municipalityCode, hosts: [host] }, hosts, version: 0 });
  const operationId = await beginOperation(tx, { tenantId: id, kind: "provision", who });
  await tx.kysely
    .updateTable("tenant_operation")
    .set({ package_sha256: packageSha256 })
    .where("id", "=", operationId)
    .execute();
  await noteFinished(tx, operationId, ["register"]);
  return operationId;
}

async function hostsOf(tx: PlatformTx, id: TenantId): Promise<string[] | undefined> {
  const tenant = await tx.kysely.selectFrom("tenant").select("id").where("id", "=", id).executeTakeFirst();
  if (tenant === undefined) return undefined;
  const rows = await tx.kysely.selectFrom("tenant_host").select("host").where("tenant_id", "=", id).execute();
  return rows.map(({ host }) => host);
}

async function wasReceived(tx: PlatformTx, id: TenantId, packageSha256: string): Promise<boolean> {
  const row = await tx.kysely
    .selectFrom("tenant_operation")
    .select("id")
    .where("tenant_id", "=", id)
    .where("package_sha256", "=", packageSha256)
    .where("finished_at", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

async function refuseTaken(tx: PlatformTx, id: TenantId, hosts: readonly string[]): Promise<void> {
  const [host] = await tx.kysely
    .selectFrom("tenant_host")
    .select("host")
    .where("host", "in", hosts)
    .execute();
  if (host !== undefined) throw new TenantRefusedError(`The host ${host.host} belongs to another tenant`);
  if (await hasSchema(tx, id)) throw new TenantRefusedError(`There is a schema ${schemaOf(id)} here already`);
  const destroyed = await tx.kysely
    .selectFrom("destruction_certificate")
    .select("destroyed_at")
    .where("tenant_id", "=", id)
    .executeTakeFirst();
  if (destroyed === undefined) return;
  const day = destroyed.destroyed_at.toISOString().slice(0, 10);
  throw new TenantRefusedError(`The municipality with id ${id} was destroyed here on ${day}`);
}

function stepsOf(id: TenantId, options: ReceiveOptions): Step[] {
  const { logins = defaultLoginNames, schema, load, beforeOpening, afterOpening } = options;
  const repeatable = ({ name, run }: ReceivingStep): Step => ({ name, repeatable: run });
  return [
    {
      name: "rows",
      inOneTransaction: async (tx) => {
        if (await hasSchema(tx, id)) return;
        await createRoleAndSchema(tx, id, logins);
        await applyTo(tx, id, schema);
        await load(tx, schemaOf(id));
      },
    },
    ...beforeOpening.map(repeatable),
    {
      name: "open",
      inOneTransaction: async (tx) => {
        await tx.kysely.updateTable("tenant").set({ state: "live" }).where("id", "=", id).execute();
      },
    },
    ...afterOpening.map(repeatable),
  ];
}
