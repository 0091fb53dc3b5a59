import type { Seal, ValidSession } from "@omzien/auth";
import type {
  FileStore,
  ImagePort,
  SecretPort,
  SenderPorts,
  ServiceContext,
  SiteFinderPort,
  StaffProviderPort,
} from "@omzien/services";
import type { ConsoleContext } from "@omzien/services/console";
import type { TenantDb } from "@omzien/db";
import type { CatalogTenant, EnvelopeDesk, FoundSite } from "@omzien/tenancy";
import type { Context } from "hono";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { ConsoleDependencies } from "../console/app.ts";
import type { WebAssets } from "../web/assets.ts";

/** The catalogue of tenants: whose site a host is, and that tenant's database. */
export interface TenantFinder {
  /** Undefined for an unknown or malformed host; never throws for what a client sent. */
  siteAt(host: string | undefined): Promise<FoundSite | undefined>;
  /** In the cell where the tenant lives now. @throws DatabaseUnavailableError when that cannot be opened. */
  db(tenant: CatalogTenant): TenantDb | Promise<TenantDb>;
}

/** Everything that reaches outside the process; made in dependencies.ts, replaced in tests. */
export interface Dependencies {
  config: Pick<
    Config,
    "SITE_SCHEME" | "SITE_PORT" | "TRUSTED_PROXY_HOPS" | "MAP_TILES" | "MAP_TILES_ATTRIBUTION"
  >;
  tenants: TenantFinder;
  /** Which site of the installation serves a postcode. */
  sites: SiteFinderPort;
  /** What municipalities ask each other; a site only looks. */
  envelopes: EnvelopeDesk;
  /** The address of the platform, and who is asked about domains to send mail from. */
  sender: SenderPorts;
  /** Where colleagues of a municipality prove who they are. */
  staffProvider: StaffProviderPort;
  secrets: SecretPort;
  /** For what must be kept but may not be read from a copy of the database. */
  seal: Seal;
  assets: WebAssets;
  /** Files of the tenants. */
  files: FileStore;
  images: ImagePort;
  log: Logger;
  /** Only of a process that serves the console too. */
  console?: ConsoleDependencies;
  now: () => Date;
  /** Rejects when a dependency that the site cannot live without does not answer. */
  checkReady: () => Promise<void>;
  /** True once the server was told to stop; never, when absent. */
  isStopping?: () => boolean;
}

export interface AppEnv {
  Variables: {
    deps: Dependencies;
    requestId: string;
    tenant: CatalogTenant;
    address: string;
    /** What goes with the answer whatever it is; written by `setHeader`. */
    headers: Record<string, string>;
    session: ValidSession | null;
    ctx: ServiceContext;
    /** Only at the console, where there is no tenant and no `ctx`. */
    console: ConsoleContext;
    /** Set by an operation that begins or ends a session; kept with its answer. */
    cookie: string | undefined;
  };
}
export type AppContext = Context<AppEnv>;
