import { join, resolve } from "node:path";
import type { DomainTarget } from "@omzien/tenancy";
import { StartFault } from "./start-fault.ts";

export type ObjectStoreAccess = {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  bucket: string;
};

export type Settings = {
  root: string;
  /** `.omzien`: everything that survives a restart, and the tools. */
  dataDir: string;
  /** The sites; the mailbox page listens on the next one. */
  port: number;
  isFresh: boolean;
  /** Set when a PostgreSQL of one's own is used instead of the embedded one; an administrator's address. */
  databaseUrl?: string;
  /** Logins of the programs on a PostgreSQL of one's own; without them they get passwords of this folder. */
  appDatabaseUrl?: string;
  workerDatabaseUrl?: string;
  /** Instead of the key of this folder: on a PostgreSQL of one's own that other machines serve too. */
  keyEncryptionKeys?: string;
  /** Likewise: that of the programs that serve it. */
  platformSecret?: string;
  objectStore?: ObjectStoreAccess;
  smtpUrl?: string;
  /** Only for trials: as `ALLOW_LOOPBACK_PROVIDER` of apps/api. */
  allowsLoopbackProvider?: true;
  /** Resolvers to ask about domains; the machine's own without it. */
  dnsServers?: string[];
  /** Ground of maps, asked for by browsers; none without it. */
  mapTiles?: string;
  /** The platform administrators' own host. */
  consoleHost: string;
  /** Where domains of municipalities must point. */
  domainTarget?: DomainTarget;
};

const defaultPort = 3000;

/**
 * Reads what the environment and the command line ask for. The only reader of the environment in this package.
 *
 * - `PORT` port of the sites, 1024–65534, default 3000
 * - `DATABASE_URL`, `S3_ENDPOINT` (with `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY`, `S3_BUCKET`, `S3_REGION`), `SMTP_URL`
 *   servers of one's own instead of the embedded ones; `DATABASE_URL` is an administrator's
 * - `APP_DATABASE_URL`, `WORKER_DATABASE_URL` with that: the logins the API and the worker get there
 * - `KEY_ENCRYPTION_KEYS` with that: those of the programs that serve it
 * - `PLATFORM_SECRET` with that: likewise
 * - `CONSOLE_HOST` host of the console, default `console.localhost`
 * - `DNS_SERVERS` resolvers to ask about municipalities' own domains, with commas
 * - `DOMAIN_TARGET` and `DOMAIN_ADDRESSES` (with commas): the name and the addresses where those must point
 * - `MAP_TILES` address of the ground of maps; none without it, so that a trial asks nobody for anything
 * - `ALLOW_LOOPBACK_PROVIDER` `true`: a municipality's own provider may be on this machine, for tests
 * - `OMZIEN_DATA_DIR` another folder than `.omzien`, for tests
 *
 * @throws StartFault for a value or an option that makes no sense.
 */
export function readSettings(environment: NodeJS.ProcessEnv, args: string[]): Settings {
  const unknown = args.find((argument) => argument !== "--fresh");
  if (unknown !== undefined) throw new StartFault(`Unknown option ${unknown}; the only option is --fresh.`);
  const root = resolve(import.meta.dirname, "../../..");
  const objectStore = readObjectStore(environment);
  const databaseUrl = environment["DATABASE_URL"];
  const appDatabaseUrl = environment["APP_DATABASE_URL"];
  const workerDatabaseUrl = environment["WORKER_DATABASE_URL"];
  const smtpUrl = environment["SMTP_URL"];
  const keyEncryptionKeys = environment["KEY_ENCRYPTION_KEYS"];
  const platformSecret = environment["PLATFORM_SECRET"];
  return {
    root,
    dataDir: resolve(environment["OMZIEN_DATA_DIR"] ?? join(root, ".omzien")),
    port: readPort(environment["PORT"]),
    consoleHost: (environment["CONSOLE_HOST"] || "console.localhost").toLowerCase(),
    isFresh: args.includes("--fresh"),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(databaseUrl && appDatabaseUrl ? { appDatabaseUrl } : {}),
    ...(databaseUrl && workerDatabaseUrl ? { workerDatabaseUrl } : {}),
    ...(databaseUrl && keyEncryptionKeys ? { keyEncryptionKeys } : {}),
    ...(databaseUrl && platformSecret ? { platformSecret } : {}),
    ...(objectStore ? { objectStore } : {}),
    ...(smtpUrl ? { smtpUrl } : {}),
    ...(environment["ALLOW_LOOPBACK_PROVIDER"] === "true" ? { allowsLoopbackProvider: true } : {}),
    ...domainSettings(environment),
  };
}

function domainSettings(
  environment: NodeJS.ProcessEnv,
): Pick<Settings, "dnsServers" | "domainTarget" | "mapTiles"> {
  const list = (name: string) =>
    (environment[name] ?? "")
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  const [dnsServers, addresses] = [list("DNS_SERVERS"), list("DOMAIN_ADDRESSES")];
  const name = environment["DOMAIN_TARGET"];
  return {
    ...(dnsServers.length > 0 ? { dnsServers } : {}),
    ...(environment["MAP_TILES"] ? { mapTiles: environment["MAP_TILES"] } : {}),
    domainTarget: { ...(name ? { name } : {}), addresses },
  };
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === "") return defaultPort;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new StartFault(`PORT is "${value}"; it must be a number from 1 to 65534.`);
}

function readObjectStore(environment: NodeJS.ProcessEnv): ObjectStoreAccess | undefined {
  const endpoint = environment["S3_ENDPOINT"];
  if (!endpoint) return undefined;
  const accessKeyId = environment["S3_ACCESS_KEY_ID"];
  const secretAccessKey = environment["S3_SECRET_ACCESS_KEY"];
  if (!accessKeyId || !secretAccessKey) {
    throw new StartFault("S3_ENDPOINT is set; S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set too.");
  }
  const region = environment["S3_REGION"] || "us-east-1";
  return { endpoint, region, accessKeyId, secretAccessKey, bucket: environment["S3_BUCKET"] || "omzien" };
}
