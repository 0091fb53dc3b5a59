import { createSeal, createSecrets } from "@omzien/auth";
import { openCells, openPlatform, tenantDb } from "@omzien/db";
import { createKeyStore, followSettings, loggedError } from "@omzien/services";
import { openStaffProvider } from "@omzien/staff-provider";
import { createImages, type FileStoreAccess, openFileStore } from "@omzien/storage";
import { type CatalogTenant, openCatalog, openDns, openEnvelopeOffice } from "@omzien/tenancy";
import { pino } from "pino";
import type { Config } from "./config.ts";
import { openConsole } from "./console/dependencies.ts";
import type { Dependencies } from "./http/app-env.ts";
import { loadWebAssets } from "./web/assets.ts";

/**
 * Opens everything that the API needs, and proves at once that the database is safe to work with.
 * @throws UnsafeDatabaseError, DatabaseUnavailableError
 */
export async function openDependencies(
  config: Config,
): Promise<{ deps: Dependencies; close: () => Promise<void> }> {
  const log = pino({ level: config.LOG_LEVEL, base: { app: "api" }, serializers: { err: loggedError } });
  const platform = openPlatform({ url: config.APP_DATABASE_URL, applicationName: "omzien-api" });
  const cells = await openCells(
    {
      url: config.APP_DATABASE_URL,
      lanes: config.DATABASE_LANES,
      applicationName: "omzien-api",
      durability: config.ALLOW_UNSAFE_DATABASE ? "relaxed" : "required",
    },
    followSettings,
  );
  const catalog = await openCatalog(platform);
  const files = openFileStore(fileStoreAccess(config));
  const secrets = createSecrets(config.PLATFORM_SECRET, createKeyStore(config.KEY_ENCRYPTION_KEYS), (where) =>
    log.error(where, "a stored value does not open"),
  );
  const seal = createSeal(config.PLATFORM_SECRET);
  const console = openConsole(config, {
    cells,
    secrets,
    seal,
    files,
    fileBytes: () => files.bytesPerTenant(),
    log,
  });
  const deps: Dependencies = {
    config,
    ...(console ? { console: console.dependencies } : {}),
    log,
    tenants: {
      siteAt: (host) => catalog.siteAt(host),
      db: async ({ id, cellAddress }) => tenantDb(await cells.at(cellAddress ?? null), id),
    },
    sites: {
      findSite: async (postcode) => {
        const tenant = await catalog.byPostcode(postcode);
        return tenant && { name: tenant.name, url: siteUrl(config, tenant) };
      },
    },
    envelopes: openEnvelopeOffice(platform),
    sender: {
      dns: openDns(config.DNS_SERVERS.length > 0 ? { servers: config.DNS_SERVERS } : {}),
      platformAddress: config.MAIL_FROM,
    },
    staffProvider: openStaffProvider({ allowLoopback: config.ALLOW_LOOPBACK_PROVIDER }),
    secrets,
    seal,
    assets: loadWebAssets(config.WEB_DIST),
    files,
    images: createImages(),
    now: () => new Date(),
    checkReady: () => cells.main.ping(),
  };
  const close = async () => {
    files.close();
    await catalog.close();
    await console?.close();
    await cells.close();
    await platform.close();
  };
  return { deps, close };
}

function fileStoreAccess(config: Config): FileStoreAccess {
  return {
    endpoint: config.S3_ENDPOINT,
    region: config.S3_REGION,
    accessKeyId: config.S3_ACCESS_KEY_ID,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY,
    bucket: config.S3_BUCKET,
  };
}

function siteUrl(config: Pick<Config, "SITE_SCHEME" | "SITE_PORT">, tenant: CatalogTenant): string {
  const port = config.SITE_PORT === undefined ? "" : `:${config.SITE_PORT}`;
  return `${config.SITE_SCHEME}://${tenant.primaryHost}${port}`;
}
