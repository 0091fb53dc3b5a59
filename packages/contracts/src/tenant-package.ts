import { z } from "zod";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const TableName = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);

/** One table: a JSON object a line, in the order of its primary key. */
const TableFile = z
  .object({
    table: TableName,
    /** Relative to the manifest. */
    file: z.string(),
    rows: z.int().min(0),
    /** Of the file's bytes, in hexadecimal. */
    sha256: Sha256,
    /** Sealed values that no key opens any more; they are null in the file. */
    unreadable: z.int().min(0),
  })
  .refine(({ table, file }) => file === `${table}.jsonl`, {
    path: ["file"],
    error: "must be named by its table",
  });

/** A file of before, byte for byte. */
const PackedFile = z
  .object({
    /** Relative to the manifest. */
    file: z.string().regex(/^files\/[0-9a-f]{64}\.(png|webp)$/),
    /** A logo or icon, made small by whoever took it in. */
    bytes: z
      .int()
      .min(0)
      .max(16 * 1024 * 1024),
    sha256: Sha256,
  })
  .refine(({ file, sha256 }) => file.startsWith(`files/${sha256}.`), {
    path: ["sha256"],
    error: "must be what the file is named by",
  });

/** Which format a package has; read before the rest, so that a newer one is named as such. */
export const TenantPackageFormat = z.object({
  kind: z.literal("omzien tenant package"),
  formatVersion: z.int().min(1),
});

/** The newest format that this code writes and reads. */
export const tenantPackageFormat = 1;

/** What a package says of itself, in `manifest.json`; written last, so that a package without it is not whole. */
export const TenantPackageManifest = TenantPackageFormat.extend({
  formatVersion: z.literal(tenantPackageFormat),
  /** How many migrations the tables had had. */
  schemaVersion: z.int().min(1),
  /** RFC 3339, in UTC: the instant of the snapshot that every table is of. */
  exportedAt: z.iso.datetime(),
  tenant: z.object({
    id: z.string().regex(/^[a-z0-9]{12}$/),
    name: z.string().min(1),
    host: z.string().min(1),
    /** Of Statistics Netherlands, `GM0344`. */
    municipalityCode: z.string().regex(/^GM\d{4}$/),
  }),
  /** In the order of their names. */
  tables: z.array(TableFile),
  /** Logos and icons, in the order of their names. */
  files: z.array(PackedFile),
  leftOut: z.array(z.object({ table: TableName, reason: z.string() })),
});
export type TenantPackageManifest = z.infer<typeof TenantPackageManifest>;
