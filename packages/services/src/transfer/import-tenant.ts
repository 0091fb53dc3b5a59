import {
  type LoginNames,
  migrateTenant,
  parseTenantId,
  type PlatformDb,
  schemaAt,
  type TenantId,
} from "@omzien/db";
import { abandonReceiving, type ReceiveOptions, type ReceivingStep, receiveTenant } from "@omzien/tenancy";
import { listPostcodes } from "@omzien/tenancy/import";
import { resealContacts } from "../contacts/index.ts";
import type { ServiceContext } from "../context.ts";
import type { TenantFiles } from "../house-style/image-ports.ts";
import { replayErasures } from "../my-data/index.ts";
import { planAgain } from "../resuming/index.ts";
import { readPacked } from "./check-files.ts";
import { compareWithPackage } from "./compare-with-package.ts";
import { type LoadOptions, loadRows } from "./load-rows.ts";
import { openPackage, type TenantPackage } from "./open-package.ts";
import { PackageRefusedError } from "./package-fault.ts";
import { noteErasures, noteImport } from "./received-notes.ts";
import { countWaitingMandates, renewLinks } from "./renew-links.ts";
import { tryPackage } from "./try-package.ts";

export interface ImportOptions extends LoadOptions {
  /** Absolute; of a package. */
  folder: string;
  /** Where the site will be; as it was without it. */
  host?: string;
  /** Opened with a superuser's address and without time limit. */
  admin: PlatformDb;
  logins: LoginNames;
  who: string;
  filesOf: (tenantId: TenantId) => TenantFiles;
  /** Removes all files that are there; for a municipality that is not made after all. */
  removeFilesOf: (tenantId: TenantId) => Promise<void>;
  /** A job's context at the municipality that is being made; its tables are there. */
  contextOf: (tenant: { id: TenantId; name: string; host: string }) => Promise<ServiceContext>;
  /** The longest that the comparison may take, in milliseconds. */
  longestMs: number;
  onStep?: NonNullable<ReceiveOptions["onStep"]>;
}

export interface ImportedTenant {
  package: TenantPackage;
  id: TenantId;
  host: string;
  /** False when this very package was received before; then nothing changed. */
  isNew: boolean;
  /** How many were asked to act for somebody, and must be asked again: that link cannot travel. */
  waitingMandates: number;
}

/**
 * Makes a municipality out of the package of another installation. The whole package is tried first, and nothing is
 * made when something is wrong with it. Then step by step: tables and rows, contact data sealed with a key of here,
 * everything exported again and held against the package, files, links of mails; only then the site is opened. Killed
 * at any moment, the same call again goes on where it was.
 *
 * @throws PackageRefusedError with what is wrong; nothing of the municipality remains.
 * @throws TenantRefusedError when its id or the host is somebody's here.
 */
export async function importTenant(options: ImportOptions): Promise<ImportedTenant> {
  const { folder, admin, logins, who, onStep } = options;
  const tenantPackage = await openPackage(folder);
  const { tenant, schemaVersion } = tenantPackage.manifest;
  const id = parseTenantId(tenant.id);
  const host = options.host ?? tenant.host;
  const received = { ...tenant, id, host, packageSha256: tenantPackage.sha256 };
  await tryPackage(admin, tenantPackage, options);
  const context = () => options.contextOf({ id, name: tenant.name, host });
  try {
    const { isNew } = await receiveTenant(admin, received, {
      logins,
      who,
      schema: schemaAt(schemaVersion),
      load: (tx, schema) => loadRows(tx, schema, tenantPackage, options),
      beforeOpening: stepsBefore(options, tenantPackage, id, context),
      afterOpening: [{ name: "jobs", run: async () => planAgain({ ctx: await context() }) }],
      ...(onStep === undefined ? {} : { onStep }),
    });
    return {
      package: tenantPackage,
      id,
      host,
      isNew,
      waitingMandates: isNew ? await countWaitingMandates(await context()) : 0,
    };
  } catch (error) {
    // What was received is not what was sent: it will not become so by going on.
    if (error instanceof PackageRefusedError && (await abandonReceiving(admin, id, who))) {
      await options.removeFilesOf(id);
    }
    throw error;
  }
}

function stepsBefore(
  { admin, filesOf, longestMs }: ImportOptions,
  tenantPackage: TenantPackage,
  id: TenantId,
  context: () => Promise<ServiceContext>,
): ReceivingStep[] {
  const { folder, manifest } = tenantPackage;
  const files = filesOf(id);
  return [
    { name: "seal", run: async () => void (await resealContacts(await context())) },
    {
      name: "files",
      run: async () => {
        for (const packed of manifest.files)
          await files.put(packed.file.slice("files/".length), await readPacked(folder, packed));
      },
    },
    {
      name: "compare",
      run: async () => compareWithPackage(await context(), tenantPackage, files, longestMs),
    },
    { name: "migrate", run: async () => void (await migrateTenant(admin, id)) },
    { name: "links", run: async () => renewLinks(await context()) },
    {
      name: "erasures",
      run: async () => {
        const ctx = await context();
        await noteErasures(ctx);
        await replayErasures({ ctx });
      },
    },
    {
      name: "postcodes",
      run: async () => void (await listPostcodes({ platform: admin, db: (await context()).db })),
    },
    { name: "note", run: async () => noteImport(await context(), tenantPackage) },
  ];
}
