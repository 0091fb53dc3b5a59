import type { Seal } from "@omzien/auth";
import { type Cells, openPlatform, tenantDb } from "@omzien/db";
import type { SecretPort } from "@omzien/services";
import type { ConsoleInstallation } from "@omzien/services/console";
import { openDns, openMover } from "@omzien/tenancy";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { loadWebAssets } from "../web/assets.ts";
import type { ConsoleDependencies } from "./app.ts";

/**
 * Opens what the console needs; undefined in a process that only serves municipalities, which then has no
 * administrator's address of the database either.
 */
export function openConsole(
  config: Config,
  {
    cells,
    secrets,
    seal,
    fileBytes,
    files,
    log,
  }: { cells: Cells; secrets: SecretPort; seal: Seal; log: Logger } & Pick<
    ConsoleInstallation,
    "fileBytes" | "files"
  >,
): { dependencies: ConsoleDependencies; close: () => Promise<void> } | undefined {
  const { CONSOLE_HOST: consoleHost, CONSOLE_DATABASE_URL: url } = config;
  if (consoleHost === undefined || url === undefined) return undefined;
  // Making a municipality's tables takes longer than a page may.
  const platform = openPlatform({ url, applicationName: "omzien-console", statementTimeoutMs: 0 });
  const logins = {
    app: decodeURIComponent(new URL(config.APP_DATABASE_URL).username),
    worker: config.WORKER_LOGIN,
  };
  const mover = openMover({
    platform,
    openAdmin: () =>
      openPlatform({ url, applicationName: "omzien-move", connections: 6, statementTimeoutMs: 0 }),
    logins,
    onFault: (tenant, error) => log.error({ tenant, err: error }, "a move failed"),
  });
  const port = config.SITE_PORT === undefined ? "" : `:${config.SITE_PORT}`;
  return {
    dependencies: {
      assets: loadWebAssets(config.CONSOLE_DIST),
      installation: {
        platform,
        logins,
        mover,
        files,
        tenantDb: async (id, cellAddress) => tenantDb(await cells.at(cellAddress ?? null), id),
        secrets,
        seal,
        dns: openDns(config.DNS_SERVERS.length > 0 ? { servers: config.DNS_SERVERS } : {}),
        domainTarget: {
          ...(config.DOMAIN_TARGET === undefined ? {} : { name: config.DOMAIN_TARGET }),
          addresses: config.DOMAIN_ADDRESSES,
        },
        fileBytes,
        mayBeInternal: consoleHost.endsWith(".localhost"),
        consoleHost,
        siteUrl: (host) => `${config.SITE_SCHEME}://${host}${port}`,
      },
    },
    close: async () => {
      await mover.close();
      await platform.close();
    },
  };
}
