import { parseTenantId, type PlatformDb, type PlatformTx, roleOf, schemaOf, type TenantId } from "@omzien/db";
import {
  type Certificate,
  type CertificateContent,
  certify,
  countRows,
  type TenantFile,
} from "./certificate.ts";
import { type OnStep, runSteps, type Step } from "./operation.ts";
import { cellNamed } from "../moving/cells.ts";
import { countJobs, removeFromCatalog, removeFromCell } from "./remove-tenant.ts";

/** Where files of tenants lie outside the database. */
export interface FilePort {
  list(tenant: { id: TenantId; hosts: readonly string[] }): Promise<TenantFile[]>;
  /** What is gone already is fine. */
  remove(name: string): Promise<void>;
}

export interface DestroyOptions {
  now?: Date;
  files?: FilePort;
  onStep?: OnStep;
}

/**
 * Destroys the tenants whose grace is over, one after another: rows, schema, role, keys, jobs, hosts and postcodes in
 * one transaction together with the certificate (of a cell that is not the catalog's, right after it), then the files
 * that it lists. Killed and run again it goes on.
 *
 * @param admin opened with a superuser's address and without time limit.
 * @returns the certificates of what was destroyed now.
 * @throws AggregateError with what failed, after the last tenant.
 */
export async function destroyDue(admin: PlatformDb, options: DestroyOptions = {}): Promise<Certificate[]> {
  const { now = new Date(), files, onStep } = options;
  const due = await admin.kysely
    .selectFrom("tenant_operation")
    .select(["id", "tenant_id", "from_cell"])
    .select((eb) =>
      eb
        .selectFrom("tenant")
        .select("cell_id")
        .whereRef("id", "=", "tenant_operation.tenant_id")
        .as("cell_id"),
    )
    .where("kind", "=", "delete")
    .where("finished_at", "is", null)
    .where("given_up_at", "is", null)
    .where("due_at", "<=", now)
    .orderBy("id")
    .execute();
  const certificates: Certificate[] = [];
  const failures: unknown[] = [];
  for (const { id, tenant_id: tenantId, from_cell: fromCell, cell_id: cellId } of due) {
    try {
      const leaving = {
        operationId: id,
        tenantId: parseTenantId(tenantId),
        cellId: cellId ?? fromCell ?? "main",
        files,
      };
      await runSteps(admin, id, await stepsOf(admin, leaving), onStep);
      certificates.push(await certificateOf(admin, tenantId));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Not all that was due could be destroyed");
  return certificates;
}

/** Certificates of all that was ever destroyed, the latest first. */
export async function listCertificates(platform: PlatformDb): Promise<Certificate[]> {
  const rows = await platform.kysely
    .selectFrom("destruction_certificate")
    .select(["content", "sha256"])
    .orderBy("destroyed_at", "desc")
    .execute();
  return rows.map(({ content, sha256 }) => ({ content: asContent(content), sha256 }));
}

interface Leaving {
  operationId: number;
  tenantId: TenantId;
  cellId: string;
  files: FilePort | undefined;
}

async function stepsOf(admin: PlatformDb, leaving: Leaving): Promise<Step[]> {
  const { tenantId, files } = leaving;
  const cell = await cellNamed(admin, leaving.cellId);
  const elsewhere: Step = {
    name: "elsewhere",
    repeatable: () => cell.transaction((tx) => removeFromCell(tx, tenantId)),
  };
  return [
    { name: "destroy", inOneTransaction: (tx) => destroy(tx, admin, cell, leaving) },
    ...(cell === admin ? [] : [elsewhere]),
    {
      name: "files",
      repeatable: async () => {
        const { content } = await certificateOf(admin, tenantId);
        for (const { name } of content.files) await files?.remove(name);
      },
    },
  ];
}

async function destroy(tx: PlatformTx, admin: PlatformDb, cell: PlatformDb, leaving: Leaving): Promise<void> {
  const { tenantId, operationId, cellId, files } = leaving;
  const facts = await factsOf(tx, tenantId, operationId);
  const count = async (inCell: PlatformTx) => ({
    tables: await countRows(inCell, tenantId),
    jobs: await countJobs(inCell, tenantId),
  });
  const { tables, jobs } = cell === admin ? await count(tx) : await cell.transaction(count);
  const kept = (await files?.list({ id: tenantId, hosts: facts.hosts })) ?? [];
  if (cell === admin) await removeFromCell(tx, tenantId);
  await removeFromCatalog(tx, tenantId);
  await tx.kysely
    .updateTable("tenant_operation")
    .set({ from_cell: cellId })
    .where("id", "=", operationId)
    .execute();
  const { content, sha256 } = certify({
    ...facts,
    kind: "omzien destruction certificate 1",
    destroyedAt: new Date().toISOString(),
    schema: schemaOf(tenantId),
    role: roleOf(tenantId),
    tables,
    keys: tables.find(({ name }) => name === "data_key")?.rows ?? 0,
    waitingJobs: jobs,
    files: kept,
  });
  await tx.kysely
    .insertInto("destruction_certificate")
    .values({
      tenant_id: tenantId,
      destroyed_at: new Date(content.destroyedAt),
      content: JSON.stringify(content),
      sha256,
    })
    .execute();
}

async function factsOf(
  tx: PlatformTx,
  tenantId: TenantId,
  operationId: number,
): Promise<Pick<CertificateContent, "tenant" | "askedAt" | "hosts" | "postcodes" | "schemaVersion">> {
  const tenant = await tx.kysely
    .selectFrom("tenant")
    .select(["id", "name", "municipality_code", "schema_version"])
    .where("id", "=", tenantId)
    .where("state", "=", "leaving")
    .executeTakeFirstOrThrow();
  const operation = await tx.kysely
    .selectFrom("tenant_operation")
    .select("asked_at")
    .where("id", "=", operationId)
    .executeTakeFirstOrThrow();
  const hosts = await tx.kysely
    .selectFrom("tenant_host")
    .select("host")
    .where("tenant_id", "=", tenantId)
    .orderBy("host")
    .execute();
  const postcodes = await tx.kysely
    .selectFrom("tenant_postcode")
    .select("postcode")
    .where("tenant_id", "=", tenantId)
    .execute();
  return {
    tenant: { id: tenant.id, name: tenant.name, municipalityCode: tenant.municipality_code },
    askedAt: operation.asked_at.toISOString(),
    hosts: hosts.map(({ host }) => host),
    postcodes: postcodes.length,
    schemaVersion: tenant.schema_version,
  };
}

async function certificateOf(admin: PlatformDb, tenantId: string): Promise<Certificate> {
  const { content, sha256 } = await admin.kysely
    .selectFrom("destruction_certificate")
    .select(["content", "sha256"])
    .where("tenant_id", "=", tenantId)
    .executeTakeFirstOrThrow();
  return { content: asContent(content), sha256 };
}

// Only `destroy` writes that table.
function asContent(content: unknown): CertificateContent {
  return content as CertificateContent;
}
