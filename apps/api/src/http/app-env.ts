import type { ValidSession } from "@omzien/auth";
import type { SecretPort, ServiceContext, SiteFinderPort } from "@omzien/services";
import type { TenantDb } from "@omzien/db";
import type { CatalogTenant } from "@omzien/tenancy";
import type { Context } from "hono";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { WebAssets } from "../web/assets.ts";

/** The catalogue of tenants: whose site a host is, and that tenant's database. */
export interface TenantFinder {
  /** Undefined for an unknown or malformed host; never throws for what a client sent. */
  byHost(host: string | undefined): Promise<CatalogTenant | undefined>;
  db(tenant: CatalogTenant): TenantDb;
}

/** Everything that reaches outside the process; made in dependencies.ts, replaced in tests. */
export interface Dependencies {
  config: Pick<Config, "SITE_SCHEME" | "SITE_PORT" | "TRUSTED_PROXY_HOPS">;
  tenants: TenantFinder;
  /** Which site of the installation serves a postcode. */
  sites: SiteFinderPort;
  secrets: SecretPort;
  assets: WebAssets;
  log: Logger;
  now: () => Date;
  /** Rejects when a dependency that the site cannot live without does not answer. */
  checkReady: () => Promise<void>;
}

export interface AppEnv {
  Variables: {
    deps: Dependencies;
    requestId: string;
    tenant: CatalogTenant;
    address: string;
    session: ValidSession | null;
    ctx: ServiceContext;
  };
}
export type AppContext = Context<AppEnv>;
