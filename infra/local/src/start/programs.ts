import { join } from "node:path";
import { urlFor } from "@omzien/db";
import { type ServerProcess, startServerProcess, untilReady } from "../processes/server-process.ts";
import type { ObjectStoreAccess, Settings } from "../settings.ts";
import type { OpenDatabase } from "./open-database.ts";

export type Connections = { database: OpenDatabase; objectStore: ObjectStoreAccess; smtpUrl: string };

/**
 * Starts the API and the worker and waits until the API says it is ready.
 *
 * @throws StartFault with what the program said last.
 */
export async function startPrograms(
  settings: Settings,
  connections: Connections,
  onStarted: (program: ServerProcess) => void,
): Promise<void> {
  const start = (name: string, env: Record<string, string>) =>
    startServerProcess({
      name,
      program: join(settings.root, "apps", name, "src", "main.ts"),
      env,
      cwd: settings.root,
      logDir: settings.dataDir,
    });
  const { url, logins } = connections.database;
  const shared = programEnvironment(settings, connections);
  const api = start("api", {
    ...shared,
    APP_DATABASE_URL: urlFor(url, logins.app),
    ...(settings.allowsLoopbackProvider ? { ALLOW_LOOPBACK_PROVIDER: "true" } : {}),
    ...consoleEnvironment(settings, connections.database),
  });
  onStarted(api);
  onStarted(start("worker", { ...shared, WORKER_DATABASE_URL: urlFor(url, logins.worker) }));
  await untilReady(api, `http://127.0.0.1:${settings.port}/health/ready`);
}

/** Everything on one machine: the console is served by the process that serves the sites. */
function consoleEnvironment(settings: Settings, { url, logins }: OpenDatabase): Record<string, string> {
  const { name, addresses = [] } = settings.domainTarget ?? {};
  return {
    CONSOLE_HOST: settings.consoleHost,
    CONSOLE_DATABASE_URL: url,
    WORKER_LOGIN: logins.worker.name,
    DOMAIN_ADDRESSES: addresses.join(","),
    ...(name === undefined ? {} : { DOMAIN_TARGET: name }),
  };
}

function programEnvironment(settings: Settings, connections: Connections): Record<string, string> {
  const { database, objectStore, smtpUrl } = connections;
  return {
    NODE_ENV: "development",
    DNS_SERVERS: (settings.dnsServers ?? []).join(","),
    MAP_TILES: settings.mapTiles ?? "none",
    PORT: String(settings.port),
    SITE_SCHEME: "http",
    SITE_PORT: String(settings.port),
    PLATFORM_SECRET: settings.platformSecret ?? database.secrets.platformSecret,
    KEY_ENCRYPTION_KEYS: database.keyEncryptionKeys,
    S3_ENDPOINT: objectStore.endpoint,
    S3_REGION: objectStore.region,
    S3_ACCESS_KEY_ID: objectStore.accessKeyId,
    S3_SECRET_ACCESS_KEY: objectStore.secretAccessKey,
    S3_BUCKET: objectStore.bucket,
    SMTP_URL: smtpUrl,
  };
}
