import { createHash } from "node:crypto";
import { type PlatformTx, schemaOf, type TenantId } from "@omzien/db";

/** A file that belongs to a tenant and does not lie in its database. */
export interface TenantFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** What a certificate of destruction says. Counts and names of things only, nothing about people. */
export interface CertificateContent {
  kind: "omzien destruction certificate 1";
  tenant: { id: string; name: string; municipalityCode: string };
  askedAt: string;
  destroyedAt: string;
  hosts: string[];
  postcodes: number;
  schema: string;
  role: string;
  schemaVersion: number;
  tables: { name: string; rows: number }[];
  /** Keys with which contact data were sealed; without them a copy of those data stays closed. */
  keys: number;
  waitingJobs: number;
  files: TenantFile[];
}

export interface Certificate {
  content: CertificateContent;
  /** Of the content as JSON without spaces, with the names of every object in order. */
  sha256: string;
}

/** The tables of a tenant with how many rows each has, by name. */
export async function countRows(tx: PlatformTx, tenantId: TenantId): Promise<CertificateContent["tables"]> {
  const names = await tx.rows(
    `select c.relname::text as name from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p') order by 1`,
    [schemaOf(tenantId)],
  );
  const tables: CertificateContent["tables"] = [];
  for (const { name } of names) {
    const table = `"${schemaOf(tenantId)}"."${String(name).replaceAll('"', '""')}"`;
    const [row] = await tx.rows(`select count(*)::int as rows from ${table}`);
    tables.push({ name: String(name), rows: Number(row?.["rows"]) });
  }
  return tables;
}

/** Seals a certificate's content with its hash. */
export function certify(content: CertificateContent): Certificate {
  return { content, sha256: hashOf(content) };
}

/** Whether a certificate says what it said when it was made. */
export function isAuthentic({ content, sha256 }: { content: unknown; sha256: string }): boolean {
  return hashOf(content) === sha256;
}

function hashOf(content: unknown): string {
  return createHash("sha256").update(canonical(content)).digest("hex");
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
